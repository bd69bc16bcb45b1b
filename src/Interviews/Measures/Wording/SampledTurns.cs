namespace Interviews;

/// <summary>The turns of two groups as sparse counts of the terms under test, for drawing samples of turns.</summary>
internal sealed class SampledTurns
{
    private readonly int[][] _terms;
    private readonly int[][] _counts;
    private readonly double[][] _rates;
    private readonly int[] _words;

    public SampledTurns(FrequencyTable target, FrequencyTable reference)
    {
        Terms = FrequencyTable.ShownIn(target, reference);
        TargetTurns = target.Turns.Count;
        var index = Terms
            .Select((term, at) => (term, at))
            .ToDictionary(pair => pair.term, pair => pair.at, StringComparer.Ordinal);
        var turns = target.Turns.Concat(reference.Turns).ToList();
        var counts = turns.ConvertAll(turn =>
            turn.Words.Where(index.ContainsKey).CountBy(word => index[word]).OrderBy(pair => pair.Key).ToList()
        );
        _terms = [.. counts.Select(turn => turn.Select(pair => pair.Key).ToArray())];
        _counts = [.. counts.Select(turn => turn.Select(pair => pair.Value).ToArray())];
        _words = [.. turns.Select(turn => turn.WordCount)];
        _rates = [.. _counts.Select((own, turn) => own.Select(count => (double)count / _words[turn]).ToArray())];
        Totals = new int[Terms.Count];
        Words = Enumerable.Range(0, turns.Count).Sum(turn => Add(turn, Totals));
    }

    /// <summary>The terms under test, in ordinal order; counts are numbered like them.</summary>
    public List<string> Terms { get; }

    /// <summary>How many turns there are; the target's stand first.</summary>
    public int Count => _words.Length;

    public int TargetTurns { get; }

    public int ReferenceTurns => Count - TargetTurns;

    /// <summary>Counts of all turns together, a number a term.</summary>
    public int[] Totals { get; }

    /// <summary>Word tokens of all turns together.</summary>
    public int Words { get; }

    /// <summary>Adds a turn's rates (occurrences by its word tokens) to <paramref name="sums"/>.</summary>
    public void AddRates(int turn, double[] sums)
    {
        var (terms, rates) = (_terms[turn], _rates[turn]);
        for (var i = 0; i < terms.Length; i++)
        {
            sums[terms[i]] += rates[i];
        }
    }

    /// <summary>Why there is nothing to draw from; null where there is.</summary>
    public string? Reason =>
        TargetTurns < 2 ? $"the target has {TargetTurns} turn(s); two are the least that can vary"
        : ReferenceTurns < 2 ? $"the reference has {ReferenceTurns} turn(s); two are the least that can vary"
        : null;

    /// <summary>Adds a turn's counts to <paramref name="sums"/> and returns its word tokens.</summary>
    public int Add(int turn, int[] sums)
    {
        var (terms, counts) = (_terms[turn], _counts[turn]);
        for (var i = 0; i < terms.Length; i++)
        {
            sums[terms[i]] += counts[i];
        }

        return _words[turn];
    }
}
