using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Cli.Tests;

/// <summary>The JSON of each verb on the seed: its shape is the contract, its numbers were counted by hand.</summary>
public class SeedTests
{
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
