using System.Diagnostics;
using System.Text.Json.Nodes;
using Interviews.Testing;

namespace Interviews.Notebooks.Tests;

/// <summary>The kernel against the clients of Debian's packages, started from a kernel specification as they do.</summary>
public sealed class JupyterClientTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jupyter-").FullName;

    public JupyterClientTests()
    {
        var kernel = Directory.CreateDirectory(Path.Combine(_folder, "data", "kernels", "interviews-csharp")).FullName;
        var specification = new JsonObject
        {
            ["argv"] = new JsonArray("dotnet", typeof(JupyterKernel).Assembly.Location, "jupyter", "{connection_file}"),
            ["display_name"] = "C#",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
        };
        File.WriteAllText(Path.Combine(kernel, "kernel.json"), specification.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task JupyterClient_WholeProtocol_Conforms()
    {
        Python("jupyter_client");
        var output = await RunAsync(
            "/usr/bin/python3",
            Repository.Fixture("Notebooks", "conformance.py"),
            "interviews-csharp"
        );
        Assert.DoesNotContain("FAILED", output, StringComparison.Ordinal);
        var names = output
            .Split('\n')
            .Where(line => line.StartsWith("ok ", StringComparison.Ordinal))
            .Select(line => line[3..]);
        Assert.Equal(
            [
                "kernel_info",
                "execute",
                "display_and_update",
                "error_stops_what_was_sent",
                "exception",
                "complete",
                "inspect",
                "is_complete",
                "history",
                "stdin",
                "interrupt",
                "exit_of_the_process",
                "malformed_and_unsigned",
                "restart",
                "shutdown",
            ],
            names
        );
    }

    [Fact]
    public async Task NbConvert_Execute_FillsTheNotebook()
    {
        Python("nbconvert");
        var path = Write("Console.WriteLine(\"你好\");", "display(HTML(\"<i>x</i>\")); 6 * 7");
        await RunAsync(
            "/usr/bin/jupyter",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--output",
            "done.ipynb",
            "--ExecutePreprocessor.kernel_name=interviews-csharp",
            path
        );
        var cells = Notebook.Read(Path.Combine(_folder, "done.ipynb")).Cells;
        Assert.Equal("你好\n", IpynbFormat.Text(cells[0].Outputs[0]!["text"]));
        Assert.Equal("<i>x</i>", IpynbFormat.Text(cells[1].Outputs[0]!["data"]!["text/html"]));
        Assert.Equal("42", IpynbFormat.Text(cells[1].Outputs[1]!["data"]!["text/plain"]));
    }

    [Fact]
    public async Task NbClient_CellTakesTooLong_IsInterruptedAndGoesOn()
    {
        Python("nbclient");
        var path = Write("while (true) { }", "6 * 7");
        var script = """
            import sys, nbformat, nbclient
            notebook = nbformat.read(sys.argv[1], 4)
            nbclient.NotebookClient(
                notebook, timeout=8, interrupt_on_timeout=True, allow_errors=True, kernel_name="interviews-csharp"
            ).execute()
            print(notebook.cells[0].outputs[0]["ename"], notebook.cells[1].outputs[0]["data"]["text/plain"])
            """;
        Assert.Equal("Interrupted 42\n", await RunAsync("/usr/bin/python3", "-c", script, path));
    }

    [Fact]
    public async Task JupyterConsole_TypedLines_AreAnswered()
    {
        Python("jupyter_console");
        var output = await RunWithInputAsync(
            "var n = 6;\nn * 7\nquit\n",
            "/usr/bin/jupyter",
            "console",
            "--simple-prompt",
            "--kernel",
            "interviews-csharp"
        );
        Assert.Contains("42", output, StringComparison.Ordinal);
    }

    private static void Python(string module)
    {
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            ArgumentList = { "-c", "import " + module },
            RedirectStandardError = true,
        };
        var present = File.Exists(start.FileName);
        if (present)
        {
            using var process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            present = process.ExitCode == 0;
        }

        Requirement.Present(present, $"Python's {module} is not installed for /usr/bin/python3");
    }

    private string Write(params string[] cells)
    {
        var path = Path.Combine(_folder, "notebook.ipynb");
        new Notebook(cells.Select(cell => new NotebookCell(CellKind.Code, cell))).Write(path);
        return path;
    }

    private Task<string> RunAsync(string program, params string[] arguments) =>
        RunWithInputAsync("", program, arguments);

    private async Task<string> RunWithInputAsync(string input, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["JUPYTER_DATA_DIR"] = Path.Combine(_folder, "data"),
                ["JUPYTER_RUNTIME_DIR"] = Path.Combine(_folder, "runtime"),
                ["IPYTHONDIR"] = Path.Combine(_folder, "ipython"),
            },
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await errors);
        return output;
    }
}
