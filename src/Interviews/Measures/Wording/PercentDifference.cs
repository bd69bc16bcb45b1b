namespace Interviews;

/// <summary>%DIFF, by how many per cent the target's rate exceeds the reference's.</summary>
public static class PercentDifference
{
    /// <summary>100·(p1−p2)/p2 with p1 = a/N1 and p2 = b/N2 (Gabrielatos &amp; Marchi 2011).</summary>
    /// <returns>Null where a side has no words or the reference never uses the term: nothing divides by zero.</returns>
    public static double? Measure(Contingency cells) =>
        cells.Reason is not null || cells.B == 0
            ? null
            : 100 * ((cells.A * (double)cells.N2) - (cells.B * (double)cells.N1)) / (cells.B * (double)cells.N1);
}
