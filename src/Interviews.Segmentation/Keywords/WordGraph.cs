using Key = (string Word, string? Tag);

namespace Interviews.Segmentation;

/// <summary>Words linked by standing near each other, ranked as jieba's TextRank ranks them.</summary>
internal sealed class WordGraph
{
    private const int Reach = 5;
    private const int Rounds = 10;
    private const double Damping = 0.85;

    // In the order in which words were first linked, which decides between equal weights.
    private readonly OrderedDictionary<Key, List<(Key Word, double Weight)>> links = [];

    public static WordGraph Link(IReadOnlyList<Token> tokens, KeywordFilter filter)
    {
        var accepted = tokens.Select(filter.Accepts).ToArray();
        var pairs = new OrderedDictionary<(Key, Key), double>();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var j = i + 1; accepted[i] && j < Math.Min(i + Reach, tokens.Count); j++)
            {
                if (accepted[j])
                {
                    var pair = (filter.Key(tokens[i]), filter.Key(tokens[j]));
                    pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
                }
            }
        }

        var graph = new WordGraph();
        foreach (var ((left, right), weight) in pairs)
        {
            graph.LinksOf(left).Add((right, weight));
            graph.LinksOf(right).Add((left, weight));
        }

        return graph;
    }

    public IEnumerable<(Key Word, double Weight)> Rank()
    {
        var sums = links.ToDictionary(node => node.Key, node => node.Value.Sum(link => link.Weight));
        var ranks = links.ToDictionary(node => node.Key, _ => 1.0 / links.Count);
        var order = links.Keys.OrderBy(key => key.Word, StringComparer.Ordinal).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var word in order)
            {
                var sum = 0.0;
                foreach (var (other, weight) in links[word])
                {
                    sum += weight / sums[other] * ranks[other];
                }

                ranks[word] = 1 - Damping + (Damping * sum);
            }
        }

        return Scale(ranks);
    }

    // The least rank becomes nearly 0, the greatest 1.
    private IEnumerable<(Key Word, double Weight)> Scale(Dictionary<Key, double> ranks)
    {
        if (links.Count == 0)
        {
            return [];
        }

        var (least, greatest) = (ranks.Values.Min(), ranks.Values.Max());
        return links.Keys.Select(word => (word, (ranks[word] - (least / 10.0)) / (greatest - (least / 10.0))));
    }

    private List<(Key Word, double Weight)> LinksOf(Key word)
    {
        if (!links.TryGetValue(word, out var list))
        {
            links.Add(word, list = []);
        }

        return list;
    }
}
