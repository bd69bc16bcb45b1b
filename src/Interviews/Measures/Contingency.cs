namespace Interviews;

/// <summary>The four cells of one term in two groups: a, b and the rest of N1 and N2 word tokens.</summary>
internal readonly record struct Contingency(int A, int B, int N1, int N2)
{
    public double N => (double)N1 + N2;

    /// <summary>What the target's count would be if both groups used the term alike.</summary>
    public double ExpectedA => N1 * ((double)A + B) / N;

    /// <summary>2·Σ O·ln(O/E), with the sign of a−E11; a cell of zero adds nothing.</summary>
    public double SignedG2
    {
        get
        {
            double column = (double)A + B;
            var sum =
                Part(A, N1 * column)
                + Part(B, N2 * column)
                + Part(N1 - A, N1 * (N - column))
                + Part(N2 - B, N2 * (N - column));
            // Rounding can leave a hair below zero where the sides are equal.
            return Math.Sign(A - ExpectedA) * Math.Max(0, 2 * sum);
        }
    }

    /// <summary>log2 of the ratio of relative frequencies; 0.5 for a zero count.</summary>
    public double LogRatio => Math.Log2(Floor(A) / N1 / (Floor(B) / N2));

    /// <summary>Difference of log-odds and its z under a prior of α0 tokens spread like the pooled text.</summary>
    public (double Delta, double Z) LogOdds(double priorTokens)
    {
        var prior = priorTokens * ((double)A + B) / N;
        var delta =
            Math.Log((A + prior) / (N1 + priorTokens - A - prior))
            - Math.Log((B + prior) / (N2 + priorTokens - B - prior));
        return (delta, delta / Math.Sqrt((1 / (A + prior)) + (1 / (B + prior))));
    }

    private static double Floor(int count) => count == 0 ? 0.5 : count;

    private double Part(double observed, double product) =>
        observed == 0 ? 0 : observed * Math.Log(observed * N / product);
}
