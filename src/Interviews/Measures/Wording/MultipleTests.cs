namespace Interviews;

/// <summary>Corrects p-values where many terms are tested at once.</summary>
public static class MultipleTests
{
    /// <summary>
    /// Benjamini and Hochberg (1995): the least false discovery rate at which each would be called different.
    /// </summary>
    /// <param name="p">A p-value per test.</param>
    /// <returns>An adjusted value per test, in the order given; never above 1.</returns>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var order = Ascending(p);
        var adjusted = new double[p.Count];
        var least = 1.0;
        for (var rank = p.Count; rank >= 1; rank--)
        {
            least = Math.Min(least, p[order[rank - 1]] * ((double)p.Count / rank));
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }

    /// <summary>Holm (1979): controls the chance of a single false call among all tests, step by step.</summary>
    /// <inheritdoc cref="BenjaminiHochberg"/>
    public static double[] Holm(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var order = Ascending(p);
        var adjusted = new double[p.Count];
        var greatest = 0.0;
        for (var rank = 0; rank < p.Count; rank++)
        {
            greatest = Math.Max(greatest, Math.Min(1, p[order[rank]] * (p.Count - rank)));
            adjusted[order[rank]] = greatest;
        }

        return adjusted;
    }

    private static int[] Ascending(IReadOnlyList<double> p) =>
        [.. Enumerable.Range(0, p.Count).OrderBy(index => p[index])];
}
