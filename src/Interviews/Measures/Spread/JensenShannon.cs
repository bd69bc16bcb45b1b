namespace Interviews;

/// <summary>How far the wording of two groups differs as a whole: the Jensen–Shannon divergence.</summary>
/// <remarks>
/// H(m) − ½(H(p)+H(q)) with m = ½(p+q), over the relative frequencies of every word token before any filter, in nats
/// (natural logarithm): 0 alike, ln 2 = 0.693 nothing in common. Short groups differ by chance alone. Source: Lin 1991.
/// </remarks>
/// <param name="Left">The one group.</param>
/// <param name="Right">The other group.</param>
/// <param name="LeftTokens">Word tokens of the one.</param>
/// <param name="RightTokens">Word tokens of the other.</param>
/// <param name="Divergence">The divergence, in nats.</param>
/// <param name="Reason">Why there is no number; null where there is.</param>
public sealed record JensenShannon(
    string Left,
    string Right,
    int LeftTokens,
    int RightTokens,
    double? Divergence,
    string? Reason = null
)
{
    /// <summary>The turns of the one group.</summary>
    public IReadOnlyList<CorpusTurn> LeftTurns { get; internal init; } = [];

    /// <summary>The turns of the other group.</summary>
    public IReadOnlyList<CorpusTurn> RightTurns { get; internal init; } = [];

    /// <summary>Compares every two groups: a row a pair, in the order given.</summary>
    public static IReadOnlyList<JensenShannon> Compare(IReadOnlyList<FrequencyTable> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return
        [
            .. from left in Enumerable.Range(0, groups.Count)
            from right in Enumerable.Range(left + 1, groups.Count - left - 1)
            select Compare(groups[left], groups[right]),
        ];
    }

    private static JensenShannon Compare(FrequencyTable left, FrequencyTable right)
    {
        var row = new JensenShannon(left.Group, right.Group, left.Tokens, right.Tokens, null)
        {
            LeftTurns = left.Turns,
            RightTurns = right.Turns,
        };
        return left.Tokens == 0 || right.Tokens == 0
            ? row with
            {
                Reason = $"{(left.Tokens == 0 ? left.Group : right.Group)} has no words",
            }
            : row with
            {
                Divergence = Sum(left, right),
            };
    }

    private static double Sum(FrequencyTable left, FrequencyTable right)
    {
        // Sorted, so that the sum's rounding does not depend on the order of the documents.
        var terms = left.Counts.Keys.Union(right.Counts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var sum = 0.0;
        foreach (var term in terms)
        {
            var (p, q) = ((double)left[term] / left.Tokens, (double)right[term] / right.Tokens);
            sum += Part(p, (p + q) / 2) + Part(q, (p + q) / 2);
        }

        return Math.Max(0, sum / 2);
    }

    private static double Part(double p, double mean) => p == 0 ? 0 : p * Math.Log(p / mean);
}
