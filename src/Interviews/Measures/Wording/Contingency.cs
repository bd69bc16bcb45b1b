namespace Interviews;

/// <summary>The four cells of one term in two groups of turns: a, b and the rest of N1 and N2 word tokens.</summary>
/// <param name="A">a, the term's occurrences in the target.</param>
/// <param name="B">b, its occurrences in the reference.</param>
/// <param name="N1">Word tokens of the target, before any filter.</param>
/// <param name="N2">Word tokens of the reference, before any filter.</param>
public readonly record struct Contingency(int A, int B, int N1, int N2)
{
    /// <summary>N1+N2.</summary>
    public double N => (double)N1 + N2;

    /// <summary>a+b, the term's occurrences on both sides.</summary>
    public double Total => (double)A + B;

    /// <summary>E11: what a would be if both sides used the term alike.</summary>
    public double ExpectedA => N1 * Total / N;

    /// <summary>+1 where the target uses the term more than expected, −1 where it uses it less, else 0.</summary>
    public int Direction => Math.Sign((A * (double)N2) - (B * (double)N1));

    /// <summary>Why the cells carry no comparison; null where they do.</summary>
    public string? Reason =>
        (N1, N2) switch
        {
            (0, 0) => "neither side has words",
            (0, _) => "the target has no words",
            (_, 0) => "the reference has no words",
            _ => null,
        };

    /// <summary>Observed and expected count of each cell: a, b, N1−a, N2−b.</summary>
    internal IEnumerable<(double Observed, double Expected)> Cells =>
        [(A, N1 * Total / N), (B, N2 * Total / N), (N1 - A, N1 * (N - Total) / N), (N2 - B, N2 * (N - Total) / N)];
}
