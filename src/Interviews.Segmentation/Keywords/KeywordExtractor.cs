namespace Interviews.Segmentation;

/// <summary>Extracts the words that say what a text is about, as jieba does, weights included.</summary>
/// <param name="segmenter">Cuts and tags the text.</param>
/// <param name="options">Which words, and how many; null for jieba's defaults.</param>
public sealed class KeywordExtractor(Segmenter segmenter, KeywordOptions? options = null)
{
    private readonly Segmenter segmenter = segmenter ?? throw new ArgumentNullException(nameof(segmenter));
    private readonly KeywordOptions options = options ?? new();

    /// <summary>
    /// By TF-IDF: a word's count over that of all words that can be keywords, times its inverse document frequency in
    /// a general corpus. Spärck Jones 1972, in jieba's form.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The heaviest first; of equal ones that which occurs first.</returns>
    public IReadOnlyList<Keyword> ByTfIdf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var filter = new KeywordFilter(options, options.Tags);
        var tokens = options.Tags is null ? segmenter.Cut(text) : segmenter.Tag(text);
        var counts = new OrderedDictionary<(string Word, string? Tag), double>();
        foreach (var token in tokens.Where(filter.Accepts))
        {
            var key = filter.Key(token);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var frequencies = options.DocumentFrequencies ?? InverseDocumentFrequencies.Default;
        var total = counts.Values.Sum();
        return Heaviest(counts.Select(c => (c.Key, c.Value * (frequencies.Of(c.Key.Word) / total))));
    }

    /// <summary>
    /// By TextRank: words that stand within five words of each other recommend each other, ten rounds long.
    /// Mihalcea &amp; Tarau 2004, in jieba's form.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The heaviest first; of equal ones that which was linked first.</returns>
    public IReadOnlyList<Keyword> ByTextRank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var filter = new KeywordFilter(options, options.Tags ?? ["ns", "n", "vn", "v"]);
        return Heaviest(WordGraph.Link([.. segmenter.Tag(text)], filter).Rank());
    }

    private List<Keyword> Heaviest(IEnumerable<((string Word, string? Tag) Key, double Weight)> words) =>
        [
            .. words
                .OrderByDescending(word => word.Weight)
                .Take(options.Count)
                .Select(word => new Keyword(word.Key.Word, word.Weight, word.Key.Tag)),
        ];
}
