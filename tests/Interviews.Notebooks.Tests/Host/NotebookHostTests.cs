namespace Interviews.Notebooks.Tests;

public class NotebookHostTests
{
    [Fact]
    public async Task Execute_LastExpression_IsTheResult()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("Console.WriteLine(\"hi\"); 6 * 7");
        Assert.Equal("ok", done.Status);
        Assert.Equal(1, done.ExecutionCount);
        Assert.Equal("hi\n", host.Text(done));
        Assert.Equal("42", host.Result(done));
    }

    [Fact]
    public async Task Execute_SecondCell_SeesVariablesFunctionsAndUsings()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync("using System.Globalization;\nvar 次数 = 20; int Twice(int n) => 2 * n;");
        var done = await host.ExecuteAsync("Twice(次数 + 1).ToString(CultureInfo.InvariantCulture)");
        Assert.Equal("42", host.Result(done));
    }

    [Fact]
    public async Task Execute_CompilerError_NamesLineAndColumn()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("while (false) { }\nfor (var i = 0; i < 3; i++) { int x = \"a\"; }");
        var error = host.Error(done);
        Assert.Equal(("error", "CS0029", 2, 39), (done.Status, error.Name, error.Line, error.Column));
    }

    [Fact]
    public async Task Execute_Exception_NamesTypeAndLine()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("var a = 1;\nvar kept = 5;\nthrow new InvalidOperationException(\"no\");");
        var error = host.Error(done);
        Assert.Equal(("System.InvalidOperationException", "no", 3), (error.Name, error.Message, error.Line));
        Assert.Equal("5", host.Result(await host.ExecuteAsync("kept")));
    }

    [Fact]
    public async Task Interrupt_EndlessLoop_StopsAndKeepsVariables()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); while (true) n = 8;");
        host.Next<StreamEvent>();
        await host.SendAsync("interrupt");
        var done = await running;
        Assert.Equal("interrupted", done.Status);
        Assert.Equal("Interrupted", host.Error(done).Name);
        Assert.Equal("8", host.Result(await host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Interrupt_Sleep_StopsAndKeepsVariables()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); System.Threading.Thread.Sleep(-1);");
        host.Next<StreamEvent>();
        await host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        Assert.Equal("7", host.Result(await host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Interrupt_Await_StopsAndKeepsVariables()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); await Task.Delay(-1);");
        host.Next<StreamEvent>();
        await host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        Assert.Equal("7", host.Result(await host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Interrupt_LoopInsideLibrary_ReplacesTheProcess()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync(
            "Console.WriteLine(\"on\"); Enumerable.Repeat(1, int.MaxValue).Select((x, i) => x).Where(x => x > 1).Concat(Enumerable.Repeat(1, int.MaxValue)).Concat(Enumerable.Repeat(1, int.MaxValue)).Count(x => x == 3)"
        );
        host.Next<StreamEvent>();
        var queued = host.ExecuteAsync("1");
        await host.SendAsync("interrupt");
        var done = await running;
        Assert.Equal("interrupted", done.Status);
        Assert.Contains("variables are gone", host.Error(done).Message, StringComparison.Ordinal);
        Assert.Equal("interrupted", (await queued).Status);
        Assert.Equal("interrupt", host.Next<ReadyEvent>().Reason);
        var next = await host.ExecuteAsync("1 + 1");
        Assert.Equal("2", host.Result(next));
        Assert.Equal(1, next.ExecutionCount);
    }

    [Fact]
    public async Task Execute_ExitsTheProcess_SaysSoAndGoesOn()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("Console.WriteLine(\"before\"); Environment.Exit(3);");
        Assert.Equal("error", done.Status);
        Assert.Equal("before\n", host.Text(done));
        Assert.Contains("exit code 3", host.Error(done).Message, StringComparison.Ordinal);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Execute_StackOverflow_SaysSoAndGoesOn()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync("int Deep(int n) => Deep(n + 1) + 1; Deep(0)");
        Assert.Equal("HostStopped", host.Error(done).Name);
        Assert.Contains("Stack overflow", host.Text(done), StringComparison.Ordinal);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Execute_FillsMemory_SaysSoAndGoesOn()
    {
        await using var host = new HostClient(memoryLimit: 300_000_000);
        var done = await host.ExecuteAsync(
            "var all = new List<byte[]>(); while (true) { all.Add(new byte[10_000_000]); }"
        );
        Assert.Equal("error", done.Status);
        Assert.Contains(host.Error(done).Name, (string[])["System.OutOfMemoryException", "HostStopped"]);
        Assert.Equal("ok", (await host.ExecuteAsync("all = null;")).Status);
        Assert.Equal("2", host.Result(await host.ExecuteAsync("1 + 1")));
    }

    [Fact]
    public async Task Execute_PrintsHundredMegabytes_IsCutWithNotice()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync(
            "var line = new string('x', 999); for (var i = 0; i < 100_000; i++) Console.WriteLine(line);"
        );
        Assert.Equal("ok", done.Status);
        var text = host.Text(done);
        Assert.InRange(text.Length, 1_000_000, 1_000_200);
        Assert.EndsWith(
            "(stdout: 100,000,000 characters, of which the first 1,000,000 are shown)\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Execute_ChildProcessPrints_IsStreamAndNotProtocol()
    {
        await using var host = new HostClient();
        var done = await host.ExecuteAsync(
            "var p = System.Diagnostics.Process.Start(\"echo\", \"{}\"); p.WaitForExit(); System.Threading.Thread.Sleep(200);"
        );
        Assert.Equal("ok", done.Status);
        Assert.Equal("{}\n", host.Text(done));
    }

    [Fact]
    public async Task Restart_ForgetsVariables()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync("var n = 1;");
        await host.SendAsync("restart");
        var done = await host.ExecuteAsync("n");
        Assert.Equal("CS0103", host.Error(done).Name);
        Assert.Equal(1, done.ExecutionCount);
    }

    [Fact]
    public async Task Input_ReadLine_AsksTheClient()
    {
        await using var host = new HostClient();
        var running = host.ExecuteAsync("var name = await Kernel.GetInputAsync(\"Name?\"); name + Console.ReadLine()");
        var question = host.Next<InputEvent>();
        Assert.Equal(("Name?", false), (question.Prompt, question.Password));
        await host.SendAsync("inputReply", new HostParameters { InputId = question.InputId, Text = "文" });
        question = host.Next<InputEvent>();
        await host.SendAsync("inputReply", new HostParameters { InputId = question.InputId, Text = "锋" });
        Assert.Equal("文锋", host.Result(await running));
    }

    [Fact]
    public async Task Display_Update_CarriesTheSameId()
    {
        await using var host = new HostClient();
        var first = await host.ExecuteAsync("var shown = display(HTML(\"<b>1</b>\"));");
        var output = Assert.Single(host.Of<OutputEvent>(first));
        Assert.Equal(new Dictionary<string, string> { ["text/html"] = "<b>1</b>" }, output.Data);
        var second = await host.ExecuteAsync("shown.Update(HTML(\"<b>2</b>\"));");
        var update = Assert.Single(host.Of<UpdateDisplayEvent>(second));
        Assert.Equal(output.DisplayId, update.DisplayId);
        Assert.Equal("<b>2</b>", update.Data["text/html"]);
    }

    [Fact]
    public async Task Execute_MagicCommands_AreNamedErrorsUnlessKnown()
    {
        await using var host = new HostClient();
        var unknown = host.Error(await host.ExecuteAsync("1\n#!who\n2"));
        Assert.Equal(("UnknownMagicCommand", 2), (unknown.Name, unknown.Line));
        Assert.Equal("UnsupportedLanguage", host.Error(await host.ExecuteAsync("#!fsharp\nlet a = 1")).Name);
        Assert.Equal("UnsupportedLanguage", host.Error(await host.ExecuteAsync("ls", "pwsh")).Name);
        var text = await host.ExecuteAsync("var s = @\"\n#!who\";\ns");
        Assert.Equal("\n#!who", host.Result(text));
        var timed = await host.ExecuteAsync("#!time\n1");
        Assert.Contains(
            host.Of<OutputEvent>(timed),
            e => e.Data["text/plain"].StartsWith("Wall time", StringComparison.Ordinal)
        );
        var prose = await host.ExecuteAsync("#!markdown\n# 标题\n#!csharp\n5");
        Assert.Contains(host.Of<OutputEvent>(prose), e => e.Data.GetValueOrDefault("text/markdown") == "# 标题");
        Assert.Equal("5", host.Result(prose));
    }
}
