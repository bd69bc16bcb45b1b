namespace Interviews;

/// <summary>Two terms that keep company.</summary>
/// <remarks>
/// f_xy counts pairs of an x and a y at most <see cref="Window"/> word tokens apart in one turn, whichever comes first,
/// each token in one such pair at most: f_xy never exceeds f_x or f_y, and logDice never 14. f_x and f_y count
/// occurrences; N = word tokens of the turns, stop words included. Sources: Rychlý 2008 (logDice); Bouma
/// 2009 (NPMI); Dunning 1993 (G²); Church et al. 1991 (t).
/// </remarks>
/// <param name="Term">x: the node, or else the ordinally lesser of the two.</param>
/// <param name="Collocate">y.</param>
/// <param name="Count">f_xy.</param>
/// <param name="TermCount">f_x.</param>
/// <param name="CollocateCount">f_y.</param>
/// <param name="Window">Word tokens either side.</param>
/// <param name="Tokens">N.</param>
/// <param name="LogDice">14 + log2(2·f_xy/(f_x+f_y)); does not depend on N.</param>
/// <param name="Npmi">ln(f_xy·N/(f_x·f_y)) / −ln(f_xy/N): 1 always together, 0 as by chance.</param>
/// <param name="G2">Signed log-likelihood of the table f_xy, f_x−f_xy, f_y−f_xy, rest; positive above chance.</param>
/// <param name="T">(f_xy − f_x·f_y/N)/√f_xy.</param>
/// <param name="Reason">Which number is missing and why; null where none is.</param>
public sealed record Collocation(
    string Term,
    string Collocate,
    int Count,
    int TermCount,
    int CollocateCount,
    int Window,
    int Tokens,
    double LogDice,
    double? Npmi,
    double? G2,
    double T,
    string? Reason = null
)
{
    /// <summary>Where the two stand together, from the first of them to the second, in the order of the text.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Finds the pairs of some turns.</summary>
    /// <returns>A row a pair: the greatest logDice first, then the greatest count, ties in ordinal order of the
    /// terms.</returns>
    public static IReadOnlyList<Collocation> Find(IEnumerable<CorpusTurn> turns, CollocationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(turns);
        options ??= new CollocationOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Window, 1);
        var table = FrequencyTable.Count(turns, options.Filter);
        var pairs = CollocationPairs.Collect(table, options);
        return
        [
            .. pairs
                .Where(pair => pair.Value.Count >= options.MinimumCount)
                .Select(pair => Measure(pair.Key, pair.Value, table, options.Window))
                .OrderByDescending(row => row.LogDice)
                .ThenByDescending(row => row.Count)
                .ThenBy(row => row.Term, StringComparer.Ordinal)
                .ThenBy(row => row.Collocate, StringComparer.Ordinal),
        ];
    }

    private static Collocation Measure(
        (string Term, string Collocate) pair,
        List<Occurrence> places,
        FrequencyTable table,
        int window
    )
    {
        var counts = new CollocationCounts(places.Count, table[pair.Term], table[pair.Collocate], table.Tokens);
        return Measure(pair.Term, pair.Collocate, counts) with { Window = window, Occurrences = places };
    }

    /// <summary>Measures one pair from its counts; the window stays 0.</summary>
    public static Collocation Measure(string term, string collocate, CollocationCounts counts)
    {
        double f = counts.Together,
            x = counts.Term,
            y = counts.Collocate,
            n = counts.Tokens;
        var table = counts.MakeATable;
        var cells = new Contingency(
            counts.Together,
            counts.Collocate - counts.Together,
            counts.Term,
            counts.Tokens - counts.Term
        );
        return new Collocation(
            term,
            collocate,
            counts.Together,
            counts.Term,
            counts.Collocate,
            0,
            counts.Tokens,
            14 + Math.Log2(2 * f / (x + y)),
            table && f < n ? Math.Log(f * n / (x * y)) / -Math.Log(f / n) : null,
            table ? LogLikelihood.Measure(cells) : null,
            (f - (x * y / n)) / Math.Sqrt(f),
            table ? null : "G² and NPMI: the counts make no table of four cells"
        );
    }
}
