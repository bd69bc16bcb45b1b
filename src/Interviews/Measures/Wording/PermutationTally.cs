namespace Interviews;

/// <summary>Counts, term by term, the arrangements whose mean rates differ at least as much as the observed
/// ones.</summary>
internal sealed class PermutationTally
{
    // Sums of doubles depend on their order: what differs by rounding only is a tie.
    private const double Rounding = 1e-9;

    private readonly SampledTurns _turns;
    private readonly double[] _totals;
    private readonly double[] _sums;

    public PermutationTally(SampledTurns turns)
    {
        _turns = turns;
        _totals = new double[turns.Terms.Count];
        _sums = new double[turns.Terms.Count];
        Extreme = new int[turns.Terms.Count];
        for (var turn = 0; turn < turns.Count; turn++)
        {
            turns.AddRates(turn, _totals);
        }

        Observed = Differences(Enumerable.Range(0, turns.TargetTurns));
    }

    /// <summary>The target's mean rate less the reference's, a number a term.</summary>
    public double[] Observed { get; }

    /// <summary>k, a number a term.</summary>
    public int[] Extreme { get; }

    /// <summary>Looks at the arrangement in which these turns are the target.</summary>
    public void Add(int[] target)
    {
        Sum(target);
        for (var term = 0; term < _sums.Length; term++)
        {
            if (Math.Abs(Difference(term)) >= Math.Abs(Observed[term]) * (1 - Rounding))
            {
                Extreme[term]++;
            }
        }
    }

    private double[] Differences(IEnumerable<int> target)
    {
        Sum(target);
        return [.. Enumerable.Range(0, _sums.Length).Select(Difference)];
    }

    private void Sum(IEnumerable<int> target)
    {
        Array.Clear(_sums);
        foreach (var turn in target)
        {
            _turns.AddRates(turn, _sums);
        }
    }

    private double Difference(int term) =>
        (_sums[term] / _turns.TargetTurns) - ((_totals[term] - _sums[term]) / _turns.ReferenceTurns);
}
