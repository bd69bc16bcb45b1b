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
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length && j <= i + options.Window; j++)
            {
                if (words[i] is { } left && words[j] is { } right && Pair(left, right, node, options) is { } pair)
                {
                    var span = new TextSpan(turn.WordSpan(i).Start, turn.WordSpan(j).End);
                    if (!pairs.TryGetValue(pair, out var places))
                    {
                        pairs.Add(pair, places = []);
                    }

                    places.Add(new Occurrence(turn, span));
                }
            }
        }
    }

    /// <summary>The pair as its row names it; null for a term beside itself or without the node asked for.</summary>
    private static (string, string)? Pair(string left, string right, string? node, CollocationOptions options) =>
        left == right ? null
        : options.Node is null ? (string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left))
        : left == node ? (left, right)
        : right == node ? (right, left)
        : null;
}
