using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks.Tests;

public sealed class StdioServerTests : IDisposable
{
    private readonly Process _server;

    public StdioServerTests()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(StdioServer).Assembly.Location, "stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        _server = Process.Start(start)!;
    }

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.Dispose();
    }

    [Fact]
    public void Execute_CodeThatWritesToTheRawOutput_LeavesTheProtocolWhole()
    {
        Assert.Equal("start", (string?)Until("ready")["reason"]);
        Send(1, "execute", "using (var raw = Console.OpenStandardOutput()) raw.Write(new byte[] { 123, 10, 255 }); 1");
        var done = Until("done");
        Assert.Equal((1, "ok", 1), ((int)done["id"]!, (string)done["status"]!, (int)done["executionCount"]!));
    }

    [Fact]
    public void Request_ThatIsNone_IsAnsweredByErrorAndServedOn()
    {
        string[] lines = ["nonsense", "[]", "{\"method\":\"execute\"}", "{\"id\":\"x\",\"method\":5}", ""];
        foreach (var line in lines)
        {
            _server.StandardInput.WriteLine(line);
            Assert.Equal("BadRequest", (string?)Until("error")["name"]);
        }

        // What has an id is answered by it.
        _server.StandardInput.WriteLine("{\"id\":5,\"method\":\"execute\",\"params\":{\"code\":7}}");
        Assert.Equal(5, (int)Until("error")["id"]!);
        Assert.Equal((5, "error"), Until("done") is var done ? ((int)done["id"]!, (string)done["status"]!) : default);
        Send(6, "execute", "System.Threading.Thread.Sleep(500);");
        Send(6, "execute", "1");
        Assert.Null(Until("error")["id"]);
        Assert.Equal(6, (int)Until("done")["id"]!);
        Send(7, "unheard-of", "");
        Assert.Equal("UnknownMethod", (string?)Until("error")["name"]);
        Assert.Equal("error", (string?)Until("done")["status"]);
        Send(8, "isComplete", "if (true) {");
        Assert.Equal("incomplete", (string?)Until("done")["result"]!["status"]);
    }

    [Fact]
    public void Shutdown_IsAnsweredAndEndsTheProcess()
    {
        Send(1, "shutdown", "");
        Assert.Equal("ok", (string?)Until("done")["status"]);
        Assert.True(_server.WaitForExit(TimeSpan.FromSeconds(60)));
        Assert.Equal(0, _server.ExitCode);
    }

    [Fact]
    public void InputCloses_EndsTheProcess()
    {
        Until("ready");
        _server.StandardInput.Close();
        Assert.True(_server.WaitForExit(TimeSpan.FromSeconds(60)));
        Assert.Equal(0, _server.ExitCode);
    }

    [Fact]
    public void Killed_WhileACellLoops_LeavesNoWorkerBehind()
    {
        Send(1, "execute", "Console.Write(Environment.ProcessId); while (true) { }");
        var id = int.Parse((string)Until("stream")["text"]!, System.Globalization.CultureInfo.InvariantCulture);
        using var worker = Process.GetProcessById(id);
        _server.Kill();
        Assert.True(worker.WaitForExit(TimeSpan.FromSeconds(60)));
    }

    private void Send(int id, string method, string code)
    {
        var parameters = new JsonObject { ["code"] = code, ["cursor"] = 0 };
        var request = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters,
        };
        _server.StandardInput.WriteLine(request.ToJsonString());
    }

    /// <summary>Reads events up to one of a kind; every line has to be one.</summary>
    private JsonNode Until(string kind)
    {
        while (_server.StandardOutput.ReadLine() is { } line)
        {
            var e = JsonNode.Parse(line)!;
            if ((string?)e["event"] == kind)
            {
                return e;
            }
        }

        throw new InvalidOperationException($"The server ended without a '{kind}'.");
    }
}
