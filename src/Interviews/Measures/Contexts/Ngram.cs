using Interviews.Segmentation;

namespace Interviews;

/// <summary>A run of words that stand side by side, and how often it does.</summary>
/// <param name="Text">The words' terms, parted by spaces.</param>
/// <param name="Length">How many words.</param>
/// <param name="Count">Occurrences.</param>
/// <param name="PerMille">Occurrences per thousand runs of that length, before any filter.</param>
public sealed record Ngram(string Text, int Length, int Count, double PerMille)
{
    /// <summary>Where it occurs, in the order of the text.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Finds runs of word tokens with nothing but white space between them, inside a turn.</summary>
    /// <param name="turns">The turns, of one corpus.</param>
    /// <param name="length">How many words a run has; at least 1.</param>
    /// <param name="filter">A run is shown if its first and last word are; null stands for
    /// <see cref="TermFilter.Default"/>.</param>
    /// <param name="minimumCount">Rarer runs are not shown.</param>
    /// <returns>A row a run: the most frequent first, ties in ordinal order of the text.</returns>
    public static IReadOnlyList<Ngram> Find(
        IEnumerable<CorpusTurn> turns,
        int length = 2,
        TermFilter? filter = null,
        int minimumCount = 2
    )
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        filter ??= TermFilter.Default;
        var runs = turns.SelectMany(turn => Runs(turn, length)).ToList();
        return
        [
            .. runs.GroupBy(run => run.Text, StringComparer.Ordinal)
                .Where(group => group.Count() >= minimumCount && Shows(group.First()))
                .Select(group => new Ngram(group.Key, length, group.Count(), 1000.0 * group.Count() / runs.Count)
                {
                    Occurrences = [.. group.Select(run => run.Place)],
                })
                .OrderByDescending(row => row.Count)
                .ThenBy(row => row.Text, StringComparer.Ordinal),
        ];

        bool Shows((string Text, string[] Words, Occurrence Place) run) =>
            filter.Judge(run.Words[0], run.Place.Turn.Vocabulary) is null
            && filter.Judge(run.Words[^1], run.Place.Turn.Vocabulary) is null;
    }

    private static IEnumerable<(string Text, string[] Words, Occurrence Place)> Runs(CorpusTurn turn, int length)
    {
        var terms = turn.Words.ToArray();
        for (var first = 0; first + length <= terms.Length; first++)
        {
            var last = first + length - 1;
            if (Enumerable.Range(first, length - 1).All(word => Adjoins(turn, word)))
            {
                var words = terms[first..(last + 1)];
                var span = new TextSpan(turn.WordSpan(first).Start, turn.WordSpan(last).End);
                yield return (string.Join(' ', words), words, new Occurrence(turn, span));
            }
        }
    }

    // Words of the search mode overlap; they are no neighbours.
    private static bool Adjoins(CorpusTurn turn, int word)
    {
        var (end, start) = (turn.WordSpan(word).End, turn.WordSpan(word + 1).Start);
        return end <= start && turn.Turn.Text.AsSpan()[end..start].IsWhiteSpace();
    }
}
