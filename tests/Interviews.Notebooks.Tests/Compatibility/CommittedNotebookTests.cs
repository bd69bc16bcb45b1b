using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Interviews.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Interviews.Notebooks.Tests;

/// <summary>Holds the committed notebooks to what an installed Polyglot Notebooks runs too.</summary>
public partial class CommittedNotebookTests
{
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.ipynb")
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder => Path.Combine(Repository.Root, "notebooks");

    [GeneratedRegex("^#r \"(?<path>[^\"]+/(?<name>[^/\"]+\\.dll))\"$", RegexOptions.Multiline)]
    private static partial Regex LibraryReference();

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_Format_IsPolyglots(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
        Assert.Equal(4, (int)json["nbformat"]!);
        var kernel = json["metadata"]!["kernelspec"]!;
        Assert.Equal(".net-csharp", (string?)kernel["name"]);
        Assert.Equal(".NET (C#)", (string?)kernel["display_name"]);
        Assert.Equal("C#", (string?)kernel["language"]);
        Assert.Equal("csharp", (string?)json["metadata"]!["polyglot_notebook"]!["kernelInfo"]!["defaultKernelName"]);
        foreach (var cell in Code(name))
        {
            Assert.Equal("csharp", (string?)cell.Metadata["polyglot_notebook"]!["kernelName"]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_Committed_HasNoOutputs(string name) =>
        Assert.All(
            Code(name),
            cell => Assert.True(cell.Outputs.Count == 0 && cell.ExecutionCount is null, cell.Source)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_Commands_AreThoseAllHostsShare(string name)
    {
        foreach (var line in Code(name).SelectMany(cell => cell.Source.Split('\n')))
        {
            var isCommand = line.TrimStart().StartsWith('#');
            Assert.True(!isCommand || Regex.IsMatch(line, "^#(r|load) \"[^\"]+\"$|^#!import \\S+$"), line);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_CodeCells_AreShortAndOutweighedByProse(string name)
    {
        Assert.All(Code(name), cell => Assert.InRange(cell.Source.Split('\n').Length, 1, 10));
        var prose = Read(name).Cells.Where(cell => cell.Kind == CellKind.Markdown).Sum(cell => cell.Source.Length);
        Assert.True(prose >= Code(name).Sum(cell => cell.Source.Length), $"{name}: more code than prose");
    }

    [Fact]
    public void Notebooks_OpeningCell_IsTheSame()
    {
        Assert.NotEmpty(Names);
        Assert.Single(Directory.EnumerateFiles(Folder, "*.ipynb").Select(path => Code(path)[0].Source).Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Notebook_StockScripting_CompilesEveryCell(string name)
    {
        var options = ScriptOptions
            .Default.WithReferences(
                typeof(object).Assembly,
                typeof(Enumerable).Assembly,
                typeof(PolyglotSubset).Assembly
            )
            .AddReferences(typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly)
            .AddImports("System", "System.IO", "System.Text", "System.Linq", "System.Collections.Generic")
            .AddImports(
                "System.Threading.Tasks",
                typeof(PolyglotSubset).FullName!,
                typeof(PolyglotExtensions).FullName!
            );
        Script? script = null;
        foreach (var cell in Code(name))
        {
            // The libraries as this test was built with them; a checkout need not hold a Release build.
            var code = LibraryReference().Replace(cell.Source, $"#r \"{AppContext.BaseDirectory}${{name}}\"");
            script = script is null ? CSharpScript.Create(code, options) : script.ContinueWith(code);
            var errors = script.Compile(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(errors, error => error.Severity == DiagnosticSeverity.Error);
        }
    }

    private static Notebook Read(string name) => Notebook.Read(Path.Combine(Folder, name));

    private static List<NotebookCell> Code(string name) =>
        [.. Read(name).Cells.Where(cell => cell.Kind == CellKind.Code)];
}
