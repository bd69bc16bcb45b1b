using Interviews.Segmentation;

namespace Interviews;

/// <summary>A keyword of a group of turns, as jieba finds it.</summary>
/// <remarks>
/// Unlike <see cref="TfIdf"/>, which asks what tells a topic from the interview's other topics, these ask what tells
/// the
/// text from Chinese in general, or what holds it together. The turns' texts are joined by line ends and cut by jieba
/// with the corpus' user words, whatever segmenter the corpus has. Sources: Spärck Jones 1972; Mihalcea &amp; Tarau
/// 2004.
/// </remarks>
/// <param name="Group">The group's name.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Rank">Place in its group, counted from 1.</param>
/// <param name="Term">The word.</param>
/// <param name="Weight">Its weight; comparable within one group and method.</param>
public sealed record GroupKeyword(string Group, KeywordMethod Method, int Rank, string Term, double Weight)
{
    /// <summary>Where the corpus has the word, in the order of the text; nowhere where it is cut otherwise.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Extracts up to twenty keywords per group.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="grouping">What to extract keywords of.</param>
    /// <param name="method">How.</param>
    /// <param name="filter">Its stop words are no keywords; null stands for <see cref="TermFilter.Default"/>.</param>
    /// <returns>A row a keyword: groups in the order of the text, in each the heaviest first.</returns>
    public static IReadOnlyList<GroupKeyword> Extract(
        Corpus corpus,
        Grouping grouping,
        KeywordMethod method,
        TermFilter? filter = null
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        filter ??= TermFilter.Default;
        var segmenter = new Segmenter();
        if (corpus.UserWords is { } path)
        {
            segmenter.LoadUserDictionary(path);
        }

        var extractor = new KeywordExtractor(segmenter, new KeywordOptions { StopWords = filter.StopWords.Words });
        return
        [
            .. FrequencyTable.CountBy(corpus, grouping, filter).SelectMany(table => Extract(table, method, extractor)),
        ];
    }

    private static IEnumerable<GroupKeyword> Extract(
        FrequencyTable table,
        KeywordMethod method,
        KeywordExtractor extractor
    )
    {
        var text = string.Join('\n', table.Turns.Select(turn => turn.Turn.Text));
        var keywords = method == KeywordMethod.TextRank ? extractor.ByTextRank(text) : extractor.ByTfIdf(text);
        return keywords.Select(
            (keyword, index) =>
                new GroupKeyword(table.Group, method, index + 1, keyword.Text, keyword.Weight)
                {
                    Occurrences = table.Occurrences(keyword.Text),
                }
        );
    }
}
