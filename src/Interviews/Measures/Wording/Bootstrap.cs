using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

namespace Interviews;

/// <summary>How far a term's log-odds would move if other turns of the same kind had been spoken.</summary>
/// <remarks>
/// Turns are drawn with replacement within each side; the interval is the middle of the samples' δ (percentile
/// interval, quantiles of R's type 7). The prior stays that of the counts observed, so every sample has a finite δ.
/// Source: Efron &amp; Tibshirani 1993; δ as in <see cref="Interviews.LogOdds"/>.
/// </remarks>
/// <param name="Term">The term.</param>
/// <param name="TargetCount">Its occurrences in the target.</param>
/// <param name="ReferenceCount">Its occurrences in the reference.</param>
/// <param name="LogOdds">δ of the counts observed; positive for the target.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Confidence">Share of the samples inside.</param>
/// <param name="Samples">How many samples were drawn.</param>
/// <param name="Reason">Why there is no interval; null where there is one.</param>
public sealed record Bootstrap(
    string Term,
    int TargetCount,
    int ReferenceCount,
    double? LogOdds,
    double? Low,
    double? High,
    double Confidence,
    int Samples,
    string? Reason = null
)
{
    /// <summary>Where the target uses the term, in the order of the text.</summary>
    public IEnumerable<Occurrence> TargetOccurrences { get; internal init; } = [];

    /// <summary>Where the reference uses the term, in the order of the text.</summary>
    public IEnumerable<Occurrence> ReferenceOccurrences { get; internal init; } = [];

    /// <summary>Gives an interval for each term that either table shows.</summary>
    /// <returns>A row a term, the greatest δ first, ties in ordinal order of the term.</returns>
    public static IReadOnlyList<Bootstrap> Interval(
        FrequencyTable target,
        FrequencyTable reference,
        ResamplingOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= new ResamplingOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Samples, 1);
        var turns = new SampledTurns(target, reference);
        var observed = turns.Terms.ConvertAll(term =>
            Interviews.LogOdds.Measure(new Contingency(target[term], reference[term], target.Tokens, reference.Tokens))
        );
        var draws = turns.Reason is null ? Draw(turns, observed, options) : [];
        return
        [
            .. turns
                .Terms.Select((term, index) => Row(term, index))
                .OrderByDescending(row => row.LogOdds ?? 0)
                .ThenBy(row => row.Term, StringComparer.Ordinal),
        ];

        Bootstrap Row(string term, int index)
        {
            var row = new Bootstrap(
                term,
                target[term],
                reference[term],
                observed[index]?.Delta,
                null,
                null,
                options.Confidence,
                0
            )
            {
                TargetOccurrences = target.Occurrences(term),
                ReferenceOccurrences = reference.Occurrences(term),
            };
            if (turns.Reason is not null || observed[index] is null)
            {
                return row with { Reason = turns.Reason ?? "the counts carry no log-odds" };
            }

            var tail = (1 - options.Confidence) / 2;
            return row with
            {
                Low = ArrayStatistics.QuantileCustomInplace(draws[index], tail, QuantileDefinition.R7),
                High = ArrayStatistics.QuantileCustomInplace(draws[index], 1 - tail, QuantileDefinition.R7),
                Samples = options.Samples,
            };
        }
    }

    /// <summary>δ of each sample, an array a term.</summary>
    private static double[][] Draw(SampledTurns turns, List<LogOdds?> observed, ResamplingOptions options)
    {
        var random = new Xoshiro256StarStar(options.Seed, threadSafe: false);
        var draws = observed.ConvertAll(_ => new double[options.Samples]).ToArray();
        int[] target = new int[turns.Terms.Count],
            reference = new int[turns.Terms.Count];
        for (var sample = 0; sample < options.Samples; sample++)
        {
            var n1 = Resample(0, turns.TargetTurns, target);
            var n2 = Resample(turns.TargetTurns, turns.Count, reference);
            for (var term = 0; term < target.Length; term++)
            {
                var cells = new Contingency(target[term], reference[term], n1, n2);
                var alpha = observed[term]?.Alpha ?? 0;
                draws[term][sample] = Interviews
                    .LogOdds.Measure(cells, Interviews.LogOdds.DefaultPriorTokens, alpha)
                    .Delta;
            }
        }

        return draws;

        int Resample(int from, int to, int[] sums)
        {
            Array.Clear(sums);
            var words = 0;
            for (var i = from; i < to; i++)
            {
                words += turns.Add(random.Next(from, to), sums);
            }

            return words;
        }
    }
}
