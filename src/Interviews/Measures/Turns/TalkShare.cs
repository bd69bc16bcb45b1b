namespace Interviews;

/// <summary>A speaker's share of a stretch of the interview.</summary>
/// <remarks>
/// The turns' characters, put end to end, are cut into equal stretches: no time stamps are needed. A turn that spans a
/// cut counts on both sides for what lies there.
/// </remarks>
/// <param name="Transcript">The transcript's name.</param>
/// <param name="Part">Number of the stretch, counted from 1.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Role">The speaker's role.</param>
/// <param name="Chars">Unicode code points the speaker says in it.</param>
/// <param name="Share">Of the stretch's characters, 0 to 1.</param>
public sealed record TalkShare(string Transcript, int Part, string Speaker, Role Role, int Chars, double Share)
{
    /// <summary>The turns of the speaker that reach into the stretch.</summary>
    public IReadOnlyList<CorpusTurn> Turns { get; internal init; } = [];

    /// <summary>Measures each transcript.</summary>
    /// <param name="corpus">The transcripts.</param>
    /// <param name="parts">How many stretches; at least 1. Stretches shorter than a character are left out.</param>
    /// <returns>A row per speaker per stretch, silent speakers included: transcripts, stretches and speakers in their
    /// order.</returns>
    public static IReadOnlyList<TalkShare> Measure(Corpus corpus, int parts = 10)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return [.. corpus.Turns.GroupBy(turn => turn.Transcript).SelectMany(turns => Measure([.. turns], parts))];
    }

    private static IEnumerable<TalkShare> Measure(List<CorpusTurn> turns, int parts)
    {
        var speakers = turns.Select(turn => turn.Speaker).Distinct().ToList();
        var spans = Lay(turns);
        long total = turns.Sum(turn => turn.Turn.Characters);
        for (var part = 0; part < parts; part++)
        {
            var (from, to) = ((int)(total * part / parts), (int)(total * (part + 1) / parts));
            if (from == to)
            {
                continue;
            }

            var inside = spans.Where(span => span.Start < to && span.End > from).ToList();
            foreach (var speaker in speakers)
            {
                var own = inside.Where(span => span.Turn.Speaker == speaker).ToList();
                var chars = own.Sum(span => Math.Min(span.End, to) - Math.Max(span.Start, from));
                yield return new TalkShare(
                    turns[0].Transcript.Name,
                    part + 1,
                    speaker.Name,
                    speaker.Role,
                    chars,
                    (double)chars / (to - from)
                )
                {
                    Turns = own.ConvertAll(span => span.Turn),
                };
            }
        }
    }

    private static List<(CorpusTurn Turn, int Start, int End)> Lay(List<CorpusTurn> turns)
    {
        var at = 0;
        return turns.ConvertAll(turn => (turn, at, at += turn.Turn.Characters));
    }
}
