namespace Interviews;

/// <summary>Counts, term by term, the arrangements that differ at least as much as the one observed.</summary>
internal sealed class PermutationTally
{
    private readonly SampledTurns _turns;
    private readonly int[] _sums;
    private readonly double[] _observed;

    public PermutationTally(SampledTurns turns, FrequencyTable target)
    {
        _turns = turns;
        _sums = new int[turns.Terms.Count];
        _observed = new double[turns.Terms.Count];
        Extreme = new int[turns.Terms.Count];
        for (var term = 0; term < _observed.Length; term++)
        {
            _observed[term] = Difference(target[turns.Terms[term]], turns.Totals[term], target.Tokens);
        }
    }

    /// <summary>k, a number a term.</summary>
    public int[] Extreme { get; }

    /// <summary>Looks at the arrangement in which these turns are the target.</summary>
    public void Add(int[] target)
    {
        Array.Clear(_sums);
        var words = 0;
        foreach (var turn in target)
        {
            words += _turns.Add(turn, _sums);
        }

        for (var term = 0; term < _sums.Length; term++)
        {
            if (Difference(_sums[term], _turns.Totals[term], words) >= _observed[term])
            {
                Extreme[term]++;
            }
        }
    }

    // |a/N1 − b/N2| as one fraction of whole numbers: arrangements that tie do so exactly, whatever the rounding.
    private double Difference(int count, int total, int words)
    {
        double rest = _turns.Words - words;
        return words == 0 || rest == 0
            ? 0
            : Math.Abs(((double)count * _turns.Words) - ((double)total * words)) / (words * rest);
    }
}
