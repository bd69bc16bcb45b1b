using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Cli.Tests;

/// <summary>The JSON of each verb on the seed: its shape is the contract, its numbers were counted by hand.</summary>
public class SeedTests
{
    [Fact]
    public async Task Parse_Seed_HasItsStructure()
    {
        var transcript = await JsonAsync("parse", Repository.Seed);
        Assert.Equal("梁文峰接受记者采访", transcript.GetProperty("title").GetString());
        Assert.Equal("许大文", transcript.GetProperty("author").GetString());
        Assert.Equal(2, transcript.GetProperty("preamble").GetArrayLength());
        Assert.Equal(
            [("安勇", "安", "interviewer"), ("梁文峰", "梁", "interviewee")],
            transcript
                .GetProperty("speakers")
                .EnumerateArray()
                .Select(speaker => (Text(speaker, "name"), Text(speaker, "abbreviation"), Text(speaker, "role")))
        );
        var turns = transcript
            .GetProperty("topics")
            .EnumerateArray()
            .SelectMany(topic => topic.GetProperty("turns").EnumerateArray())
            .ToList();
        Assert.Equal((16, 50), (transcript.GetProperty("topics").GetArrayLength(), turns.Count));
        var original = File.ReadAllText(Repository.Seed);
        Assert.All(
            turns,
            turn =>
                Assert.Equal(
                    Text(turn, "text"),
                    original[turn.GetProperty("start").GetInt32()..turn.GetProperty("end").GetInt32()]
                )
        );
        Assert.Equal(1042 + 2517, turns.Sum(turn => turn.GetProperty("chars").GetInt32()));
    }

    [Theory]
    [InlineData("interviewer", 25, 1042)]
    [InlineData("interviewee", 25, 2517)]
    public async Task Lengths_Seed_AddUp(string role, int turns, int characters)
    {
        var rows = (await JsonAsync("lengths", Repository.Seed, "--format", "json"))
            .EnumerateArray()
            .Where(row => Text(row, "role") == role)
            .ToList();
        Assert.Equal((turns, characters), (rows.Count, rows.Sum(row => row.GetProperty("chars").GetInt32())));
        Assert.Equal(
            ["topic", "index", "speaker", "role", "chars", "tokens", "sentences"],
            rows[0].EnumerateObject().Select(property => property.Name).Take(7)
        );
    }

    [Fact]
    public async Task Terms_Seed_CountsUserWordsWhole()
    {
        var rows = await JsonAsync("terms", Repository.Seed, "--by", "all", "--format", "json");
        var term = rows.EnumerateArray().Single(row => Text(row, "term") == "大模型");
        Assert.Equal(5, term.GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Null, term.GetProperty("tfIdf").ValueKind);
        Assert.Equal("all", Text(term, "group"));
    }

    [Fact]
    public async Task Compare_SeedWithAllWords_SetsWeAgainstYou()
    {
        var rows = (await JsonAsync("compare", Repository.Seed, "--stop-words", "none", "--format", "json"))
            .EnumerateArray()
            .ToList();
        // The interviewer says 你们 9 times and never 我们; the interviewee 我们 39 times and never 你们.
        Assert.Equal("你们", Text(rows[0], "term"));
        Assert.Equal((9, 0), (Count(rows[0], "targetCount"), Count(rows[0], "referenceCount")));
        Assert.Equal("我们", Text(rows[^1], "term"));
        Assert.Equal((0, 39), (Count(rows[^1], "targetCount"), Count(rows[^1], "referenceCount")));
        Assert.True(rows[0].GetProperty("g2").GetDouble() > 0 && rows[^1].GetProperty("z").GetDouble() < 0);
    }

    [Fact]
    public async Task Compare_TopicAgainstTheRest_CountsEveryTurnOnce()
    {
        const string topic = "关于公司的护城河";
        var rows = await JsonAsync([
            "compare",
            Repository.Seed,
            "--target",
            topic,
            "--reference",
            "rest",
            "--format",
            "json",
        ]);
        var moat = rows.EnumerateArray().Single(row => Text(row, "term") == "护城河");
        Assert.Equal((3, 1), (Count(moat, "targetCount"), Count(moat, "referenceCount")));
    }

    [Fact]
    public async Task Concordance_Seed_PointsIntoTheOriginal()
    {
        var rows = (await JsonAsync("concordance", Repository.Seed, "护城河", "--format", "json"))
            .EnumerateArray()
            .ToList();
        var original = await File.ReadAllTextAsync(Repository.Seed, TestContext.Current.CancellationToken);
        Assert.Equal(4, rows.Count);
        Assert.All(
            rows,
            row =>
                Assert.Equal("护城河", original[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()])
        );
    }

    [Fact]
    public async Task Terms_Csv_HasAHeaderAndARowATerm()
    {
        var result = await CommandLine.RunAsync(
            "terms",
            Repository.Seed,
            "--by",
            "role",
            "--top",
            "1",
            "--format",
            "csv"
        );
        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("group,term,count,perMille,tfIdf", lines[0]);
        Assert.Equal(3, lines.Length);
    }

    private static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var result = await CommandLine.RunAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return JsonDocument.Parse(result.Output).RootElement;
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static int Count(JsonElement element, string property) => element.GetProperty(property).GetInt32();
}
