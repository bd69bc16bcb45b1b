using Interviews.Segmentation;

namespace Interviews;

/// <summary>Collects the places where two shown terms stand near each other.</summary>
internal static class CollocationPairs
{
    public static Dictionary<(string Term, string Collocate), List<Occurrence>> Collect(
        FrequencyTable table,
        CollocationOptions options
    )
    {
        var shown = table.Rows.Select(row => row.Term).ToHashSet(StringComparer.Ordinal);
        var pairs = new Dictionary<(string, string), List<Occurrence>>();
        foreach (var turn in table.Turns)
        {
            var node = options.Node is { } term ? turn.Vocabulary.Display(term) : null;
            if (node is not null)
            {
                shown.Add(node);
            }

            var words = turn.Words.Select(word => shown.Contains(word) ? word : null).ToArray();
            Collect(turn, words, node, options, pairs);
        }

        return pairs;
    }

    private static void Collect(
        CorpusTurn turn,
        string?[] words,
        string? node,
        CollocationOptions options,
        Dictionary<(string, string), List<Occurrence>> pairs
    )
    {
        var taken = new HashSet<((string, string) Pair, int Word)>();
        for (var j = 0; j < words.Length; j++)
        {
            // The oldest free partner: so as many pairs as possible are found, each token in one of a kind at most.
            for (var i = Math.Max(0, j - options.Window); i < j; i++)
            {
                if (
                    words[i] is { } left
                    && words[j] is { } right
                    && Pair(left, right, node, options) is { } pair
                    && !taken.Contains((pair, i))
                    && taken.Add((pair, j))
                )
                {
                    taken.Add((pair, i));
                    Place(pairs, pair, turn, i, j);
                }
            }
        }
    }

    private static void Place(
        Dictionary<(string, string), List<Occurrence>> pairs,
        (string, string) pair,
        CorpusTurn turn,
        int first,
        int second
    )
    {
        if (!pairs.TryGetValue(pair, out var places))
        {
            pairs.Add(pair, places = []);
        }

        places.Add(new Occurrence(turn, new TextSpan(turn.WordSpan(first).Start, turn.WordSpan(second).End)));
    }

    /// <summary>The pair as its row names it; null for a term beside itself or without the node asked for.</summary>
    private static (string, string)? Pair(string left, string right, string? node, CollocationOptions options) =>
        left == right ? null
        : options.Node is null ? (string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left))
        : left == node ? (left, right)
        : right == node ? (right, left)
        : null;
}
