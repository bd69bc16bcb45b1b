using Interviews.Charts.Tests.Support;
using Interviews.Notebooks;
using Interviews.Testing;

namespace Interviews.Charts.Tests.Browsing;

/// <summary>The project's own notebooks, executed and looked at.</summary>
[Collection(nameof(Browser))]
public sealed class ProjectNotebooksTests(Browser browser) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Names =>
        new(
            new DirectoryInfo(Path.Combine(Repository.Root, "notebooks"))
                .GetFiles("*.ipynb")
                .Select(file => file.Name)
                .Order()
        );

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Notebook_Executed_DrawsEveryChartOffline(string name)
    {
        var runs = await NotebookRunner.RunAsync(
            [Copy(name)],
            new NotebookRunOptions { OutputDirectory = Path.Combine(folder, "executed") },
            cancel: TestContext.Current.CancellationToken
        );

        Assert.True(runs[0].Failure is null, runs[0].Failure?.ToString());
        await using var sheet = await browser.Open(
            await File.ReadAllTextAsync(runs[0].Html!, TestContext.Current.CancellationToken),
            1400
        );
        var charts = await sheet.Page.Locator("figure.interviews-chart .notice").CountAsync();
        await sheet.Drawn(charts);
        Assert.True(charts > 0, "There is no chart in it.");
        Assert.Empty(sheet.Problems);
    }

    // With the library as these tests were built with it, and the seed where it is.
    private string Copy(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", name))
            .Replace(
                "../src/Interviews.Charts/bin/Release/net10.0",
                Json(AppContext.BaseDirectory.TrimEnd('/', '\\')),
                StringComparison.Ordinal
            )
            .Replace(
                "../src/Interviews.JiebaNet/bin/Release/net10.0",
                Json(AppContext.BaseDirectory.TrimEnd('/', '\\')),
                StringComparison.Ordinal
            )
            .Replace("../seeds/", Json(Path.Combine(Repository.Root, "seeds") + "/"), StringComparison.Ordinal);
        var copy = Path.Combine(folder, name);
        File.WriteAllText(copy, text);
        return copy;
    }

    private static string Json(string path) => path.Replace("\\", "/", StringComparison.Ordinal);
}
