namespace Interviews.Charts.Figures;

/// <summary>
/// Places the nodes of a network so that joined ones are near and none are on top of each other: Fruchterman and
/// Reingold 1991, from a fixed start, so that the same network always looks the same.
/// </summary>
internal static class ForceLayout
{
    private const int Steps = 400;

    /// <summary>A place for each node, within about one unit of the origin.</summary>
    public static (double X, double Y)[] Place(int nodes, IReadOnlyList<(int From, int To, double Weight)> edges)
    {
        var golden = Math.PI * (3 - Math.Sqrt(5));
        var places = Enumerable
            .Range(0, nodes)
            .Select(i =>
                (
                    X: Math.Sqrt((i + 0.5) / nodes) * Math.Cos(i * golden),
                    Y: Math.Sqrt((i + 0.5) / nodes) * Math.Sin(i * golden)
                )
            )
            .ToArray();
        var spring = 1.3 / Math.Sqrt(Math.Max(1, nodes));
        for (var step = 0; step < Steps; step++)
        {
            Move(places, Forces(places, edges, spring), 0.12 * (1 - ((double)step / Steps)));
        }

        return places;
    }

    private static (double X, double Y)[] Forces(
        (double X, double Y)[] places,
        IReadOnlyList<(int From, int To, double Weight)> edges,
        double spring
    )
    {
        var forces = new (double X, double Y)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            // Parts that no edge joins would drift apart for ever; a weak pull keeps them in the picture.
            forces[i] = (forces[i].X - (0.9 * places[i].X), forces[i].Y - (0.9 * places[i].Y));
            for (var j = 0; j < i; j++)
            {
                Push(i, j, spring * spring / Math.Max(1e-9, Squared(places[i], places[j])));
            }
        }

        foreach (var (from, to, weight) in edges)
        {
            Push(from, to, -weight * Math.Sqrt(Squared(places[from], places[to])) / spring);
        }

        return forces;

        void Push(int i, int j, double strength)
        {
            var (dx, dy) = (strength * (places[i].X - places[j].X), strength * (places[i].Y - places[j].Y));
            forces[i] = (forces[i].X + dx, forces[i].Y + dy);
            forces[j] = (forces[j].X - dx, forces[j].Y - dy);
        }
    }

    private static void Move((double X, double Y)[] places, (double X, double Y)[] forces, double limit)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var length = Math.Sqrt((forces[i].X * forces[i].X) + (forces[i].Y * forces[i].Y));
            var scale = length > limit ? limit / length : 1;
            places[i] = (places[i].X + (scale * forces[i].X), places[i].Y + (scale * forces[i].Y));
        }
    }

    private static double Squared((double X, double Y) a, (double X, double Y) b) =>
        ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));
}
