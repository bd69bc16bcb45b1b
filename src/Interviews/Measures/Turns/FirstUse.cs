namespace Interviews;

/// <summary>Who said a term first, and whether the others took it over.</summary>
/// <param name="Transcript">The transcript's name.</param>
/// <param name="Term">The term.</param>
/// <param name="Speaker">Who uses it first.</param>
/// <param name="Role">That speaker's role.</param>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Turn">Number of the turn in the transcript, counted from 1.</param>
/// <param name="Count">Occurrences in the transcript.</param>
/// <param name="ByOthers">Of these, occurrences in other speakers' turns.</param>
/// <param name="TakenUpAfter">How many turns later somebody else first uses it; null where nobody does.</param>
public sealed record FirstUse(
    string Transcript,
    string Term,
    string Speaker,
    Role Role,
    string? Topic,
    int Turn,
    int Count,
    int ByOthers,
    int? TakenUpAfter
)
{
    /// <summary>Every use in the transcript, the first one first.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Finds the first use of each term in each transcript.</summary>
    /// <returns>A row per term per transcript: transcripts in their order, in each the terms in the order of their
    /// first
    /// use.</returns>
    public static IReadOnlyList<FirstUse> Find(Corpus corpus, TermFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return
        [
            .. corpus
                .Turns.GroupBy(turn => turn.Transcript)
                .SelectMany(turns => Find([.. turns], filter ?? TermFilter.Default)),
        ];
    }

    private static IEnumerable<FirstUse> Find(List<CorpusTurn> turns, TermFilter filter)
    {
        var numbers = turns
            .Select((turn, index) => (turn, index))
            .ToDictionary(pair => pair.turn, pair => pair.index + 1);
        return turns
            .SelectMany(turn =>
                turn.Words.Select((term, index) => (term, place: new Occurrence(turn, turn.WordSpan(index))))
            )
            .GroupBy(use => use.term, use => use.place, StringComparer.Ordinal)
            .Where(uses => filter.Judge(uses.Key, turns[0].Vocabulary) is null)
            .Select(uses => Describe(uses.Key, [.. uses], numbers))
            .Where(row => row.Count >= filter.MinimumCount);
    }

    private static FirstUse Describe(string term, List<Occurrence> uses, Dictionary<CorpusTurn, int> numbers)
    {
        var first = uses[0].Turn;
        var others = uses.Where(use => use.Turn.Speaker != first.Speaker).ToList();
        return new FirstUse(
            first.Transcript.Name,
            term,
            first.Speaker.Name,
            first.Role,
            first.Topic.Title,
            numbers[first],
            uses.Count,
            others.Count,
            others.Count == 0 ? null : numbers[others[0].Turn] - numbers[first]
        )
        {
            Occurrences = uses,
        };
    }
}
