namespace Interviews.Segmentation.Tests;

public class UserDictionaryTests
{
    [Fact]
    public void AddWord_WithoutFrequency_IsCutOut()
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
        var path = Write([.. "大模型\n"u8, .. "梁\xff"u8.ToArray(), 0xff, 0xfe, (byte)'\n']);
        var segmenter = new Segmenter();
        var error = Assert.Throws<DictionaryFormatException>(() => segmenter.LoadUserDictionary(path));
        Assert.Equal((path, 2), (error.Path, error.Line));
        Assert.Contains("梁", error.Text, StringComparison.Ordinal);
        Assert.Equal(["大", "模型"], Words(segmenter, "大模型"));
    }

    [Fact]
    public void LoadUserDictionary_TrailingFieldSwallowed_Warns()
    {
        var path = Write("大模型 5 n\n创新 5 N\n"u8.ToArray());
        var segmenter = new Segmenter();
        var warning = Assert.Single(segmenter.LoadUserDictionary(path));
        Assert.Equal((path, 2, "创新 5 N"), (warning.Path, warning.Line, warning.Text));
    }

    private static IEnumerable<string> Words(Segmenter segmenter, string text) =>
        segmenter.Cut(text, UnknownWords.Characters).Select(t => t.Text);

    private static string Write(byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "words.txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
