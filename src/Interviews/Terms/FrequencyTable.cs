namespace Interviews;

/// <summary>How often each term occurs in a group of turns.</summary>
public sealed class FrequencyTable
{
    private readonly Dictionary<string, int> _counts;
    private readonly Vocabulary _vocabulary;

    private FrequencyTable(string group, IReadOnlyList<CorpusTurn> turns, TermFilter filter)
    {
        Group = group;
        Turns = turns;
        Filter = filter;
        Tokens = turns.Sum(turn => turn.WordCount);
        _counts = CountWords(turns);
        Types = _counts.Count;
        _vocabulary = turns.Count > 0 ? turns[0].Vocabulary : Vocabulary.Empty;
        var dropped = new List<(string Term, int Count, DropReason Reason)>();
        var shown = new List<TermCount>();
        foreach (var (term, count) in _counts)
        {
            var reason = filter.Judge(term, _vocabulary) ?? (count < filter.MinimumCount ? DropReason.Rare : null);
            if (reason is { } why)
            {
                dropped.Add((term, count, why));
            }
            else
            {
                shown.Add(Row(term, count));
            }
        }

        Rows = [.. shown.OrderByDescending(row => row.Count).ThenBy(row => row.Term, StringComparer.Ordinal)];
        Dropped =
        [
            .. dropped
                .GroupBy(word => word.Reason)
                .OrderBy(words => words.Key)
                .Select(words => new DroppedWords(group, words.Key, words.Count(), words.Sum(word => word.Count))
                {
                    Occurrences = Occurrences([.. words.Select(word => word.Term)]),
                }),
        ];
    }

    /// <summary>The group's name: a topic's title, a speaker's name, a role, or <c>all</c>.</summary>
    public string Group { get; }

    /// <summary>The turns counted, in the order given.</summary>
    public IReadOnlyList<CorpusTurn> Turns { get; }

    /// <summary>Which words are shown.</summary>
    public TermFilter Filter { get; }

    /// <summary>Word tokens in the turns, before any filter: the base of every rate.</summary>
    public int Tokens { get; }

    /// <summary>Distinct words in the turns, before any filter.</summary>
    public int Types { get; }

    /// <summary>A row a term: the most frequent first, ties in ordinal order of the term.</summary>
    public IReadOnlyList<TermCount> Rows { get; private set; }

    /// <summary>What the filter kept out, a row a reason.</summary>
    public IReadOnlyList<DroppedWords> Dropped { get; }

    /// <summary>How often a term occurs, in any of its forms, shown or not; 0 where it does not.</summary>
    public int this[string term] =>
        _counts.TryGetValue(term, out var count) ? count
        : _vocabulary.Display(term) is { } form ? _counts.GetValueOrDefault(form)
        : 0;

    /// <summary>Counts the words of some turns.</summary>
    /// <param name="turns">The turns, of one corpus.</param>
    /// <param name="filter">Which words to show; null stands for <see cref="TermFilter.Default"/>.</param>
    /// <param name="group">The table's name.</param>
    public static FrequencyTable Count(IEnumerable<CorpusTurn> turns, TermFilter? filter = null, string group = "all")
    {
        ArgumentNullException.ThrowIfNull(turns);
        return new FrequencyTable(group, turns.ToList(), filter ?? TermFilter.Default);
    }

    /// <summary>Counts the words of each group, one table per group, in the order of the groups' first turn.</summary>
    /// <remarks>By topic, the rows carry <see cref="TermCount.TfIdf"/>, the topics being the documents.</remarks>
    public static IReadOnlyList<FrequencyTable> CountBy(Corpus corpus, Grouping grouping, TermFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var tables = TurnGroups.Of(corpus, grouping).Select(group => Count(group.Turns, filter, group.Name)).ToList();
        return grouping == Grouping.Topic ? WithTfIdf(tables) : tables;
    }

    private static List<FrequencyTable> WithTfIdf(List<FrequencyTable> tables) =>
        [
            .. tables.Zip(
                TfIdf.WeighEach(tables),
                (table, weights) =>
                {
                    var scores = weights.ToDictionary(row => row.Term, row => row.Score, StringComparer.Ordinal);
                    return table.With([.. table.Rows.Select(row => row with { TfIdf = scores[row.Term] })]);
                }
            ),
        ];

    private FrequencyTable With(IReadOnlyList<TermCount> rows)
    {
        var copy = (FrequencyTable)MemberwiseClone();
        copy.Rows = rows;
        return copy;
    }

    /// <summary>Every word of the turns with its count, whatever the filter; in no particular order.</summary>
    internal IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>The terms that at least one of the tables shows, in ordinal order.</summary>
    internal static List<string> ShownIn(params IReadOnlyList<FrequencyTable> tables) =>
        [
            .. tables
                .SelectMany(table => table.Rows)
                .Select(row => row.Term)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Where a term occurs in the turns, in their order; nowhere where it does not.</summary>
    public IEnumerable<Occurrence> Occurrences(string term) => Occurrences([term]);

    /// <summary>Where any of some terms occurs in the turns, in their order.</summary>
    internal IEnumerable<Occurrence> Occurrences(IReadOnlyList<string> terms)
    {
        foreach (var turn in Turns)
        {
            var ids = terms.Select(turn.Vocabulary.Find).ToHashSet();
            for (var word = 0; word < turn.WordIds.Length; word++)
            {
                if (ids.Contains(turn.WordIds[word]))
                {
                    yield return new Occurrence(turn, turn.WordSpan(word));
                }
            }
        }
    }

    private TermCount Row(string term, int count) =>
        new(Group, term, count, 1000.0 * count / Tokens) { Occurrences = Occurrences(term) };

    private static Dictionary<string, int> CountWords(IReadOnlyList<CorpusTurn> turns)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var vocabulary in turns.GroupBy(turn => turn.Vocabulary))
        {
            var byId = new int[vocabulary.Key.Count];
            foreach (var id in vocabulary.SelectMany(turn => turn.WordIds))
            {
                byId[id]++;
            }

            for (var id = 0; id < byId.Length; id++)
            {
                if (byId[id] > 0)
                {
                    counts[vocabulary.Key[id]] = counts.GetValueOrDefault(vocabulary.Key[id]) + byId[id];
                }
            }
        }

        return counts;
    }
}
