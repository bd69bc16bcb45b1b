namespace Interviews;

/// <summary>How much more one group of turns uses a term than another: positive for the target, negative for the
/// reference.</summary>
/// <remarks>
/// a, b = counts in target and reference; N1, N2 = their word tokens before any filter; N = N1+N2. Logarithms are
/// natural unless a base is named. A number that the counts cannot carry is null, and <see cref="Reason"/> says why.
/// The p-values here take every token for a draw of its own; <see cref="Permutation"/> and <see cref="Bootstrap"/> take
/// the turns, and are the ones to quote.
/// </remarks>
/// <param name="Term">The term.</param>
/// <param name="TargetCount">a.</param>
/// <param name="ReferenceCount">b.</param>
/// <param name="TargetPerMille">1000·a/N1.</param>
/// <param name="ReferencePerMille">1000·b/N2.</param>
/// <param name="G2">Signed log-likelihood ratio (see <see cref="LogLikelihood"/>).</param>
/// <param name="LogOdds">δ under an informative Dirichlet prior (see <see cref="Interviews.LogOdds"/>).</param>
/// <param name="Z">δ by its standard error.</param>
/// <param name="LogRatio">log2 of the ratio of rates (see <see cref="Interviews.LogRatio"/>).</param>
public sealed record Keyness(
    string Term,
    int TargetCount,
    int ReferenceCount,
    double? TargetPerMille,
    double? ReferencePerMille,
    double? G2,
    double? LogOdds,
    double? Z,
    double? LogRatio
)
{
    /// <summary>The part of <see cref="LogRatio"/> that the counts vouch for (see
    /// <see cref="Interviews.ConservativeLogRatio"/>).</summary>
    public double? ConservativeLogRatio { get; init; }

    /// <summary>%DIFF (see <see cref="Interviews.PercentDifference"/>); null where the reference lacks the
    /// term.</summary>
    public double? PercentDifference { get; init; }

    /// <summary>χ² without correction (see <see cref="Interviews.ChiSquared"/>).</summary>
    public double? ChiSquared { get; init; }

    /// <summary>G² less ln N (see <see cref="BayesFactor"/>).</summary>
    public double? Bic { get; init; }

    /// <summary>Upper tail of χ²(1) at |G²|.</summary>
    public double? P { get; init; }

    /// <summary>Fisher's exact two-sided p (see <see cref="FisherExact"/>).</summary>
    public double? FisherP { get; init; }

    /// <summary><see cref="P"/> corrected for the terms compared, after Benjamini and Hochberg.</summary>
    public double? PBenjaminiHochberg { get; init; }

    /// <summary><see cref="P"/> corrected for the terms compared, after Holm.</summary>
    public double? PHolm { get; init; }

    /// <summary>α of the log-odds: the term's share of the prior, in tokens.</summary>
    public double? PriorAlpha { get; init; }

    /// <summary>α0 of the log-odds: the whole prior, in tokens.</summary>
    public double PriorTokens { get; init; }

    /// <summary>Why a number is missing; null where none is.</summary>
    public string? Reason { get; init; }

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
        var terms = FrequencyTable.ShownIn(target, reference);
        var rows = terms.ConvertAll(term => Measure(term, target, reference, terms.Count, options));
        return [.. Correct(rows).OrderByDescending(row => row.G2 ?? 0).ThenBy(row => row.Term, StringComparer.Ordinal)];
    }

    private static Keyness Measure(
        string term,
        FrequencyTable target,
        FrequencyTable reference,
        int terms,
        KeynessOptions options
    )
    {
        var cells = new Contingency(target[term], reference[term], target.Tokens, reference.Tokens);
        var g2 = LogLikelihood.Measure(cells);
        var odds = Interviews.LogOdds.Measure(cells, options.PriorTokens);
        return new Keyness(
            term,
            cells.A,
            cells.B,
            PerMille(cells.A, cells.N1),
            PerMille(cells.B, cells.N2),
            g2,
            odds?.Delta,
            odds?.Z,
            Interviews.LogRatio.Measure(cells)
        )
        {
            ConservativeLogRatio = Interviews.ConservativeLogRatio.Measure(cells, terms, options.Alpha),
            PercentDifference = Interviews.PercentDifference.Measure(cells),
            ChiSquared = Interviews.ChiSquared.Measure(cells),
            Bic = BayesFactor.Measure(cells),
            P = g2 is { } signed ? LogLikelihood.P(signed) : null,
            FisherP = FisherExact.P(cells),
            PriorAlpha = odds?.Alpha,
            PriorTokens = options.PriorTokens,
            Reason = cells.Reason ?? Missing(cells),
            TargetOccurrences = target.Occurrences(term),
            ReferenceOccurrences = reference.Occurrences(term),
        };
    }

    private static double? PerMille(int count, int tokens) => tokens == 0 ? null : 1000.0 * count / tokens;

    private static string? Missing(Contingency cells) =>
        cells.Total == cells.N ? "every word of both sides is this term"
        : cells.B == 0 ? "no %DIFF: the reference never uses the term"
        : null;

    private static IEnumerable<Keyness> Correct(List<Keyness> rows)
    {
        var tested = rows.Where(row => row.P is not null).ToList();
        double[] p = [.. tested.Select(row => row.P!.Value)];
        var (discovery, holm) = (MultipleTests.BenjaminiHochberg(p), MultipleTests.Holm(p));
        return tested
            .Select((row, index) => row with { PBenjaminiHochberg = discovery[index], PHolm = holm[index] })
            .Concat(rows.Where(row => row.P is null));
    }
}
