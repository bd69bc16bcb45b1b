namespace Interviews.Segmentation.Tests;

public class UserDictionaryTests
{
    [Fact]
    public void AddWord_WithoutFrequency_IsCutOutByThisInstanceAlone()
    {
        var segmenter = new Segmenter();
        Assert.Equal(["大", "模型"], Words(segmenter, "大模型"));
        segmenter.AddWord("大模型");
        Assert.Equal(["大模型"], Words(segmenter, "大模型"));
        Assert.Equal(["大", "模型"], Words(new Segmenter(), "大模型"));
    }

    [Fact]
    public void LoadUserDictionary_LineNotUtf8_NamesFileLineAndTextAndAddsNothing()
    {
        using var file = new TemporaryFile([.. "大模型\n"u8, .. "梁"u8, 0xff, 0xfe, (byte)'\n']);
        var segmenter = new Segmenter();
        var error = Assert.Throws<DictionaryFormatException>(() => segmenter.LoadUserDictionary(file.Path));
        Assert.Equal((file.Path, 2, "梁\ufffd\ufffd"), (error.Path, error.Line, error.Text));
        Assert.Equal(["大", "模型"], Words(segmenter, "大模型"));
    }

    [Theory]
    [InlineData("99999999999999999999999")]
    [InlineData("9007199254740993")]
    public void LoadUserDictionary_FrequencyTooLarge_NamesTheLineAndAddsNothing(string frequency)
    {
        using var file = new TemporaryFile($"大模型\n巨大 {frequency} n\n");
        var segmenter = new Segmenter();
        var error = Assert.Throws<DictionaryFormatException>(() => segmenter.LoadUserDictionary(file.Path));
        Assert.Equal((2, $"巨大 {frequency} n"), (error.Line, error.Text));
        Assert.Contains($"({2}): ", error.Message, StringComparison.Ordinal);
        Assert.Equal(["大", "模型"], Words(segmenter, "大模型"));
    }

    [Fact]
    public void LoadUserDictionary_FrequenciesAddUpToTooMuch_NamesTheLine()
    {
        using var file = new TemporaryFile("甲 2000000000000000\n乙 2000000000000000\n");
        Assert.Equal(
            2,
            Assert.Throws<DictionaryFormatException>(() => new Segmenter().LoadUserDictionary(file.Path)).Line
        );
    }

    [Fact]
    public void LoadUserDictionary_TrailingFieldSwallowed_WarnsAndTakesTheLineAsOneWord()
    {
        using var file = new TemporaryFile("大模型 5 n\n创新 5 N\n");
        var warning = Assert.Single(new Segmenter().LoadUserDictionary(file.Path));
        Assert.Equal((file.Path, 2, "创新 5 N"), (warning.Path, warning.Line, warning.Text));
    }

    [Fact]
    public void LoadUserDictionary_FileMissing_SaysSo() =>
        Assert.Throws<FileNotFoundException>(() => new Segmenter().LoadUserDictionary("/no such file"));

    [Fact]
    public void AddWord_BadArguments_AreRefused()
    {
        var segmenter = new Segmenter();
        Assert.Throws<ArgumentException>(() => segmenter.AddWord(""));
        Assert.Throws<ArgumentException>(() => segmenter.AddWord(new string('长', 1025)));
        Assert.Throws<ArgumentOutOfRangeException>(() => segmenter.AddWord("词", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => segmenter.AddWord("词", long.MaxValue));
        segmenter.AddWord("词", 1L << 51);
        Assert.Throws<OverflowException>(() => segmenter.AddWord("语", 1L << 52));
        Assert.Equal(["词", "语"], Words(segmenter, "词语"));
    }

    [Fact]
    public void SpacedWords_ByDefault_AreSplitAsInJieba()
    {
        var segmenter = new Segmenter();
        segmenter.AddWord("DeepSeek V2", 10, "nz");
        Assert.Equal(["DeepSeek", " ", "V2", "发布"], Words(segmenter, "DeepSeek V2发布"));
    }

    [Fact]
    public void SpacedWords_Kept_AreFoundInEveryModeAtTheirBorders()
    {
        var segmenter = new Segmenter(new() { SpacedWords = SpacedWords.Keep });
        segmenter.AddWord("DeepSeek V2", 10, "nz");
        segmenter.AddWord("DeepSeek V2 Lite", 10, "nz");
        segmenter.AddWord("V2-Lite", 10, "nz");
        const string text = "新的DeepSeek V2 Lite和DeepSeek V2、DeepSeek V20、xDeepSeek V2,V2-Lite";
        Assert.Equal(
            [
                "新",
                "的",
                "DeepSeek V2 Lite",
                "和",
                "DeepSeek V2",
                "、",
                "DeepSeek",
                " ",
                "V20",
                "、",
                "xDeepSeek",
                " ",
                "V2",
                ",",
                "V2-Lite",
            ],
            Words(segmenter, text)
        );
        Assert.Contains(segmenter.Tag(text), t => (t.Text, t.Tag) == ("DeepSeek V2 Lite", "nz"));
        Assert.Contains(segmenter.Tag(text), t => (t.Text, t.Tag) == ("V2-Lite", "nz"));
        Assert.Contains("DeepSeek V2 Lite", segmenter.CutForSearch(text).Select(t => t.Text));
        Assert.Contains("DeepSeek V2 Lite", segmenter.CutAll(text).Select(t => t.Text));
        Assert.Equal(text, string.Concat(segmenter.Tag(text).Select(t => t.Text)));
    }

    [Fact]
    public void SpacedWords_FirstAddedWhileATextIsRead_AreFoundFromThereOn()
    {
        var segmenter = new Segmenter(new() { SpacedWords = SpacedWords.Keep });
        var text = string.Concat(Enumerable.Repeat("我们,", 2000)) + "长 词";
        using var tokens = segmenter.Cut(text).GetEnumerator();
        Assert.True(tokens.MoveNext());
        segmenter.AddWord("长 词");
        var last = default(Token);
        while (tokens.MoveNext())
        {
            last = tokens.Current;
        }

        Assert.Equal("长 词", last.Text);
    }

    [Fact]
    public void SpacedWords_KeptInALongText_AreFoundWhileReadingOn()
    {
        var segmenter = new Segmenter(new() { SpacedWords = SpacedWords.Keep });
        segmenter.AddWord("长 词", 10, "nz");
        var text = string.Concat(Enumerable.Repeat("甲,乙。长 词", 1000));
        Assert.Equal(1000, segmenter.Cut(text).Count(t => t.Text == "长 词"));
        Assert.Equal(text, string.Concat(segmenter.Cut(text).Select(t => t.Text)));
    }

    private static IEnumerable<string> Words(Segmenter segmenter, string text) =>
        segmenter.Cut(text, UnknownWords.Characters).Select(t => t.Text);
}
