using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interviews.Segmentation.Tests;

[Properties(Arbitrary = [typeof(PropertyTests)], MaxTest = 300)]
public class PropertyTests
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>Any characters, with those that blocks are made of more often.</summary>
    public static Arbitrary<string> Text() =>
        Gen.Frequency(
                (6, Gen.Choose(0x4e00, 0x9fff)),
                (
                    6,
                    Gen.Elements("的一是不了人我在有他中国大模型研究生命科学家计算机".ToCharArray()).Select(c => (int)c)
                ),
                (3, Gen.Choose(0x20, 0x7e)),
                (1, Gen.Elements(0x0d, 0x0a, 0x1c, 0x3000, 0x2028)),
                (1, Gen.Choose(0, 0xffff))
            )
            .Select(c => (char)c)
            .ArrayOf()
            .Select(characters => new string(characters))
            .ToArbitrary();

    [Property]
    public void Cut_AnyText_TokensAreTheText(string text) => Tile(text, Segmenter.Cut(text));

    [Property]
    public void CutCharacters_AnyText_TokensAreTheText(string text) =>
        Tile(text, Segmenter.Cut(text, UnknownWords.Characters));

    [Property]
    public void Tag_AnyText_TokensAreTheTextAndTagged(string text)
    {
        Tile(text, Segmenter.Tag(text));
        Assert.All(Segmenter.Tag(text), token => Assert.False(string.IsNullOrEmpty(token.Tag)));
    }

    [Property]
    public void AllModes_AnyText_TokensAreWhatTheirSpansCover(string text)
    {
        foreach (var mode in Modes.All)
        {
            Assert.All(mode.Tokens(Segmenter, text), token => Assert.Equal(token.Text, token.Span.Slice(text)));
        }
    }

    [Property]
    public void AllModes_AnyText_BothSurfacesAgree(string text)
    {
        var buffer = new TokenBuffer();
        Assert.All(
            Modes.All,
            mode => Assert.Equal(mode.Written(Segmenter, text), mode.WrittenFromSpans(Segmenter, text, buffer))
        );
    }

    [Property]
    public void CutForSearch_AnyText_HoldsExactModeInOrder(string text)
    {
        var rest = new Queue<Token>(Segmenter.Cut(text));
        foreach (var token in Segmenter.CutForSearch(text))
        {
            if (rest.TryPeek(out var next) && next == token)
            {
                rest.Dequeue();
            }
        }

        Assert.Empty(rest);
    }

    [Property]
    public void AddWord_WithItsSuggestedFrequency_IsCutOut(string text)
    {
        var word = string.Concat(text.Where(Characters.IsHan).Take(8));
        if (word.Length == 0)
        {
            return;
        }

        var segmenter = new Segmenter();
        segmenter.AddWord(word);
        Assert.Equal([word], segmenter.Cut(word).Select(t => t.Text));
    }

    private static void Tile(string text, IEnumerable<Token> tokens)
    {
        var position = 0;
        foreach (var token in tokens)
        {
            Assert.Equal(position, token.Span.Start);
            Assert.True(token.Span.Length > 0);
            Assert.Equal(token.Span.Slice(text), token.Text);
            position = token.Span.End;
        }

        Assert.Equal(text.Length, position);
    }
}
