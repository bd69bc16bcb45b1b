namespace Interviews;

/// <summary>Fisher's exact test of one term in two groups.</summary>
public static class FisherExact
{
    // Tables as probable as the one observed count as at least as extreme, also where rounding parts them.
    private const double Tolerance = 1 + 1e-7;

    /// <summary>
    /// Two-sided p: the hypergeometric probability of every table with the same margins that is at most as probable as
    /// the one observed (Fisher 1922).
    /// </summary>
    /// <remarks>
    /// Probabilities are ratios to the most probable table, built outwards from it. Sums of log factorials would lose
    /// seven digits where a corpus has millions of words, and 1−CDF every digit of a small tail.
    /// </remarks>
    /// <returns>Null where a side has no words.</returns>
    public static double? P(Contingency cells)
    {
        if (cells.Reason is not null)
        {
            return null;
        }

        var weights = Weights(cells, out var least);
        var observed = weights[cells.A - least] * Tolerance;
        return Math.Min(1, weights.Where(weight => weight <= observed).Order().Sum() / weights.Order().Sum());
    }

    /// <summary>A weight per possible value of a, from the least one up; the mode weighs 1.</summary>
    private static double[] Weights(Contingency cells, out int least)
    {
        var total = cells.A + cells.B;
        least = Math.Max(0, total - cells.N2);
        var most = Math.Min(total, cells.N1);
        var mode = (int)Math.Clamp((total + 1.0) * (cells.N1 + 1.0) / (cells.N + 2), least, most);
        var weights = new double[most - least + 1];
        weights[mode - least] = 1;
        for (var k = mode + 1; k <= most; k++)
        {
            weights[k - least] = weights[k - least - 1] * Step(k);
        }

        for (var k = mode; k > least; k--)
        {
            weights[k - least - 1] = weights[k - least] / Step(k);
        }

        return weights;

        // P(k)/P(k−1)
        double Step(int k) => (cells.N1 - k + 1.0) * (total - k + 1.0) / (k * (double)(cells.N2 - total + k));
    }
}
