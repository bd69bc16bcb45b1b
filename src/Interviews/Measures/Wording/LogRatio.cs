namespace Interviews;

/// <summary>How many times more often the target uses a term, as a power of two.</summary>
public static class LogRatio
{
    /// <summary>log2[(a/N1)/(b/N2)], a zero count taken as 0.5 (Hardie 2014). 1 means twice as often, −1 half as
    /// often.</summary>
    /// <returns>Null where a side has no words.</returns>
    public static double? Measure(Contingency cells) =>
        cells.Reason is null ? Math.Log2(Floor(cells.A) / cells.N1 / (Floor(cells.B) / cells.N2)) : null;

    private static double Floor(int count) => count == 0 ? 0.5 : count;
}
