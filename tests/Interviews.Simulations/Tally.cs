using System.Globalization;

namespace Interviews.Simulations;

/// <summary>Counts of one rule on one kind of data, by how often a term occurs.</summary>
public sealed class Tally
{
    public static IReadOnlyList<(int From, int To)> Bands { get; } = [(2, 4), (5, 9), (10, 29), (30, 99)];

    private readonly int[] tested = new int[Bands.Count];
    private readonly int[] rejected = new int[Bands.Count];
    private readonly int[] intervals = new int[Bands.Count];
    private readonly int[] covered = new int[Bands.Count];

    public void Add(Verdict verdict, double truth)
    {
        var band = Bands.ToList().FindIndex(band => band.From <= verdict.Count && verdict.Count <= band.To);
        if (band < 0)
        {
            return;
        }

        tested[band]++;
        rejected[band] += verdict.P <= 0.05 ? 1 : 0;
        intervals[band] += verdict.HasInterval ? 1 : 0;
        covered[band] += verdict.HasInterval && verdict.Covers(truth) ? 1 : 0;
    }

    public double?[] Rejected => Shares(rejected, tested);

    public double?[] Covered => Shares(covered, intervals);

    public static string Write(IEnumerable<double?> shares) =>
        string.Join(' ', shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{100 * share, 7:0.0}")));

    private static double?[] Shares(int[] part, int[] whole) =>
        [.. part.Zip(whole, (k, n) => n == 0 ? (double?)null : (double)k / n)];
}
