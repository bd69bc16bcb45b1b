namespace Interviews;

/// <summary>BIC, the evidence against equal use that is left after the corpus' size is paid for.</summary>
public static class BayesFactor
{
    /// <summary>|G²| − ln N (Wilson 2013). Above 2 is positive evidence, above 6 strong, above 10 very strong; below 0
    /// speaks for equal use.</summary>
    /// <returns>Null where a side has no words.</returns>
    public static double? Measure(Contingency cells) =>
        LogLikelihood.Measure(cells) is { } signed ? Math.Abs(signed) - Math.Log(cells.N) : null;
}
