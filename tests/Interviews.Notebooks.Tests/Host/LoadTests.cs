namespace Interviews.Notebooks.Tests;

public sealed class LoadTests(HostClient host) : IClassFixture<HostClient>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("load-").FullName;
    private readonly HostClient _host = host.Fresh();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Load_Scripts_ResolveAgainstTheirOwnFolder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "inner"));
        Write("inner/two.csx", "int Two() => 2;");
        var one = Write("one.csx", "#load \"inner/two.csx\"\nint Three() => Two() + 1;");
        Assert.Equal("5", _host.Result(await _host.ExecuteAsync($"#load \"{one}\"\nTwo() + Three()")));
    }

    [Theory]
    [InlineData("a.dib", "#!markdown\n# Prose\n#!csharp\nvar fromDib = 1;\n#!csharp\nfromDib++;", "fromDib", "2")]
    [InlineData("a.csx", "var fromScript = 3;", "fromScript", "3")]
    [InlineData(
        "a.ipynb",
        "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"x\"},{\"cell_type\":\"code\",\"source\":[\"var fromNotebook = \\n\",\"4;\"]}]}",
        "fromNotebook",
        "4"
    )]
    public async Task Import_EveryFormat_RunsItsCode(string name, string text, string expression, string value)
    {
        var path = Write(name, text);
        Assert.Equal(value, _host.Result(await _host.ExecuteAsync($"#!import {path}\n{expression}")));
    }

    [Fact]
    public async Task Load_ErrorInFile_NamesFileAndLine()
    {
        var path = Write("bad.csx", "var fine = 1;\nvar bad = missing;");
        var compile = _host.Error(await _host.ExecuteAsync($"\n#load \"{path}\""));
        Assert.Equal(("CS0103", path, 2), (compile.Name, compile.Path, compile.Line));
        path = Write("throws.csx", "void Throw()\n{\n    throw new FormatException(\"x\");\n}");
        var run = _host.Error(await _host.ExecuteAsync($"#load \"{path}\"\n\nThrow();"));
        Assert.Equal(("System.FormatException", (string?)null, 3), (run.Name, run.Path, run.Line));
        Assert.Contains(run.Traceback, line => line.Contains($"{path}, line 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Load_MissingOrCircularFile_IsNamedError()
    {
        var missing = _host.Error(await _host.ExecuteAsync("var one = 1;\n#load \"nowhere.csx\""));
        Assert.Equal(("CannotLoad", 2), (missing.Name, missing.Line));
        var path = Write("self.csx", "#load \"self.csx\"");
        Assert.Equal("LoadCycle", _host.Error(await _host.ExecuteAsync($"#load \"{path}\"")).Name);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
