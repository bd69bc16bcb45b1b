namespace Interviews.Notebooks.Tests;

/// <summary>What cells can do; they share a worker process, as the cells of a notebook do.</summary>
public class CellTests(HostClient host) : IClassFixture<HostClient>
{
    private readonly HostClient _host = host.Fresh();

    [Fact]
    public async Task Execute_LastExpression_IsTheResult()
    {
        var done = await _host.ExecuteAsync("Console.WriteLine(\"hi\"); 6 * 7");
        Assert.Equal("ok", done.Status);
        Assert.NotNull(done.ExecutionCount);
        Assert.Equal("hi\n", _host.Text(done));
        Assert.Equal("42", _host.Result(done));
    }

    [Fact]
    public async Task Execute_SecondCell_SeesVariablesFunctionsAndUsings()
    {
        await _host.ExecuteAsync("using System.Globalization;\nvar 次数 = 20; int Twice(int n) => 2 * n;");
        var done = await _host.ExecuteAsync("Twice(次数 + 1).ToString(CultureInfo.InvariantCulture)");
        Assert.Equal("42", _host.Result(done));
    }

    [Fact]
    public async Task Execute_CompilerError_NamesLineAndColumn()
    {
        var done = await _host.ExecuteAsync("while (false) { }\nfor (var i = 0; i < 3; i++) { int x = \"a\"; }");
        var error = _host.Error(done);
        Assert.Equal(("error", "CS0029", 2, 39), (done.Status, error.Name, error.Line, error.Column));
    }

    /// <summary>Optimised code merges the places that throw alike, and their lines with them.</summary>
    [Theory]
    [InlineData("var three = new int[3];\n\nthree[5] = 1;", "System.IndexOutOfRangeException", 3)]
    [InlineData(
        "int F(int[] a, int i)\n{\n  var x = 1;\n  return a[i] + x;\n}\n\nF(new int[1], 9)",
        "System.IndexOutOfRangeException",
        4
    )]
    [InlineData(
        "for (int i = 0; i < 10; i++)\n{\n  var w = new int[5];\n  Console.Write(w[i]);\n}",
        "System.IndexOutOfRangeException",
        4
    )]
    [InlineData("checked\n{\n  int most = int.MaxValue;\n  most++;\n}", "System.OverflowException", 4)]
    public async Task Execute_ExceptionOfTheRuntime_NamesItsLine(string code, string name, int line)
    {
        var error = _host.Error(await _host.ExecuteAsync(code));
        Assert.Equal((name, line), (error.Name, error.Line));
    }

    [Fact]
    public async Task Execute_ValueThatThrowsWhenShown_NamesWhatItThrew()
    {
        var done = await _host.ExecuteAsync("var zero = 0; Enumerable.Range(0, 3).Select(i => i / zero)");
        Assert.Equal("System.DivideByZeroException", _host.Error(done).Name);
    }

    [Theory]
    [InlineData("/*\n#!foo\n#r \"nope.dll\"\n*/ 1 + 1")]
    [InlineData("#if false\n#r \"nope.dll\"\n#!foo\n#endif\n2")]
    public async Task Execute_CommandInACommentOrLeftOut_IsNone(string code) =>
        Assert.Equal("2", _host.Result(await _host.ExecuteAsync(code)));

    [Fact]
    public async Task Execute_LineSeparatorsInAString_Stay() =>
        Assert.Equal(
            "8232 133",
            _host.Result(await _host.ExecuteAsync("var s = @\"a\u2028b\u0085c\"; (int)s[1] + \" \" + (int)s[3]"))
        );

    [Fact]
    public async Task Execute_CharacterWrittenInHalves_IsWhole()
    {
        var done = await _host.ExecuteAsync(
            "foreach (var c in \"😀𠮷\") { System.Threading.Thread.Sleep(30); Console.Write(c); }"
        );
        Assert.Equal("😀𠮷", _host.Text(done));
        Assert.All(_host.Of<StreamEvent>(done), e => Assert.False(char.IsHighSurrogate(e.Text[^1])));
    }

    [Fact]
    public async Task Execute_Exception_NamesTypeAndLine()
    {
        var done = await _host.ExecuteAsync("var a = 1;\nvar kept = 5;\nthrow new InvalidOperationException(\"no\");");
        var error = _host.Error(done);
        Assert.Equal(("System.InvalidOperationException", "no", 3), (error.Name, error.Message, error.Line));
        Assert.Equal("5", _host.Result(await _host.ExecuteAsync("kept")));
    }

    [Fact]
    public async Task Interrupt_EndlessLoop_StopsAndKeepsVariables()
    {
        var running = _host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); while (true) ;");
        _host.Next<StreamEvent>();
        await _host.SendAsync("interrupt");
        var done = await running;
        Assert.Equal("interrupted", done.Status);
        Assert.Equal("Interrupted", _host.Error(done).Name);
        Assert.Equal("7", _host.Result(await _host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Interrupt_Sleep_StopsAndKeepsVariables()
    {
        var running = _host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); System.Threading.Thread.Sleep(-1);");
        _host.Next<StreamEvent>();
        await _host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        Assert.Equal("7", _host.Result(await _host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Interrupt_Await_StopsAndKeepsVariables()
    {
        var running = _host.ExecuteAsync("var n = 7; Console.WriteLine(\"on\"); await Task.Delay(-1);");
        _host.Next<StreamEvent>();
        await _host.SendAsync("interrupt");
        Assert.Equal("interrupted", (await running).Status);
        Assert.Equal("7", _host.Result(await _host.ExecuteAsync("n")));
    }

    [Fact]
    public async Task Execute_PrintsHundredMegabytes_IsCutWithNotice()
    {
        var done = await _host.ExecuteAsync(
            "var line = new string('x', 999); for (var i = 0; i < 100_000; i++) Console.WriteLine(line);"
        );
        Assert.Equal("ok", done.Status);
        var text = _host.Text(done);
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
        var done = await _host.ExecuteAsync(
            "var p = System.Diagnostics.Process.Start(\"echo\", \"{}\"); p.WaitForExit(); System.Threading.Thread.Sleep(200);"
        );
        Assert.Equal("ok", done.Status);
        Assert.Equal("{}\n", _host.Text(done));
    }

    [Fact]
    public async Task Input_ReadLine_AsksTheClient()
    {
        var running = _host.ExecuteAsync("var name = await Kernel.GetInputAsync(\"Name?\"); name + Console.ReadLine()");
        var question = _host.Next<InputEvent>();
        Assert.Equal(("Name?", false), (question.Prompt, question.Password));
        await _host.SendAsync("inputReply", new HostParameters { InputId = question.InputId, Text = "文" });
        question = _host.Next<InputEvent>();
        await _host.SendAsync("inputReply", new HostParameters { InputId = question.InputId, Text = "锋" });
        Assert.Equal("文锋", _host.Result(await running));
    }

    [Fact]
    public async Task Display_Update_CarriesTheSameId()
    {
        var first = await _host.ExecuteAsync("var shown = display(HTML(\"<b>1</b>\"));");
        var output = Assert.Single(_host.Of<OutputEvent>(first));
        Assert.Equal(new Dictionary<string, string> { ["text/html"] = "<b>1</b>" }, output.Data);
        var second = await _host.ExecuteAsync("shown.Update(HTML(\"<b>2</b>\"));");
        var update = Assert.Single(_host.Of<UpdateDisplayEvent>(second));
        Assert.Equal(output.DisplayId, update.DisplayId);
        Assert.Equal("<b>2</b>", update.Data["text/html"]);
    }

    [Fact]
    public async Task Execute_MagicCommands_AreNamedErrorsUnlessKnown()
    {
        var unknown = _host.Error(await _host.ExecuteAsync("1\n#!who\n2"));
        Assert.Equal(("UnknownMagicCommand", 2), (unknown.Name, unknown.Line));
        Assert.Equal("UnsupportedLanguage", _host.Error(await _host.ExecuteAsync("#!fsharp\nlet a = 1")).Name);
        Assert.Equal("UnsupportedLanguage", _host.Error(await _host.ExecuteAsync("ls", "pwsh")).Name);
        var text = await _host.ExecuteAsync("var s = @\"\n#!who\";\ns");
        Assert.Equal("\n#!who", _host.Result(text));
        var timed = await _host.ExecuteAsync("#!time\n1");
        Assert.Contains(
            _host.Of<OutputEvent>(timed),
            e => e.Data["text/plain"].StartsWith("Wall time", StringComparison.Ordinal)
        );
        var prose = await _host.ExecuteAsync("#!markdown\n# 标题\n#!csharp\n5");
        Assert.Contains(_host.Of<OutputEvent>(prose), e => e.Data.GetValueOrDefault("text/markdown") == "# 标题");
        Assert.Equal("5", _host.Result(prose));
    }

    [Fact]
    public async Task Complete_AfterEarlierCells_KnowsTheirVariables()
    {
        await _host.ExecuteAsync("var words = new List<string>();");
        const string code = "#r \"nuget: X\"\nwords.AddR";
        var done = await _host.SendAsync("complete", new HostParameters { Code = code, Cursor = code.Length });
        Assert.Equal("AddRange", done.Result!.Items![0].Text);
        Assert.Equal("AddR", code[done.Result.Start!.Value..done.Result.End!.Value]);
    }

    [Theory]
    [InlineData("\"\".", "Substring")]
    [InlineData("Console.", "WriteLine")]
    [InlineData("wh", "while")]
    public async Task Complete_LittleTyped_ListsAllThatBeginsWithIt(string code, string expected)
    {
        var done = await _host.SendAsync("complete", new HostParameters { Code = code, Cursor = code.Length });
        Assert.Contains(done.Result!.Items!, item => item.Text == expected);
    }

    [Fact]
    public async Task Inspect_Method_GivesSignature()
    {
        var done = await _host.SendAsync("inspect", new HostParameters { Code = "Math.Max(1, 2)", Cursor = 6 });
        Assert.Contains("Math.Max(int val1, int val2)", done.Result!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("foreach (var x in y) {", "incomplete")]
    [InlineData("int x = ;", "invalid")]
    [InlineData("#!time\n1", "complete")]
    public async Task IsComplete_Code_IsTold(string code, string status)
    {
        var done = await _host.SendAsync("isComplete", new HostParameters { Code = code });
        Assert.Equal(status, done.Result!.Status);
    }

    [Theory]
    [InlineData("var t = 0; for (var i = 0; i < 4; i++) if (i % 2 == 0) t += i; else t -= i; t", "-2")]
    [InlineData("var q = 0; do q++; while (q < 5); q", "5")]
    [InlineData("var r = 0; retry: r++; if (r < 3) goto retry; r", "3")]
    [InlineData("IEnumerable<int> Count() { for (var i = 0; ; i++) yield return i; } Count().Take(3).Sum()", "3")]
    [InlineData("async Task<int> Later() { await Task.Yield(); return 9; } await Later()", "9")]
    [InlineData("record Point(int X, int Y) { public int Sum { get { return X + Y; } } } new Point(1, 2).Sum", "3")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> f = x => x + 1; f.Compile()(1)", "2")]
    [InlineData("return 4;", "4")]
    public async Task Execute_GuardedCode_MeansWhatItMeant(string code, string result)
    {
        Assert.Equal(result, _host.Result(await _host.ExecuteAsync(code)));
    }
}
