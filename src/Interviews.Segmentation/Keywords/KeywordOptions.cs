namespace Interviews.Segmentation;

/// <summary>Which words can be keywords, and how many are wanted; the defaults are jieba's.</summary>
public sealed record KeywordOptions
{
    /// <summary>At most how many keywords are returned; <see cref="int.MaxValue"/> for all.</summary>
    public int Count { get; init; } = 20;

    /// <summary>
    /// Only words with one of these tags; null for all words by TF-IDF, and for <c>ns n vn v</c> by TextRank.
    /// </summary>
    public IReadOnlyCollection<string>? Tags { get; init; }

    /// <summary>What becomes of one word with several tags. Without <see cref="Tags"/> TF-IDF sees no tags.</summary>
    public KeywordGrouping Grouping { get; init; }

    /// <summary>Words that are never keywords, in lower case, beside jieba's thirty English ones.</summary>
    public IReadOnlyCollection<string> StopWords { get; init; } = [];

    /// <summary>Inverse document frequencies for TF-IDF; null for jieba's own.</summary>
    public InverseDocumentFrequencies? DocumentFrequencies { get; init; }
}
