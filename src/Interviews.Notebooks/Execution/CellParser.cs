using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interviews.Notebooks;

/// <summary>Takes a cell apart into magic commands and code. Nothing that begins with <c>#!</c> is ever ignored.</summary>
internal static partial class CellParser
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    [GeneratedRegex("""^\s*#(r|i|load)\s+"([^"]*)"\s*;?\s*(//.*)?$""")]
    private static partial Regex Directive();

    [GeneratedRegex("""^\s*#!(\S+)\s*(.*?)\s*$""")]
    private static partial Regex Magic();

    /// <exception cref="CellException">An unknown magic command, or one with wrong arguments.</exception>
    public static IReadOnlyList<CellStep> Parse(string cell, string language)
    {
        var lines = Lines.Of(cell);
        var literal = language == "csharp" ? LinesOfNoCommand(lines) : [];
        var reader = new Reader(language);
        for (var i = 0; i < lines.Length; i++)
        {
            if (literal.Contains(i) || !reader.TryCommand(lines[i], i + 1))
            {
                reader.Text(lines[i], i + 1);
            }
        }

        reader.Close();
        return reader.Steps;
    }

    /// <summary>The cell with its commands blanked out, so that every other character stays where it was.</summary>
    public static string Blank(string cell)
    {
        var lines = cell.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsCommand(lines[i]))
            {
                lines[i] = new string(' ', lines[i].Length);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>A line inside a string or comment of several lines, or in code left out, is text, whatever it begins with.</summary>
    private static HashSet<int> LinesOfNoCommand(string[] lines)
    {
        var inside = new HashSet<int>();
        if (!Array.Exists(lines, line => line.AsSpan().TrimStart().StartsWith('#')))
        {
            return inside;
        }

        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), Script);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            {
                var span = tree.GetLineSpan(node.Span);
                inside.UnionWith(Enumerable.Range(span.StartLinePosition.Line + 1, Math.Max(0, Height(span))));
            }
        }

        foreach (var trivia in tree.GetRoot().DescendantTrivia())
        {
            var span = tree.GetLineSpan(trivia.FullSpan);
            if (
                trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false }
                && IsCommand(lines[span.StartLinePosition.Line])
            )
            {
                // The compiler would look at it even in code that is left out.
                lines[span.StartLinePosition.Line] = "";
            }
            else if (
                trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            )
            {
                inside.UnionWith(Enumerable.Range(span.StartLinePosition.Line + 1, Height(span)));
            }
        }

        return inside;
    }

    private static bool IsCommand(string line) => Directive().IsMatch(line) || Magic().IsMatch(line);

    private static int Height(FileLinePositionSpan span) => span.EndLinePosition.Line - span.StartLinePosition.Line;

    private sealed class Reader(string language)
    {
        private readonly List<CellStep> _steps = [];
        private readonly List<string> _lines = [];
        private string _language = language;
        private int _next = 1;

        public IReadOnlyList<CellStep> Steps => _steps;

        public void Text(string line, int number)
        {
            // Blank lines stand in for what is not this step's.
            for (; _next < number; _next++)
            {
                _lines.Add("");
            }

            _lines.Add(line);
            _next = number + 1;
        }

        public bool TryCommand(string line, int number)
        {
            if (_language == "csharp" && Directive().Match(line) is { Success: true } directive)
            {
                Close();
                _steps.Add(Step(directive.Groups[1].Value, directive.Groups[2].Value, number));
                return true;
            }

            if (Magic().Match(line) is { Success: true } magic)
            {
                Close();
                Command(magic.Groups[1].Value, magic.Groups[2].Value, number);
                return true;
            }

            return false;
        }

        public void Close()
        {
            if (_lines.Any(line => !string.IsNullOrWhiteSpace(line)))
            {
                var text = string.Join('\n', _lines);
                _steps.Add(new CellStep.Code(1 + _lines.TakeWhile(string.IsNullOrWhiteSpace).Count(), _language, text));
            }

            _lines.Clear();
            _next = 1;
        }

        private void Command(string name, string arguments, int number)
        {
            switch (name)
            {
                case "time" when arguments.Length == 0:
                    _steps.Add(new CellStep.Time(number));
                    break;
                case "import" when arguments.Length > 0:
                    _steps.Add(new CellStep.Load(number, arguments.Trim('"')));
                    break;
                case "csharp" or "c#" or "markdown" or "html" when arguments.Length == 0:
                    _language = name == "c#" ? "csharp" : name;
                    break;
                case "fsharp"
                or "f#"
                or "pwsh"
                or "powershell"
                or "javascript"
                or "js"
                or "mermaid"
                or "sql"
                or "kql"
                or "value"
                or "http":
                    throw Languages.Unsupported(name, number);
                case "time" or "import" or "csharp" or "c#" or "markdown" or "html":
                    throw new CellException("BadMagicCommand", $"'#!{name} {arguments}': {Usage(name)}")
                    {
                        Line = number,
                    };
                default:
                    throw new CellException(
                        "UnknownMagicCommand",
                        $"'#!{name}' is not a magic command of this host. It knows #!time, #!import, #!csharp, #!markdown and #!html."
                    )
                    {
                        Line = number,
                    };
            }
        }

        private static string Usage(string name) =>
            name == "import" ? "the file to import is missing." : "this command takes no argument.";

        private static CellStep Step(string directive, string target, int number)
        {
            var nuget = target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase);
            var rest = nuget ? target["nuget:".Length..].Trim() : target.Trim();
            return (directive, nuget) switch
            {
                ("r", true) => new CellStep.Package(number, rest),
                ("r", false) => new CellStep.Reference(number, rest),
                ("i", _) => new CellStep.Source(number, rest),
                _ => new CellStep.Load(number, rest),
            };
        }
    }
}
