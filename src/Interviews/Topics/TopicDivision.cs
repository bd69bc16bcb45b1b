namespace Interviews;

/// <summary>An interview divided into topics.</summary>
/// <param name="Estimate">How many topics, and how sure that is.</param>
/// <param name="Starts">Indices of the turns that open a topic, 0 first.</param>
/// <param name="Support">
/// A number a start: in what share of the best divisions into <see cref="TopicEstimate.Fewest"/> to
/// <see cref="TopicEstimate.Most"/> topics it opens one too, 0 to 1; the first is always 1.
/// </param>
public sealed record TopicDivision(TopicEstimate Estimate, IReadOnlyList<int> Starts, IReadOnlyList<double> Support)
{
    internal static TopicDivision Whole(int exchanges, string reason) =>
        new(new TopicEstimate(exchanges, 1, 1, 1, reason), [0], [1]);

    internal static TopicDivision Of(
        int exchanges,
        IReadOnlyList<TopicUnit> units,
        IReadOnlyList<int[]> divisions,
        int likely,
        int fewest
    )
    {
        var chosen = divisions[Math.Min(likely, divisions.Count) - 1];
        var others = divisions.Skip(Math.Min(fewest, divisions.Count) - 1).ToList();
        return new TopicDivision(
            new TopicEstimate(exchanges, chosen.Length, others[0].Length, others[^1].Length),
            [.. chosen.Select(start => units[start].Start)],
            [.. chosen.Select(start => (double)others.Count(other => other.Contains(start)) / others.Count)]
        );
    }
}
