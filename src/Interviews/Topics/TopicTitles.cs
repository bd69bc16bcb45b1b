namespace Interviews;

/// <summary>Names topics that no author named by the terms that tell them from the others.</summary>
/// <remarks>
/// Class TF-IDF: f(t, topic) · ln(1 + A / f(t)), A the mean number of terms of a topic (Grootendorst 2022, "BERTopic",
/// equation 2).
/// </remarks>
internal static class TopicTitles
{
    private const int Terms = 3;
    private const string Between = " · ";

    /// <summary>A title a topic, each another; null where a topic has no term.</summary>
    /// <param name="topics">The turns of each topic.</param>
    public static IReadOnlyList<string?> Of(IReadOnlyList<IReadOnlyList<CorpusTurn>> topics)
    {
        var tables = topics.Select(turns => FrequencyTable.Count(turns, TermFilter.Default)).ToList();
        var rows = tables.Select(table => table.Rows.Where(row => !IsStopWord(row.Term)).ToList()).ToList();
        var all = rows.SelectMany(row => row)
            .GroupBy(row => row.Term, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var mean = rows.Average(list => list.Sum(row => row.Count));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows.Select(list => Unused(Title(list, Weight), taken))];

        // What every topic says names none.
        double Weight(TermCount row) =>
            all[row.Term].Count == topics.Count
                ? 0
                : row.Count * Math.Log(1 + mean / all[row.Term].Sum(one => one.Count));
    }

    /// <summary>In either script; the lists are in simplified characters.</summary>
    private static bool IsStopWord(string term) => StopWords.Default.Contains(Variants.Simplified.Fold(term));

    private static string Title(List<TermCount> rows, Func<TermCount, double> weight) =>
        string.Join(
            Between,
            rows.OrderByDescending(weight)
                .ThenByDescending(row => row.Count)
                .ThenBy(row => row.Term, StringComparer.Ordinal)
                .Take(Terms)
                .Select(row => row.Term)
        );

    private static string? Unused(string title, HashSet<string> taken)
    {
        var unused = title;
        for (var number = 2; title.Length > 0 && !taken.Add(unused); number++)
        {
            unused = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{title} ({number})");
        }

        return title.Length == 0 ? null : unused;
    }
}
