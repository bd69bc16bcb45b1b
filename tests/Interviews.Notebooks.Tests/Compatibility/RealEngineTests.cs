using System.Text.Json.Nodes;
using Interviews.Testing;

namespace Interviews.Notebooks.Tests;

/// <summary>Every committed notebook on the real .NET Interactive, and on our host: the same outputs.</summary>
public sealed class RealEngineTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string folder = Directory.CreateTempSubdirectory("real-engine-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(CommittedNotebookTests.Names), MemberType = typeof(CommittedNotebookTests))]
    public async Task Notebook_OnTheRealEngine_ShowsWhatOursShows(string name)
    {
        Requirement.Present(
            InteractiveTool.Path is not null,
            "Microsoft.dotnet-interactive is not installed: dotnet tool install --prerelease Microsoft.dotnet-interactive"
        );
        var path = Copy(name);
        var ours = await OursAsync(path);
        var cells = Code(path);
        Assert.NotEmpty(cells);
        await using var tool = await InteractiveTool.StartAsync(folder, Cancel);
        for (var i = 0; i < cells.Count; i++)
        {
            var events = await tool.RunAsync(cells[i].Source, Cancel);
            Assert.True(
                (string?)events[^1]["eventType"] == "CommandSucceeded",
                $"{cells[i].Source}\n{events[^1]["event"]?["message"]}"
            );
            Assert.Equal(Shown(events), ours[i]);
        }
    }

    /// <summary>The notebook with absolute paths, on the libraries as this test was built with them.</summary>
    private string Copy(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", name))
            .Replace("/bin/Release/", $"/bin/{Configuration}/", StringComparison.Ordinal)
            .Replace("\\\"../", $"\\\"{Repository.Root}/", StringComparison.Ordinal);
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<List<List<string>>> OursAsync(string path)
    {
        var options = new NotebookRunOptions { OutputDirectory = Path.Combine(folder, "out") };
        var run = Assert.Single(await NotebookRunner.RunAsync([path], options, cancel: Cancel));
        Assert.Null(run.Failure);
        return [.. Code(run.Executed!).Select(cell => cell.Outputs.Select(Html).ToList())];
    }

    private static List<NotebookCell> Code(string path) =>
        [.. Notebook.Read(path).Cells.Where(cell => cell.Kind == CellKind.Code)];

    private static string Html(JsonNode? output) => IpynbFormat.Text(output!["data"]!["text/html"]);

    private static List<string> Shown(IReadOnlyList<JsonNode> events) =>
        [
            .. events
                .Where(e => (string?)e["eventType"] is "ReturnValueProduced" or "DisplayedValueProduced")
                .SelectMany(e => e["event"]!["formattedValues"]!.AsArray())
                .Where(form => (string?)form!["mimeType"] == "text/html")
                .Select(form => (string)form!["value"]!),
        ];
}
