using System.Text.Json.Nodes;

namespace Interviews.Notebooks.Tests;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_GoodNotebook_WritesNotebookAndPage()
    {
        var path = Write("good", Prose("# 谁在说话\n\nSome *prose*."), Code("Console.Write(\"a<b\");"), Code("6 * 7"));
        var steps = new List<NotebookProgress>();
        var run = await RunAsync(path, Options(), steps.Add);
        Assert.Null(run.Failure);
        var cells = JsonNode.Parse(File.ReadAllText(run.Executed!))!["cells"]!.AsArray();
        Assert.Equal("a<b", (string?)cells[1]!["outputs"]![0]!["text"]![0]);
        Assert.Equal("42", (string?)cells[2]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Equal(2, (int?)cells[2]!["outputs"]![0]!["execution_count"]);
        var html = File.ReadAllText(run.Html!);
        Assert.Contains("<title>谁在说话</title>", html, StringComparison.Ordinal);
        Assert.Contains("a&lt;b", html, StringComparison.Ordinal);
        Assert.Contains("<em>prose</em>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.Equal(
            [(2, CellState.Started), (2, CellState.Finished), (3, CellState.Started), (3, CellState.Finished)],
            steps.Select(step => (step.Cell, step.State))
        );
    }

    [Fact]
    public async Task Run_FailingCell_NamesCellAndLineAndKeepsOutputs()
    {
        var path = Write("bad", Prose("# Bad"), Code("1"), Code("var a = 1;\nnope();"), Code("2"));
        var run = await RunAsync(path, Options());
        Assert.Equal(
            $"{path}: cell 3, line 2: CS0103: The name 'nope' does not exist in the current context",
            run.Failure!.ToString()
        );
        var cells = Notebook.Read(run.Executed!).Cells;
        Assert.Equal("1", (string?)cells[1].Outputs[0]!["data"]!["text/plain"]![0]);
        Assert.Equal("CS0103", (string?)cells[2].Outputs[0]!["ename"]);
        Assert.Empty(cells[3].Outputs);
        Assert.Contains("CS0103", File.ReadAllText(run.Html!), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(run.Executed!)!, "*.tmp"));
    }

    [Fact]
    public async Task Run_CellTakesTooLong_FailsAndKeepsOutputs()
    {
        var path = Write("slow", Code("Console.WriteLine(\"on\"); while (true) { }"), Code("2"));
        var options = Options() with { CellTimeout = TimeSpan.FromSeconds(4) };
        var run = await RunAsync(path, options);
        Assert.Equal(("CellTimeout", 1), (run.Failure!.Name, run.Failure.Cell));
        Assert.Equal("on\n", (string?)Notebook.Read(run.Executed!).Cells[0].Outputs[0]!["text"]![0]);
    }

    [Fact]
    public async Task Run_Cancelled_WritesWhatThereWas()
    {
        var path = Write("cut", Code("Console.WriteLine(\"on\");"), Code("while (true) { }"));
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            NotebookRunner.RunAsync(
                [path],
                Options(),
                step =>
                {
                    if (step is { Cell: 2, State: CellState.Started })
                    {
                        cancel.Cancel();
                    }
                },
                cancel.Token
            )
        );
        var cells = Notebook.Read(Path.Combine(_folder, "out", "cut.ipynb")).Cells;
        Assert.Equal("on\n", (string?)cells[0].Outputs[0]!["text"]![0]);
    }

    [Fact]
    public async Task Run_SeveralAtOnce_KeepsThemApartAndInOrder()
    {
        var paths = Enumerable.Range(0, 3).Select(i => Write($"n{i}", Code($"var n = {i};"), Code("n"))).ToList();
        var runs = await NotebookRunner.RunAsync(paths, Options() with { Parallelism = 3 }, null, Cancel);
        Assert.Equal(["0", "1", "2"], runs.Select(run => ResultOf(Notebook.Read(run.Executed!).Cells[1])));
    }

    [Fact]
    public async Task Run_Parameters_ReplaceTheTaggedCellsValues()
    {
        var tagged = Code("var path = \"a\";\nvar top = 3;\nvar all = false;\nint F() { var top = 1; return top; }");
        tagged["metadata"]!["tags"] = new JsonArray("parameters");
        var path = Write("parameters", tagged, Code("$\"{path} {top + 1} {all}\""));
        var values = new Dictionary<string, string>
        {
            ["path"] = "C:\\访谈 \"1\".txt",
            ["top"] = "10",
            ["all"] = "true",
        };
        var run = await RunAsync(path, Options() with { Parameters = values });
        Assert.Null(run.Failure);
        var cells = Notebook.Read(run.Executed!).Cells;
        Assert.Equal(["injected-parameters"], cells[1].Tags);
        Assert.Equal("C:\\访谈 \"1\".txt 11 True", ResultOf(cells[2]));
    }

    [Theory]
    [InlineData("float value = 1.5f;", "2.5", "2.5")]
    [InlineData("decimal value = 1.5m;", "2.50", "2.50")]
    [InlineData("double value = 1;", "1e300", "1E+300")]
    [InlineData("var value = 1e10;", "-3", "-3")]
    [InlineData("int? value = null;", "7", "7")]
    [InlineData("char value = 'a';", "乙", "乙")]
    [InlineData("long value = 1;", "5000000000", "5000000000")]
    public async Task Run_ParameterOfAnyType_IsSet(string declaration, string value, string shown)
    {
        var tagged = Code(declaration);
        tagged["metadata"]!["tags"] = new JsonArray("parameters");
        var path = Write("typed", tagged, Code("FormattableString.Invariant($\"{value}\")"));
        var run = await RunAsync(
            path,
            Options() with
            {
                Parameters = new Dictionary<string, string> { ["value"] = value },
            }
        );
        Assert.Null(run.Failure);
        Assert.Equal(shown, ResultOf(Notebook.Read(run.Executed!).Cells[2]));
    }

    [Theory]
    [InlineData("var value = DateTime.Now;", "1", "cannot be set from outside.")]
    [InlineData("const int value = 1;", "1", "it has no parameter 'value'; its parameters are .")]
    [InlineData("int value = 1;", "5.5", "the parameter 'value' is a whole number (int), which '5.5' is not.")]
    [InlineData("double value = 1;", "NaN", "the parameter 'value' is a number, which 'NaN' is not.")]
    [InlineData("double value = 1;", "1e400", "the parameter 'value' is a number, which '1e400' is not.")]
    public async Task Run_ParameterThatCannotBe_IsNamed(string declaration, string value, string problem)
    {
        var tagged = Code(declaration);
        tagged["metadata"]!["tags"] = new JsonArray("parameters");
        var path = Write("typed", tagged);
        var run = await RunAsync(
            path,
            Options() with
            {
                Parameters = new Dictionary<string, string> { ["value"] = value },
            }
        );
        Assert.EndsWith(problem, run.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "1", "it has no parameter 'nothing'; its parameters are top.")]
    [InlineData("top", "many", "the parameter 'top' is a whole number (int), which 'many' is not.")]
    public async Task Run_BadParameter_FailsBeforeAnyCell(string name, string value, string problem)
    {
        var tagged = Code("var top = 3;");
        tagged["metadata"]!["tags"] = new JsonArray("parameters");
        var path = Write("parameters", tagged);
        var values = new Dictionary<string, string> { [name] = value };
        var run = await RunAsync(path, Options() with { Parameters = values });
        Assert.EndsWith(problem, run.Failure!.Message, StringComparison.Ordinal);
        Assert.Null(run.Executed);
    }

    [Fact]
    public async Task Run_LibraryNotBuilt_NamesTheCommandThatBuildsIt()
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder, "Lib")).FullName;
        File.WriteAllText(Path.Combine(project, "Lib.csproj"), "<Project />");
        var path = Write("unbuilt", Code("\n#r \"Lib/bin/Release/net10.0/Lib.dll\""));
        var failure = (await RunAsync(path, Options())).Failure!;
        Assert.Equal(("LibraryNotBuilt", 2), (failure.Name, failure.Line));
        Assert.EndsWith(
            $"dotnet build \"{Path.Combine(project, "Lib.csproj")}\" -c Release",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Run_ReferenceByRelativePath_FindsItsNeighbours()
    {
        // This test's own assembly stands beside the libraries it uses.
        var own = typeof(NotebookRunnerTests).Assembly.Location;
        var relative = Path.GetRelativePath(_folder, own).Replace('\\', '/');
        var path = Write(
            "reference",
            Code($"#r \"{relative}\"\nusing Interviews.Notebooks.Tests;"),
            Code("Referenced.Answer()"),
            Code("Referenced.NeighbourName()")
        );
        var run = await RunAsync(path, Options());
        Assert.Null(run.Failure);
        var cells = Notebook.Read(run.Executed!).Cells;
        Assert.Equal("42", ResultOf(cells[1]));
        Assert.Equal("xunit.v3.assert", ResultOf(cells[2]));
    }

    [Theory]
    [InlineData("{\n \"cells\": [\n}", "(3): not JSON")]
    [InlineData(
        "{\"cells\": [{\"cell_type\": \"code\",\n\"metadata\": {}, \"metadata\": {}}]}",
        "broken.ipynb: not JSON"
    )]
    [InlineData("{\"worksheets\": []}", "not a notebook: no 'cells'")]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\", \"source\": 5}]}", "cell 1 is malformed")]
    [InlineData("{\"cells\": [{\"cell_type\": \"poem\"}]}", "cell 1 has the type 'poem'")]
    public async Task Run_BrokenFile_NamesFileAndLine(string text, string problem)
    {
        var path = Path.Combine(_folder, "broken.ipynb");
        await File.WriteAllTextAsync(path, text, Cancel);
        var failure = (await RunAsync(path, Options())).Failure!;
        Assert.Contains(problem, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_LeavesResultsOfNotebooksNotReached()
    {
        var (endless, later) = (Write("endless", Code("while (true) { }")), Write("later", Code("6 * 7")));
        var options = Options() with { Parallelism = 1 };
        var before = await File.ReadAllTextAsync((await RunAsync(later, options)).Executed!, Cancel);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            NotebookRunner.RunAsync([endless, later], options, _ => cancel.CancelAfter(500), cancel.Token)
        );
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(options.OutputDirectory, "later.ipynb"), Cancel));
    }

    [Fact]
    public async Task Run_TwoOfTheSameName_RefusesTheSecond()
    {
        var path = Write("twice", Code("1"));
        var runs = await NotebookRunner.RunAsync([path, path], Options(), null, Cancel);
        Assert.Null(runs[0].Failure);
        Assert.Equal("OutputClash", runs[1].Failure!.Name);
    }

    [Fact]
    public async Task Run_TimeOutLongerThanAnyWait_IsNone()
    {
        var run = await RunAsync(Write("patient", Code("1")), Options() with { CellTimeout = TimeSpan.FromDays(60) });
        Assert.Null(run.Failure);
    }

    [Fact]
    public async Task Run_NotebookOfAnotherLanguage_SaysSo()
    {
        var path = Path.Combine(_folder, "python.ipynb");
        var root = new JsonObject
        {
            ["cells"] = new JsonArray(Code("print(1)")),
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = "python" } },
        };
        await File.WriteAllTextAsync(path, root.ToJsonString(), Cancel);
        Assert.Equal("UnsupportedLanguage", (await RunAsync(path, Options())).Failure!.Name);
    }

    [Fact]
    public async Task Run_OutputFolderIsTheNotebooks_RefusesToReplaceIt()
    {
        var path = Write("same", Code("1"));
        var before = await File.ReadAllTextAsync(path, Cancel);
        var run = await RunAsync(path, Options() with { OutputDirectory = _folder });
        Assert.Equal("OutputClash", run.Failure!.Name);
        Assert.Equal(before, await File.ReadAllTextAsync(path, Cancel));
    }

    private static JsonObject Code(string source) => Cell("code", source);

    private static JsonObject Prose(string source) => Cell("markdown", source);

    private static JsonObject Cell(string kind, string source) =>
        new()
        {
            ["cell_type"] = kind,
            ["metadata"] = new JsonObject(),
            ["source"] = source,
        };

    private static string? ResultOf(NotebookCell cell) =>
        (string?)
            cell.Outputs.Single(output => (string?)output!["output_type"] == "execute_result")!["data"]!["text/plain"]![
                0
            ];

    [Fact]
    public async Task Run_TagRaisesException_GoesOnAndKeepsTheError()
    {
        var path = Write("raises", Tagged("throw new Exception(\"x\");", "raises-exception"), Code("6 * 7"));
        var run = await RunAsync(path, Options());
        Assert.Null(run.Failure);
        var cells = Notebook.Read(run.Executed!).Cells;
        Assert.Equal("error", (string?)cells[0].Outputs[0]!["output_type"]);
        Assert.Equal("42", (string?)cells[1].Outputs[0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public async Task Run_TagRaisesExceptionOnACellThatEndsItsProcess_StillFails()
    {
        var path = Write("ends", Tagged("Environment.Exit(3);", "raises-exception"), Code("1"));
        Assert.Equal("HostStopped", (await RunAsync(path, Options())).Failure!.Name);
    }

    [Fact]
    public async Task Run_TagSkipExecution_LeavesTheCellOut()
    {
        var path = Write("skips", Tagged("throw new Exception();", "skip-execution"), Code("6 * 7"));
        var run = await RunAsync(path, Options());
        Assert.Null(run.Failure);
        Assert.Empty(Notebook.Read(run.Executed!).Cells[0].Outputs);
    }

    [Fact]
    public async Task Run_JsonOutputs_AreShownAsJson()
    {
        var path = Write(
            "json",
            Code("display(5, \"application/json\");"),
            Code("display(\"a\", \"application/json\");")
        );
        var run = await RunAsync(path, Options());
        Assert.Null(run.Failure);
        Assert.Contains("<pre>5</pre>", await File.ReadAllTextAsync(run.Html!, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputFolderIsAFile_IsSaidBeforeAnyCellRuns()
    {
        var path = Write("touches", Code($"File.WriteAllText(\"{_folder}/touched\", \"\");"));
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancel);
        await Assert.ThrowsAsync<IOException>(() => RunAsync(path, Options() with { OutputDirectory = file }));
        Assert.False(File.Exists(Path.Combine(_folder, "touched")));
    }

    [Fact]
    public async Task Run_FolderInPlaceOfAPage_CostsOnlyThatNotebook()
    {
        string[] paths = [Write("blocked", Code("1")), Write("fine", Code("2"))];
        Directory.CreateDirectory(Path.Combine(Options().OutputDirectory, "blocked.html"));
        var runs = await NotebookRunner.RunAsync(paths, Options(), cancel: Cancel);
        Assert.Equal("CannotWrite", runs[0].Failure!.Name);
        Assert.Null(runs[1].Failure);
        Assert.True(File.Exists(runs[1].Html));
    }

    private static JsonObject Tagged(string source, string tag)
    {
        var cell = Code(source);
        cell["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) };
        return cell;
    }

    private string Write(string name, params JsonObject[] cells)
    {
        var path = Path.Combine(_folder, name + ".ipynb");
        var root = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        File.WriteAllText(path, root.ToJsonString());
        return path;
    }

    private NotebookRunOptions Options() => new() { OutputDirectory = Path.Combine(_folder, "out") };

    private static async Task<NotebookRun> RunAsync(
        string path,
        NotebookRunOptions options,
        Action<NotebookProgress>? onProgress = null
    ) => Assert.Single(await NotebookRunner.RunAsync([path], options, onProgress, Cancel));
}
