namespace Interviews.Evaluation.Topics;

/// <summary>How far a division of units lies from the author's.</summary>
/// <param name="Pk">
/// Probability that two units half a mean topic apart are wrongly put together or apart (Beeferman, Berger and
/// Lafferty 1999); lower is better.
/// </param>
/// <param name="WindowDiff">
/// Share of windows of the same length that hold another number of boundaries (Pevzner and Hearst 2002); lower is better.
/// </param>
/// <param name="F1">Harmonic mean of precision and recall of the boundaries, which must fall on the very unit.</param>
internal sealed record SegmentationScore(double Pk, double WindowDiff, double F1)
{
    /// <summary>Compares two divisions of the same units, each given by the starts of its segments, 0 first.</summary>
    public static SegmentationScore Of(IReadOnlyList<int> truth, IReadOnlyList<int> found, int units)
    {
        var (wanted, got) = (Segments(truth, units), Segments(found, units));
        var window = Math.Clamp((int)Math.Round(units / (2.0 * truth.Count)), 1, Math.Max(1, units - 1));
        var (apart, different, windows) = (0, 0, units - window);
        for (var i = 0; i < windows; i++)
        {
            var (a, b) = (wanted[i + window] - wanted[i], got[i + window] - got[i]);
            apart += a == 0 != (b == 0) ? 1 : 0;
            different += a != b ? 1 : 0;
        }

        var right = truth.Intersect(found).Count() - 1;
        var all = truth.Count + found.Count - 2;
        return new SegmentationScore(
            (double)apart / windows,
            (double)different / windows,
            all == 0 ? 1 : 2.0 * right / all
        );
    }

    /// <summary>The mean of several.</summary>
    public static SegmentationScore Mean(IReadOnlyCollection<SegmentationScore> scores) =>
        new(
            scores.Average(score => score.Pk),
            scores.Average(score => score.WindowDiff),
            scores.Average(score => score.F1)
        );

    private static int[] Segments(IReadOnlyList<int> starts, int units)
    {
        var segments = new int[units];
        for (var (unit, segment) = (0, -1); unit < units; unit++)
        {
            segment += starts.Contains(unit) ? 1 : 0;
            segments[unit] = segment;
        }

        return segments;
    }
}
