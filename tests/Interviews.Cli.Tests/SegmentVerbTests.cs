using Interviews.Testing;

namespace Interviews.Cli.Tests;

public class SegmentVerbTests
{
    [Theory]
    [InlineData("exact", "我 来到 北京 清华大学\n")]
    [InlineData("full", "我 来到 北京 清华 清华大学 华大 大学\n")]
    [InlineData("search", "我 来到 北京 清华 华大 大学 清华大学\n")]
    public async Task Segment_Mode_CutsAsJiebaDoes(string mode, string expected)
    {
        var result = await CommandLine.RunWithInputAsync("我来到北京清华大学\n", "segment", "--mode", mode);
        Assert.Equal((0, expected), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Segment_PartOfSpeech_WritesWordAndTag()
    {
        var result = await CommandLine.RunWithInputAsync("我爱北京", "segment", "--pos", "--delimiter", "|");
        Assert.Equal("我/r|爱/v|北京/ns\n", result.Output);
    }

    [Fact]
    public async Task Segment_UserDictionary_KeepsItsWords()
    {
        using var folder = new TemporaryFolder();
        var words = folder.Write("words.txt", "大模型\n");
        var text = folder.Write("text.txt", "大模型价格战\r\n大模型");
        var result = await CommandLine.RunAsync("segment", text, "--user-dict", words);
        Assert.Equal("大模型 价格战\n大模型\n", result.Output);
    }

    [Fact]
    public async Task Segment_BadUserDictionary_NamesFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var words = folder.Write("words.txt", "大模型 5\n梁文峰 99999999999999999999999 nr\n");
        var result = await CommandLine.RunWithInputAsync("大模型", "segment", "--user-dict", words);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("words.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("2", result.Error, StringComparison.Ordinal);
        Assert.Contains("梁文峰 99999999999999999999999 nr", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Segment_NotUtf8_FailsNamingTheLine()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("text.txt", [0x61, 0x0a, 0x62, 0xff, 0xfe, 0x0a]);
        var result = await CommandLine.RunAsync("segment", text);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("text.txt: not UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Segment_PartOfSpeechWithFullMode_IsAUsageError()
    {
        var result = await CommandLine.RunAsync("segment", Repository.Seed, "--pos", "--mode", "full");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }
}
