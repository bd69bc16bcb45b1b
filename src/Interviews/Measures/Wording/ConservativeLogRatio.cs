using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Interviews;

/// <summary>LRC, the log ratio that the counts can vouch for (Evert 2022).</summary>
public static class ConservativeLogRatio
{
    // A bound on the scale of log-odds: e^−700 is the least odds that a double holds well.
    private const double Widest = 700;

    /// <summary>
    /// log2[π/(1−π) · N2/N1], π being the bound nearest independence of the two-sided Clopper–Pearson interval of a in
    /// a+b at level α/m; 0 where that interval holds N1/N.
    /// </summary>
    /// <param name="cells">The counts.</param>
    /// <param name="terms">m, how many terms are compared; at least 1.</param>
    /// <param name="alpha">α, the error allowed over all terms together.</param>
    /// <returns>Null where a side has no words or neither uses the term.</returns>
    public static double? Measure(Contingency cells, int terms, double alpha = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        if (cells.Reason is not null || cells.Total == 0)
        {
            return null;
        }

        var tail = alpha / terms / 2;
        var independence = Math.Log((double)cells.N1 / cells.N2);
        // Each bound comes as its log-odds, so that a bound near 0 or 1 keeps its digits.
        if (cells.A > 0 && Quantile(cells.A, cells.B + 1, tail) is var lower && lower > independence)
        {
            return (lower - independence) / Constants.Ln2;
        }

        // The upper bound of a is one minus the lower bound of b.
        return cells.B > 0 && -Quantile(cells.B, cells.A + 1, tail) is var upper && upper < independence
            ? (upper - independence) / Constants.Ln2
            : 0;
    }

    /// <summary>Log-odds of the point below which Beta(a, b) has the given probability.</summary>
    private static double Quantile(double a, double b, double probability)
    {
        var target = Math.Log(probability);
        return Brent.FindRoot(logOdds => LogCdf(a, b, logOdds) - target, -Widest, Widest, 1e-14, 500);
    }

    private static double LogCdf(double a, double b, double logOdds)
    {
        var cdf = SpecialFunctions.BetaRegularized(a, b, SpecialFunctions.Logistic(logOdds));
        return Math.Log(Math.Max(cdf, double.Epsilon));
    }
}
