using System.Text.Json.Nodes;

namespace Interviews.Notebooks.Tests;

public sealed class NotebookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_WhatWasRead_KeepsMetadataSourceAndOutputs()
    {
        const string text = """
            {"cells":[
              {"cell_type":"markdown","id":"a","metadata":{"x":1},"source":["# 一\n","二"]},
              {"cell_type":"code","id":"b","execution_count":3,
               "metadata":{"polyglot_notebook":{"kernelName":"fsharp"},"tags":["parameters"]},
               "outputs":[{"output_type":"stream","name":"stdout","text":["y"]}],"source":"let a = 1"}],
             "metadata":{"kernelspec":{"name":".net-csharp"},"other":true},"nbformat":4,"nbformat_minor":2}
            """;
        var path = Path.Combine(_folder, "a.ipynb");
        File.WriteAllText(path, text);
        var first = Notebook.Read(path);
        first.Write(path);
        var second = Notebook.Read(path);
        Assert.Equal("# 一\n二", second.Cells[0].Source);
        Assert.Equal(
            ("fsharp", 3, "b"),
            (second.Cells[1].Language, second.Cells[1].ExecutionCount, second.Cells[1].Id)
        );
        Assert.Equal(["parameters"], second.Cells[1].Tags);
        Assert.True(JsonNode.DeepEquals(first.Cells[1].Outputs, second.Cells[1].Outputs));
        Assert.True((bool)second.Metadata["other"]!);
        Assert.Contains("# 一", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PicturesOfProse_AreKept()
    {
        const string text = """
            {"cells":[{"cell_type":"markdown","metadata":{},"source":"![x](attachment:a.png)",
             "attachments":{"a.png":{"image/png":"iVBORw0KGgo="}}}],"metadata":{},"nbformat":4,"nbformat_minor":2}
            """;
        var path = Path.Combine(_folder, "a.ipynb");
        File.WriteAllText(path, text);
        Notebook.Read(path).Write(path);
        Assert.Equal(
            "iVBORw0KGgo=",
            (string?)JsonNode.Parse(File.ReadAllText(path))!["cells"]![0]!["attachments"]!["a.png"]!["image/png"]
        );
        Assert.Contains(
            "src=\"data:image/png;base64,iVBORw0KGgo=\"",
            HtmlPage.Render(Notebook.Read(path), "a"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_MissingAndEqualIds_BecomeDifferent()
    {
        const string text = """
            {"cells":[{"cell_type":"code","source":"1"},{"cell_type":"code","id":"cell1","source":"2"},
             {"cell_type":"code","id":"cell1","source":"3","metadata":{"polyglot_notebook":"csharp"},"execution_count":"7"}]}
            """;
        var path = Path.Combine(_folder, "a.ipynb");
        File.WriteAllText(path, text);
        var cells = Notebook.Read(path).Cells;
        Assert.Equal(3, cells.Select(cell => cell.Id).Distinct().Count());
        Assert.Equal("cell1", cells[1].Id);
        Assert.Equal("csharp", cells[2].Language);
    }

    [Fact]
    public void Read_Dib_PartsItIntoCells()
    {
        var path = Path.Combine(_folder, "a.dib");
        File.WriteAllText(
            path,
            "#!meta\n{}\n\n#!markdown\n\n# 标题\n\n#!csharp\n\n#!time\nvar a = 1;\n\n#!fsharp\nlet b = 2\n"
        );
        Assert.Equal(
            [
                (CellKind.Markdown, "csharp", "# 标题"),
                (CellKind.Code, "csharp", "#!time\nvar a = 1;"),
                (CellKind.Code, "fsharp", "let b = 2"),
            ],
            Notebook.Read(path).Cells.Select(cell => (cell.Kind, cell.Language, cell.Source))
        );
    }

    [Fact]
    public void Page_HostileTextOutputs_AreEscaped()
    {
        var cell = new NotebookCell(CellKind.Code, "\"</code><script>\"")
        {
            Outputs =
            [
                new JsonObject
                {
                    ["output_type"] = "stream",
                    ["name"] = "stdout",
                    ["text"] = "<script>1</script>",
                },
                Data("text/plain", "<script>2</script>"),
                Data("text/markdown", "<script>3</script> *x*"),
                Data("image/png", "\"><script>4</script>"),
                new JsonObject
                {
                    ["output_type"] = "error",
                    ["ename"] = "<script>",
                    ["evalue"] = "<b>",
                    ["traceback"] = new JsonArray("<i>"),
                },
            ],
        };
        var html = HtmlPage.Render(new Notebook([cell]), "<title>");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("<em>x</em>", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Recorder_UpdateFromLaterCell_ReplacesTheEarlierOutput()
    {
        var recorder = new CellRecorder();
        recorder.Begin();
        recorder.Record(new OutputEvent("display", new Dictionary<string, string> { ["text/plain"] = "1" }, "d"), null);
        var earlier = recorder.Outputs;
        recorder.Begin();
        recorder.Record(new UpdateDisplayEvent("d", new Dictionary<string, string> { ["text/plain"] = "2" }), null);
        Assert.Equal("2", (string?)earlier[0]!["data"]!["text/plain"]![0]);
        Assert.Empty(recorder.Outputs);
    }

    private static JsonObject Data(string mimeType, string text) =>
        new()
        {
            ["output_type"] = "display_data",
            ["data"] = new JsonObject { [mimeType] = text },
        };
}
