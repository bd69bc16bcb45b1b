namespace Interviews;

/// <summary>How much more one group of turns uses a term than another: positive for the target, negative for the reference.</summary>
/// <remarks>
/// a, b = counts in target and reference; N1, N2 = their word tokens before any filter; N = N1+N2. Logarithms are
/// natural unless a base is named. Numbers are null, with a <see cref="Reason"/>, where a side has no words.
/// </remarks>
/// <param name="Term">The term.</param>
/// <param name="TargetCount">a.</param>
/// <param name="ReferenceCount">b.</param>
/// <param name="TargetPerMille">1000·a/N1.</param>
/// <param name="ReferencePerMille">1000·b/N2.</param>
/// <param name="G2">Signed log-likelihood ratio, 2·Σ O·ln(O/E) over four cells (Dunning 1993); the sign is that of a−E11.</param>
/// <param name="LogOdds">δ, difference of the log-odds under an informative Dirichlet prior (Monroe, Colaresi &amp; Quinn
/// 2008): ln[(a+α)/(N1+α0−a−α)] − ln[(b+α)/(N2+α0−b−α)], α = α0·(a+b)/N.</param>
/// <param name="Z">δ/√(1/(a+α)+1/(b+α)).</param>
/// <param name="LogRatio">log2[(a/N1)/(b/N2)], a zero count taken as 0.5 (Hardie 2014).</param>
/// <param name="Reason">Why there are no numbers; null where there are.</param>
public sealed record Keyness(
    string Term,
    int TargetCount,
    int ReferenceCount,
    double? TargetPerMille,
    double? ReferencePerMille,
    double? G2,
    double? LogOdds,
    double? Z,
    double? LogRatio,
    string? Reason = null
)
{
    /// <summary>Where the target uses the term, in the order of the text.</summary>
    public IEnumerable<Occurrence> TargetOccurrences { get; internal init; } = [];

    /// <summary>Where the reference uses the term, in the order of the text.</summary>
    public IEnumerable<Occurrence> ReferenceOccurrences { get; internal init; } = [];

    /// <summary>Compares the terms that either table shows.</summary>
    /// <returns>A row a term, from the most typical of the target (greatest G²) to the most typical of the reference;
    /// ties in ordinal order of the term.</returns>
    public static IReadOnlyList<Keyness> Compare(
        FrequencyTable target,
        FrequencyTable reference,
        KeynessOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= new KeynessOptions();
        var terms = target.Rows.Concat(reference.Rows).Select(row => row.Term).Distinct(StringComparer.Ordinal);
        return
        [
            .. terms
                .Select(term => Measure(term, target, reference, options))
                .OrderByDescending(row => row.G2 ?? 0)
                .ThenBy(row => row.Term, StringComparer.Ordinal),
        ];
    }

    private static Keyness Measure(string term, FrequencyTable target, FrequencyTable reference, KeynessOptions options)
    {
        var cells = new Contingency(target[term], reference[term], target.Tokens, reference.Tokens);
        var row =
            target.Tokens == 0 || reference.Tokens == 0
                ? Refuse(term, cells)
                : Measure(term, cells, options.PriorTokens);
        return row with
        {
            TargetOccurrences = target.Occurrences(term),
            ReferenceOccurrences = reference.Occurrences(term),
        };
    }

    private static Keyness Measure(string term, Contingency cells, double priorTokens)
    {
        var (delta, z) = cells.LogOdds(priorTokens);
        return new Keyness(
            term,
            cells.A,
            cells.B,
            1000.0 * cells.A / cells.N1,
            1000.0 * cells.B / cells.N2,
            cells.SignedG2,
            delta,
            z,
            cells.LogRatio
        );
    }

    private static Keyness Refuse(string term, Contingency cells) =>
        new(
            term,
            cells.A,
            cells.B,
            cells.N1 == 0 ? null : 1000.0 * cells.A / cells.N1,
            cells.N2 == 0 ? null : 1000.0 * cells.B / cells.N2,
            null,
            null,
            null,
            null,
            cells.N1 == 0 ? "the target has no words" : "the reference has no words"
        );
}
