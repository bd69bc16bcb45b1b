namespace Interviews;

/// <summary>The best divisions of n units into neighbouring segments, one for each number of segments.</summary>
/// <remarks>An exact dynamic programme over all ends of segments, in time segments × n².</remarks>
internal static class Divisions
{
    /// <summary>The starts of the segments of each best division: into one segment first, then two, and so on.</summary>
    /// <param name="scores">The score of every segment: <c>[start][length − 1]</c>.</param>
    /// <param name="most">The greatest number of segments.</param>
    /// <returns>As many divisions as asked for, or as there are units; of equal ones that which starts earliest.</returns>
    public static IReadOnlyList<int[]> Best(double[][] scores, int most)
    {
        var n = scores.Length;
        var origins = new List<int[]>();
        var divisions = new List<int[]>();
        var best = Enumerable.Repeat(double.NegativeInfinity, n + 1).ToArray();
        best[0] = 0;
        for (var segments = 1; segments <= Math.Min(most, n); segments++)
        {
            (best, var origin) = Step(scores, best);
            origins.Add(origin);
            divisions.Add(Trace(origins, n));
        }

        return divisions;
    }

    /// <summary>Adds one segment to the best divisions that end anywhere.</summary>
    private static (double[] Best, int[] Origin) Step(double[][] scores, double[] best)
    {
        var next = Enumerable.Repeat(double.NegativeInfinity, best.Length).ToArray();
        var origin = new int[best.Length];
        for (var start = 0; start < scores.Length; start++)
        {
            if (double.IsNegativeInfinity(best[start]))
            {
                continue;
            }

            var row = scores[start];
            for (var length = 0; length < row.Length; length++)
            {
                var score = best[start] + row[length];
                if (score > next[start + length + 1])
                {
                    next[start + length + 1] = score;
                    origin[start + length + 1] = start;
                }
            }
        }

        return (next, origin);
    }

    private static int[] Trace(List<int[]> origins, int end)
    {
        var starts = new int[origins.Count];
        for (var segment = origins.Count - 1; segment >= 0; segment--)
        {
            starts[segment] = end = origins[segment][end];
        }

        return starts;
    }
}
