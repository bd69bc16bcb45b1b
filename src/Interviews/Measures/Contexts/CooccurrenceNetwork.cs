namespace Interviews;

/// <summary>Terms as nodes, their collocations as edges.</summary>
public sealed class CooccurrenceNetwork
{
    private CooccurrenceNetwork(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<Collocation> edges)
    {
        Nodes = nodes;
        Edges = edges;
    }

    /// <summary>The terms with an edge: the most frequent first, ties in ordinal order.</summary>
    public IReadOnlyList<NetworkNode> Nodes { get; }

    /// <summary>The pairs: the greatest logDice first; each leads to its places in the text.</summary>
    public IReadOnlyList<Collocation> Edges { get; }

    /// <summary>Joins the strongest pairs of some turns to a network.</summary>
    /// <param name="turns">The turns, of one corpus.</param>
    /// <param name="options">How pairs are counted.</param>
    /// <param name="edges">How many edges to keep.</param>
    public static CooccurrenceNetwork Build(
        IEnumerable<CorpusTurn> turns,
        CollocationOptions? options = null,
        int edges = 100
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(edges);
        var kept = Collocation.Find(turns, options).Take(edges).ToList();
        var nodes = kept.SelectMany(edge =>
                new[] { (edge.Term, edge.TermCount, edge.Count), (edge.Collocate, edge.CollocateCount, edge.Count) }
            )
            .GroupBy(end => end.Item1, StringComparer.Ordinal)
            .Select(ends => new NetworkNode(ends.Key, ends.First().Item2, ends.Count(), ends.Sum(end => end.Count))
            {
                Occurrences =
                [
                    .. kept.Where(edge => edge.Term == ends.Key || edge.Collocate == ends.Key)
                        .SelectMany(edge => edge.Occurrences),
                ],
            });
        return new CooccurrenceNetwork(
            [.. nodes.OrderByDescending(node => node.Count).ThenBy(node => node.Term, StringComparer.Ordinal)],
            kept
        );
    }
}
