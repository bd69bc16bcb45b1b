using System.Text.RegularExpressions;
using Interviews.Notebooks;
using Interviews.Testing;

namespace Interviews.Cli.Tests;

/// <summary>What the README shows is run, so that it cannot be wrong.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Snippets =>
        [.. Snippet().Matches(Readme).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("```csharp\n(?<code>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `(?<verb>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Snippet_Code_CompilesAndRuns(string code)
    {
        var events = new System.Collections.Concurrent.ConcurrentQueue<HostEvent>();
        var options = new NotebookHostOptions { Folder = Repository.Root };
        await using var host = NotebookHost.Start(options, events.Enqueue);
        string[] libraries = ["Interviews.Segmentation", "Interviews", "Interviews.Charts", "Interviews.JiebaNet"];
        var references = libraries.Select(name => $"#r \"{Path.Combine(AppContext.BaseDirectory, name)}.dll\"");
        var opening = string.Join('\n', references) + "\nusing Interviews;\nusing Interviews.Charts;\n";
        var done = await host.SendAsync(new HostRequest(1, "execute", new HostParameters { Code = opening + code }));
        var errors = events.OfType<ErrorEvent>().Select(error => error.Message);
        Assert.True(done.Status == "ok", string.Join('\n', errors));
    }

    [Fact]
    public void Links_ToFiles_LeadSomewhere() =>
        Assert.All(
            Link().Matches(Readme),
            link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link.Groups["path"].Value)), link.Value)
        );

    [Fact]
    public async Task Verbs_InTheTable_AreThoseOfTheCommand()
    {
        var help = await CommandLine.RunAsync("--help");
        Assert.Equal(0, help.ExitCode);
        var verbs = Verb().Matches(Readme).Select(match => match.Groups["verb"].Value).Distinct().ToList();
        Assert.True(verbs.Count >= 10, string.Join(' ', verbs));
        Assert.All(verbs, verb => Assert.Contains("  " + verb + " ", help.Output, StringComparison.Ordinal));
    }
}
