using System.Text.Json;

namespace Interviews.Segmentation.Tests;

/// <summary>Keywords of a text as Python's jieba extracts them: <c>[word, weight]</c> or <c>[word, tag, weight]</c>.</summary>
public sealed record KeywordGolden(
    string Text,
    JsonElement[] TfIdf,
    JsonElement[] TfIdfNouns,
    JsonElement[] TfIdfTagged,
    JsonElement[] TextRank,
    JsonElement[] TextRankTagged
)
{
    private static readonly string[] Nouns = ["n", "nr", "ns", "nz", "vn"];

    public void Check(Segmenter segmenter)
    {
        const KeywordGrouping tagged = KeywordGrouping.ByTextAndTag;
        Equal(TfIdf, new KeywordExtractor(segmenter).ByTfIdf(Text));
        Equal(TfIdfNouns, new KeywordExtractor(segmenter, new() { Tags = Nouns, Count = int.MaxValue }).ByTfIdf(Text));
        Equal(TfIdfTagged, new KeywordExtractor(segmenter, new() { Tags = Nouns, Grouping = tagged }).ByTfIdf(Text));
        Equal(TextRank, new KeywordExtractor(segmenter).ByTextRank(Text));
        Equal(
            TextRankTagged,
            new KeywordExtractor(segmenter, new() { Count = int.MaxValue, Grouping = tagged }).ByTextRank(Text)
        );
    }

    private void Equal(JsonElement[] expected, IReadOnlyList<Keyword> actual)
    {
        var wanted = expected.Select(e => new Keyword(
            e[0].GetString()!,
            e[e.GetArrayLength() - 1].GetDouble(),
            e.GetArrayLength() == 3 ? e[1].GetString() : null
        ));
        Assert.Equal([Text, .. wanted.Select(w => w.ToString())], [Text, .. actual.Select(a => a.ToString())]);
    }
}
