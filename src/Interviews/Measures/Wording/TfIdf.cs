namespace Interviews;

/// <summary>How much a term tells one document from the others: (n/Σn) · ln(D/df).</summary>
/// <param name="Group">The document: usually a topic.</param>
/// <param name="Term">The term.</param>
/// <param name="Count">n, its occurrences in the document.</param>
/// <param name="Documents">df, in how many documents it occurs.</param>
/// <param name="Score">The weight; 0 for a term that every document holds, never negative.</param>
/// <remarks>
/// Σn is the document's word tokens before any filter, D the number of documents, the logarithm natural; no smoothing.
/// Source: Spärck Jones 1972.
/// </remarks>
public sealed record TfIdf(string Group, string Term, int Count, int Documents, double Score)
{
    /// <summary>Where the document uses the term, in the order of the text.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Weighs the shown terms of each table against the other tables.</summary>
    /// <returns>A row per term per document: documents in the order given, in each the greatest weight first, ties in
    /// ordinal order of the term.</returns>
    public static IReadOnlyList<TfIdf> Weigh(IReadOnlyList<FrequencyTable> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [.. WeighEach(documents).SelectMany(rows => rows)];
    }

    /// <summary>The same, a list per document.</summary>
    internal static IEnumerable<IReadOnlyList<TfIdf>> WeighEach(IReadOnlyList<FrequencyTable> documents)
    {
        var frequencies = documents
            .SelectMany(document => document.Counts.Keys)
            .CountBy(term => term, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return documents.Select(document => Weigh(document, documents.Count, frequencies).ToList());
    }

    private static IEnumerable<TfIdf> Weigh(FrequencyTable document, int count, Dictionary<string, int> frequencies) =>
        document
            .Rows.Select(row => new TfIdf(
                row.Group,
                row.Term,
                row.Count,
                frequencies[row.Term],
                (double)row.Count / document.Tokens * Math.Log((double)count / frequencies[row.Term])
            )
            {
                Occurrences = row.Occurrences,
            })
            .OrderByDescending(row => row.Score)
            .ThenBy(row => row.Term, StringComparer.Ordinal);
}
