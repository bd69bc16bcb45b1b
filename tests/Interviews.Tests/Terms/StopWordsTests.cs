using System.Text;

namespace Interviews.Tests;

public class StopWordsTests
{
    [Fact]
    public void Default_List_HoldsFunctionWordsOfBothLanguages()
    {
        Assert.All(["我们", "的", "but", "But", "ＢＵＴ"], word => Assert.True(StopWords.Default.Contains(word)));
        Assert.All(["创新", "DeepSeek", "成本"], word => Assert.False(StopWords.Default.Contains(word)));
    }

    [Fact]
    public void Read_NotUtf8_NamesFileLineAndText()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("的\n"), 0xB5, 0xC4, (byte)'\n']);
        var error = Assert.Throws<InvalidDataException>(() => StopWords.Read(path));
        File.Delete(path);
        Assert.StartsWith(path + ":2: not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CommentsAndEmptyLines_AreSkipped()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "\uFEFF# mine\n\n创新\r\n");
        var words = StopWords.Read(path);
        File.Delete(path);
        Assert.Equal((1, true, path), (words.Count, words.Contains("创新"), words.Origin));
    }
}
