namespace Interviews;

/// <summary>Log-odds of a term in target against reference under an informative Dirichlet prior, with its z.</summary>
/// <param name="Delta">δ = ln[(a+α)/(N1+α0−a−α)] − ln[(b+α)/(N2+α0−b−α)]; positive for the target.</param>
/// <param name="Z">δ/√(1/(a+α)+1/(b+α)).</param>
/// <param name="Alpha">α = α0·(a+b)/N, the term's share of the prior, in tokens.</param>
public readonly record struct LogOdds(double Delta, double Z, double Alpha)
{
    /// <summary>α0, the weight of the prior in word tokens, unless told otherwise.</summary>
    public const double DefaultPriorTokens = 500;

    /// <summary>Measures a term (Monroe, Colaresi &amp; Quinn 2008); the prior is the pooled text of both
    /// sides.</summary>
    /// <returns>Null where a side has no words, neither uses the term, or every word is the term.</returns>
    public static LogOdds? Measure(Contingency cells, double priorTokens = DefaultPriorTokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorTokens);
        return cells.Reason is not null || cells.Total == 0 || cells.Total == cells.N
            ? null
            : Measure(cells, priorTokens, priorTokens * cells.Total / cells.N);
    }

    /// <summary>The same with a given share of the prior, which need not come from these counts.</summary>
    internal static LogOdds Measure(Contingency cells, double priorTokens, double alpha)
    {
        var target = (cells.A + alpha) / (cells.N1 + priorTokens - cells.A - alpha);
        var reference = (cells.B + alpha) / (cells.N2 + priorTokens - cells.B - alpha);
        var delta = Math.Log(target / reference);
        return new LogOdds(delta, delta / Math.Sqrt((1 / (cells.A + alpha)) + (1 / (cells.B + alpha))), alpha);
    }
}
