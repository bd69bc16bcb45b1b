namespace Interviews;

/// <summary>How evenly a term is spread over parts: topics, speakers or turns.</summary>
/// <remarks>
/// v_i = the term's count in part i, f = Σv_i, s_i = the part's share of all word tokens (parts differ in size),
/// p_i = v_i by the part's word tokens. Parts without words are left out. Sources: Gries 2008, 2019 (DP, DPnorm);
/// Juilland 1970; Rosengren 1971; Lijffijt &amp; Gries 2012.
/// </remarks>
/// <param name="Term">The term.</param>
/// <param name="Count">f, in tokens.</param>
/// <param name="Parts">How many parts have words.</param>
/// <param name="Range">How many of them hold the term.</param>
/// <param name="Dp">½·Σ|v_i/f − s_i|: 0 spread like the text, towards 1 in one small part.</param>
/// <param name="DpNorm">DP/(1 − min s_i), which reaches 1.</param>
/// <param name="JuillandD">1 − V/√(n−1), V the variation coefficient of p_i (population deviation): 1 even, 0 in one
/// part.</param>
/// <param name="RosengrenS">(Σ√(s_i·v_i))²/f: 1 spread like the text.</param>
/// <param name="Kl">Kullback–Leibler divergence Σ v_i/f · log2((v_i/f)/s_i), in bits: 0 spread like the text.</param>
/// <param name="Reason">Why there are no numbers; null where there are.</param>
public sealed record Dispersion(
    string Term,
    int Count,
    int Parts,
    int Range,
    double? Dp,
    double? DpNorm,
    double? JuillandD,
    double? RosengrenS,
    double? Kl,
    string? Reason = null
)
{
    /// <summary>Where the term occurs, part by part.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Measures the terms that any part shows.</summary>
    /// <returns>A row a term: the most frequent first, then the most even, ties in ordinal order of the term.</returns>
    public static IReadOnlyList<Dispersion> Measure(IReadOnlyList<FrequencyTable> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var filled = parts.Where(part => part.Tokens > 0).ToArray();
        return
        [
            .. FrequencyTable
                .ShownIn(filled)
                .Select(term =>
                    Measure(term, filled) with
                    {
                        Occurrences = filled.SelectMany(part => part.Occurrences(term)),
                    }
                )
                .OrderByDescending(row => row.Count)
                .ThenBy(row => row.Dp)
                .ThenBy(row => row.Term, StringComparer.Ordinal),
        ];
    }

    private static Dispersion Measure(string term, FrequencyTable[] parts)
    {
        var counts = Array.ConvertAll(parts, part => part[term]);
        return Measure(term, counts, Array.ConvertAll(parts, part => part.Tokens));
    }

    /// <summary>Measures one term from its counts and the parts' word tokens, which are all above 0.</summary>
    /// <exception cref="ArgumentException">The lists differ in length or a part is empty.</exception>
    public static Dispersion Measure(string term, IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(sizes);
        if (counts.Count != sizes.Count || sizes.Any(size => size <= 0))
        {
            throw new ArgumentException("There must be a count for each part and words in each part.", nameof(sizes));
        }

        var total = counts.Sum();
        var row = new Dispersion(
            term,
            total,
            sizes.Count,
            counts.Count(count => count > 0),
            null,
            null,
            null,
            null,
            null
        );
        return total == 0 ? row with { Reason = "the term does not occur" }
            : sizes.Count < 2 ? row with { Reason = "one part has no spread" }
            : Fill(row, counts, sizes);
    }

    private static Dispersion Fill(Dispersion row, IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        double words = sizes.Sum(size => (double)size);
        double f = row.Count;
        var parts = counts
            .Zip(sizes, (count, size) => (Share: count / f, Size: size / words, Rate: (double)count / size))
            .ToList();
        var dp = parts.Sum(part => Math.Abs(part.Share - part.Size)) / 2;
        var mean = parts.Average(part => part.Rate);
        var deviation = Math.Sqrt(parts.Average(part => (part.Rate - mean) * (part.Rate - mean)));
        var roots = parts.Sum(part => Math.Sqrt(part.Size * part.Share));
        return row with
        {
            Dp = dp,
            DpNorm = dp / (1 - parts.Min(part => part.Size)),
            JuillandD = 1 - (deviation / mean / Math.Sqrt(parts.Count - 1)),
            RosengrenS = roots * roots,
            Kl = parts.Where(part => part.Share > 0).Sum(part => part.Share * Math.Log2(part.Share / part.Size)),
        };
    }
}
