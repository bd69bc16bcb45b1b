using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Interviews.Charts;
using Interviews.Notebooks;
using Interviews.Testing;

namespace Interviews.Cli.Tests;

/// <summary>The same question gets the same number at every door: command, notebook and report.</summary>
public partial class OneNumberTests
{
    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [Fact]
    public async Task DeepSeek_CommandNotebookAndReport_SayTheSame()
    {
        var verb = await CommandLine.RunAsync("compare", Repository.Seed, "--format", "json");
        var row = JsonDocument
            .Parse(verb.Output)
            .RootElement.EnumerateArray()
            .Single(row => row.GetProperty("term").GetString() == "DeepSeek");
        var (g2, z, logOdds) = (Number(row, "g2"), Number(row, "z"), row.GetProperty("logOdds").GetDouble());

        var notebook = Plain(await NotebookTableAsync());
        Assert.Contains($"DeepSeek 9 1 {g2} {z}", notebook, StringComparison.Ordinal);

        using var report = new StringWriter();
        Report.Write(Corpus.Read(Repository.Seed), report);
        var said = logOdds.ToString("+0.00;−0.00", CultureInfo.InvariantCulture);
        Assert.Matches($"DeepSeek( [^ ]+){{0,6}} {Regex.Escape(said)}", Plain(report.ToString()));
    }

    /// <summary>The first table of notebook 04, run against the assemblies of this test.</summary>
    private static async Task<string> NotebookTableAsync()
    {
        var cells = Notebook
            .Read(Path.Combine(Repository.Root, "notebooks", "04-how-do-they-word-things.ipynb"))
            .Cells.Where(cell => cell.Kind == CellKind.Code)
            .Take(2)
            .Select(cell => cell.Source)
            .ToList();
        var opening = cells[0]
            .Replace(
                "../src/Interviews.Charts/bin/Release/net10.0/",
                AppContext.BaseDirectory,
                StringComparison.Ordinal
            );
        var events = new System.Collections.Concurrent.ConcurrentQueue<HostEvent>();
        var options = new NotebookHostOptions { Folder = Path.Combine(Repository.Root, "notebooks") };
        await using var host = NotebookHost.Start(options, events.Enqueue);
        await host.SendAsync(new HostRequest(1, "execute", new HostParameters { Code = opening }));
        await host.SendAsync(new HostRequest(2, "execute", new HostParameters { Code = cells[1] }));
        return Assert.Single(events.OfType<OutputEvent>(), output => output.Id == 2).Data["text/html"];
    }

    private static string Number(JsonElement row, string property) =>
        Table.Format(row.GetProperty(property).GetDouble());

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ");
}
