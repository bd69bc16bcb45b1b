namespace Interviews.Segmentation.Tests;

/// <summary>The rules of jieba's that are easily got wrong, one by one; the expected tokens are jieba's.</summary>
public class RuleTests
{
    private static readonly Segmenter Segmenter = new();

    [Theory]
    [InlineData("占50%的3.14", "占", "50%", "的", "3.14")]
    [InlineData("C++###", "C++", "###")]
    [InlineData("a-b_c.d", "a", "-", "b", "_", "c", ".", "d")]
    [InlineData("ABC12", "ABC12")]
    [InlineData("龦𠮷㐀", "龦", "𠮷", "㐀")]
    public void Cut_ClassesOfCharacters_FormBlocks(string text, params string[] expected) => Equal(expected, text);

    [Fact]
    public void Cut_CarriageReturnLineFeed_IsOneToken() => Equal(["\r", "\r\n", "\n", "甲", "\r\n"], "\r\r\n\n甲\r\n");

    [Fact]
    public void Cut_LoneSurrogates_AreTokens() => Equal(["\ud842", "好", "\udfb7", "\ud842"], "\ud842好\udfb7\ud842");

    [Fact]
    public void Cut_Nul_IsAToken() => Equal(["甲", "\0", "乙"], "甲\0乙");

    [Fact]
    public void Cut_EquallyProbableDivisions_LongerWordWins()
    {
        // Both divisions are two words of frequency 1.
        using var file = new TemporaryFile("甲 1 n\n甲乙 1 n\n乙丙 1 n\n丙 1 n\n");
        var segmenter = new Segmenter(new() { Dictionary = WordList.Read(file.Path) });
        Assert.Equal(["甲乙", "丙"], segmenter.Cut("甲乙丙", UnknownWords.Characters).Select(t => t.Text));
    }

    [Fact]
    public void Total_DuplicateEntry_CountsTwice()
    {
        Assert.Equal(60_101_967, WordList.Default.Total);
        using var file = new TemporaryFile("甲 3 n\n甲 4 v\n");
        var words = WordList.Read(file.Path);
        Assert.Equal(7, words.Total);
        var token = Assert.Single(new Segmenter(new() { Dictionary = words }).Tag("甲"));
        Assert.Equal("v", token.Tag);
    }

    /// <summary>甲|乙丙 and 甲乙|丙 are equally probable, unless what follows the block had a part in the rounding.</summary>
    [Fact]
    public void Cut_WordThatBeginsOutsideBlocks_HasNoPartInTheScores()
    {
        using var file = new TemporaryFile("甲 3 n\n丙 3 n\n甲乙 7 n\n乙丙 7 n\n丁 5 n\n");
        var segmenter = new Segmenter(new() { Dictionary = WordList.Read(file.Path) });
        segmenter.DeleteWord("。丁");
        var texts = Enumerable.Range(0, 60).Select(count => "甲乙丙。" + new string('丁', count));
        Assert.All(texts, text => Assert.Equal("甲乙", segmenter.Cut(text).First().Text));
    }

    [Fact]
    public void Cut_CharacterOfFrequency0_IsNoCandidateBesideALongerWord()
    {
        // 甲 alone and then 乙丙 would be far likelier, were 甲 a candidate.
        using var file = new TemporaryFile("甲乙 1 n\n乙丙 1000000 n\n");
        var segmenter = new Segmenter(new() { Dictionary = WordList.Read(file.Path) });
        Assert.Equal(["甲乙", "丙"], segmenter.Cut("甲乙丙", UnknownWords.Characters).Select(t => t.Text));
    }

    [Fact]
    public void Cut_CharacterOfFrequency0Alone_CountsAsFrequency1()
    {
        // log 100 − log 101 and 0 − log 101 together are less than 0 − log 101 for the word.
        using var file = new TemporaryFile("乙甲 1 n\n乙 100 n\n甲 0 n\n");
        var segmenter = new Segmenter(new() { Dictionary = WordList.Read(file.Path) });
        Assert.Equal(["乙甲"], segmenter.Cut("乙甲", UnknownWords.Characters).Select(t => t.Text));
    }

    [Fact]
    public void Cut_RunThatIsAWord_GoesCharacterByCharacter()
    {
        // As words the characters are far likelier than the word, yet the model is not asked.
        var segmenter = new Segmenter();
        segmenter.AddWord("魑魅", 1);
        segmenter.AddWord("魑", 50_000_000);
        segmenter.AddWord("魅", 50_000_000);
        Assert.Equal(["魑", "魅"], segmenter.Cut("魑魅").Select(t => t.Text));
    }

    [Fact]
    public void Cut_EmissionsMissing_GreaterStateWins() =>
        Equal(Golden.Goldens.Single(IsRare).Cut, Golden.Goldens.Single(IsRare).Text);

    [Fact]
    public void CutAll_WhiteSpace_KeepsEmptyTokens()
    {
        Assert.Equal(["你好", "", " ", ""], Segmenter.CutAll("你好 ").Select(t => t.Text));
        Assert.All(Segmenter.CutAll("你好 ").Where(t => t.Text.Length == 0), t => Assert.Equal(0, t.Span.Length));
    }

    [Fact]
    public void CutAll_InformationSeparators_AreWhiteSpace() =>
        Assert.Equal(["", "\u001c", "", "\u001f", ",,"], Segmenter.CutAll("\u001c\u001f,,").Select(t => t.Text));

    [Fact]
    public void CutAll_OverlappingAsciiWords_AreJoinedAsJiebaJoinsThem()
    {
        var segmenter = new Segmenter();
        segmenter.AddWord("ab", 5);
        segmenter.AddWord("bc", 5);
        var tokens = segmenter.CutAll("abcd").ToArray();
        Assert.Equal(["bc", "abd"], tokens.Select(t => t.Text));
        Assert.Equal(new TextSpan(0, 4), tokens[1].Span);
    }

    [Fact]
    public void Tag_PercentAndHyphen_AreOutsideBlocks() =>
        Assert.Equal(["50/m", "%/x", "-/x", "a/x"], Segmenter.Tag("50%-a").Select(t => $"{t.Text}/{t.Tag}"));

    [Fact]
    public void DeleteWord_WordOfTheModel_IsSplitEvenAfterItHasAFrequencyAgain()
    {
        var segmenter = new Segmenter();
        Assert.Contains("杭研", segmenter.Cut("他来到了网易杭研大厦").Select(t => t.Text));
        segmenter.DeleteWord("杭研");
        Assert.DoesNotContain("杭研", segmenter.Cut("他来到了网易杭研大厦").Select(t => t.Text));
    }

    [Fact]
    public void CutForSearch_LongWord_PairsThenTriplesThenItself() =>
        Assert.Equal(
            ["中国", "科学", "学院", "科学院", "中国科学院"],
            Segmenter.CutForSearch("中国科学院").Select(t => t.Text)
        );

    private static bool IsRare(Golden golden) => golden.Text.Length == 800 && golden.Text.All(Characters.IsHan);

    private static void Equal(string[] expected, string text) =>
        Assert.Equal(expected, Segmenter.Cut(text).Select(t => t.Text));
}
