namespace Interviews.Segmentation.Tests;

public class GoldenTests
{
    private static readonly Segmenter Segmenter = new();

    [Fact]
    public void Cut_GoldenTexts_EqualsJieba() => Check(g => g.Cut, t => Segmenter.Cut(t));

    [Fact]
    public void CutCharacters_GoldenTexts_EqualsJieba() =>
        Check(g => g.CutCharacters, t => Segmenter.Cut(t, UnknownWords.Characters));

    private static void Check(Func<Golden, string[]> expected, Func<string, IEnumerable<Token>> actual)
    {
        Assert.True(Golden.Goldens.Count > 1500);
        foreach (var golden in Golden.Goldens)
        {
            Assert.Equal(expected(golden), actual(golden.Text).Select(Written));
        }
    }

    private static string Written(Token token) => token.Tag is null ? token.Text : $"{token.Text}/{token.Tag}";
}
