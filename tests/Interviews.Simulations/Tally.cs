using System.Globalization;

namespace Interviews.Simulations;

/// <summary>Counts of one rule on one kind of data, by how often a term occurs.</summary>
public sealed class Tally
{
    private static List<(int From, int To)> Bands { get; } = [(2, 4), (5, 9), (10, 29), (30, 99)];

    private readonly int[] tested = new int[Bands.Count];
    private readonly int[] rejected = new int[Bands.Count];

    public void Add(Verdict verdict)
    {
        var band = Bands.FindIndex(band => band.From <= verdict.Count && verdict.Count <= band.To);
        if (band < 0)
        {
            return;
        }

        tested[band]++;
        rejected[band] += verdict.P <= 0.05 ? 1 : 0;
    }

    public IEnumerable<double?> Rejected => rejected.Zip(tested, (k, n) => n == 0 ? (double?)null : (double)k / n);

    public static string Write(IEnumerable<double?> shares) =>
        string.Join(' ', shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{100 * share, 7:0.0}")));
}
