using System.Text.Json;

namespace Interviews.Cli.Tests;

/// <summary><c>--topics</c>: which topics a verb works with.</summary>
public sealed class TopicsOptionTests
{
    [Theory]
    [InlineData("author", "海")]
    [InlineData("none", "#1")]
    public async Task Terms_WithoutHeadings_InferredUnlessTold(string topics, string group)
    {
        using var folder = new TemporaryFolder();
        var (code, output, errors) = await CommandLine.RunAsync(
            "terms",
            Write(folder),
            "--topics",
            topics,
            "--format",
            "json"
        );
        Assert.Equal(ExitCode.Done, code);
        var first = JsonDocument.Parse(output).RootElement[0].GetProperty("group").GetString()!;
        Assert.Equal(topics == "author", first.StartsWith("≈ ", StringComparison.Ordinal));
        Assert.Contains(group, first, StringComparison.Ordinal);
        Assert.Equal(
            topics == "author",
            errors.Contains("topics inferred from 24 exchanges", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Parse_WithoutHeadings_InfersOnlyWhenAsked()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder);
        var (_, plain, _) = await CommandLine.RunAsync("parse", path);
        var (_, inferred, _) = await CommandLine.RunAsync("parse", path, "--topics", "author");
        Assert.DoesNotContain("\"inferred\"", plain, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"inferred\"", inferred, StringComparison.Ordinal);
    }

    private static string Write(TemporaryFolder folder)
    {
        string[] themes = ["海上的渔船和港口的潮汐", "围棋的棋盘和棋手的对局", "烤箱的面包和黄油的酵母"];
        var lines = themes.SelectMany(theme =>
            Enumerable.Range(0, 8).Select(_ => $"记者：怎么看{theme}？\n\n张三：我喜欢{theme}，天天都想着{theme}。\n")
        );
        return folder.Write("talk.txt", string.Join('\n', lines));
    }
}
