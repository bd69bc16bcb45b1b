using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Interviews;

/// <summary>Whether one group's turns are longer than another's.</summary>
/// <remarks>
/// The Mann–Whitney test in its normal approximation, corrected for ties and continuity, two-sided: z = (|U−n1·n2/2| −
/// ½)/σ, p = erfc(z/√2), at most 1. Cliff's δ = 2U/(n1·n2) − 1. Sources: Mann &amp; Whitney 1947; Cliff 1993.
/// </remarks>
/// <param name="Unit">What is compared.</param>
/// <param name="TargetTurns">n1.</param>
/// <param name="ReferenceTurns">n2.</param>
/// <param name="TargetMedian">Median length of the target's turns.</param>
/// <param name="ReferenceMedian">Median length of the reference's turns.</param>
/// <param name="U">Pairs in which the target's turn is the longer, ties counting one half.</param>
/// <param name="P">Two-sided p.</param>
/// <param name="CliffsDelta">1 where every turn of the target is longer than every one of the reference, −1
/// shorter.</param>
/// <param name="Reason">Why there is no number; null where there is.</param>
public sealed record LengthComparison(
    LengthUnit Unit,
    int TargetTurns,
    int ReferenceTurns,
    double? TargetMedian,
    double? ReferenceMedian,
    double? U,
    double? P,
    double? CliffsDelta,
    string? Reason = null
)
{
    /// <summary>The target's turns; none where lengths were given without turns.</summary>
    public IReadOnlyList<CorpusTurn> Target { get; internal init; } = [];

    /// <summary>The reference's turns; none where lengths were given without turns.</summary>
    public IReadOnlyList<CorpusTurn> Reference { get; internal init; } = [];

    /// <summary>Compares turns in characters, word tokens and sentences: a row a unit.</summary>
    public static IReadOnlyList<LengthComparison> Compare(
        IReadOnlyList<TurnLength> target,
        IReadOnlyList<TurnLength> reference
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        return
        [
            Of(LengthUnit.Chars, row => row.Chars),
            Of(LengthUnit.Tokens, row => row.Tokens),
            Of(LengthUnit.Sentences, row => row.Sentences),
        ];

        LengthComparison Of(LengthUnit unit, Func<TurnLength, int> length) =>
            Compare(unit, Values(length, target), Values(length, reference)) with
            {
                Target = [.. target.Select(row => row.Turn)],
                Reference = [.. reference.Select(row => row.Turn)],
            };
    }

    /// <summary>Compares two lists of lengths.</summary>
    public static LengthComparison Compare(
        LengthUnit unit,
        IReadOnlyList<double> target,
        IReadOnlyList<double> reference
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        var row = new LengthComparison(
            unit,
            target.Count,
            reference.Count,
            Median(target),
            Median(reference),
            null,
            null,
            null
        );
        if (target.Count == 0 || reference.Count == 0)
        {
            return row with { Reason = target.Count == 0 ? "the target has no turns" : "the reference has no turns" };
        }

        double pairs = (double)target.Count * reference.Count;
        var u = Wins(target, reference);
        row = row with { U = u, CliffsDelta = (2 * u / pairs) - 1 };
        var deviation = Deviation([.. target, .. reference], pairs);
        return deviation == 0
            ? row with
            {
                Reason = "p: every turn is equally long",
            }
            : row with
            {
                P = Math.Min(1, SpecialFunctions.Erfc((Math.Abs(u - (pairs / 2)) - 0.5) / deviation / Constants.Sqrt2)),
            };
    }

    private static List<double> Values(Func<TurnLength, int> length, IReadOnlyList<TurnLength> rows) =>
        [.. rows.Select(row => (double)length(row))];

    private static double? Median(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Median();

    private static double Wins(IReadOnlyList<double> target, IReadOnlyList<double> reference)
    {
        double[] sorted = [.. reference.Order()];
        return target.Sum(value => (Below(sorted, value, limit: 0) + Below(sorted, value, limit: 1)) / 2.0);
    }

    /// <summary>How many values are below (0) or at most (1) the one given.</summary>
    private static int Below(double[] sorted, double value, int limit)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].CompareTo(value) < limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>σ of U: √(n1·n2/12 · (n+1 − Σ(t³−t)/(n(n−1)))), t the sizes of the ties.</summary>
    private static double Deviation(List<double> all, double pairs)
    {
        double n = all.Count;
        var ties = all.CountBy(value => value).Sum(tie => Math.Pow(tie.Value, 3) - tie.Value);
        return Math.Sqrt(pairs / 12 * (n + 1 - (ties / (n * (n - 1)))));
    }
}
