namespace Interviews;

/// <summary>χ² of one term in two groups.</summary>
public static class ChiSquared
{
    /// <summary>Σ (O−E)²/E over the four cells (Pearson 1900), without Yates's correction; never negative.</summary>
    /// <returns>Null where a side has no words or every word is the term, so that nothing is left to compare.</returns>
    public static double? Measure(Contingency cells) =>
        cells.Reason is not null || cells.Total == 0 || cells.Total == cells.N
            ? null
            : cells.Cells.Sum(cell =>
                (cell.Observed - cell.Expected) * (cell.Observed - cell.Expected) / cell.Expected
            );
}
