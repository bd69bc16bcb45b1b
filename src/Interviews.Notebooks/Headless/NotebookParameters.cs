using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interviews.Notebooks;

/// <summary>
/// Gives the variables of the cell tagged <c>parameters</c> other values, as papermill does: a cell tagged
/// <c>injected-parameters</c> follows it and assigns them.
/// </summary>
internal static class NotebookParameters
{
    /// <exception cref="NotebookFormatException">No such cell, no such variable, or a value that does not fit it.</exception>
    public static Notebook Apply(Notebook notebook, IReadOnlyDictionary<string, string> values, string path)
    {
        if (values.Count == 0)
        {
            return notebook;
        }

        var cells = notebook.Cells.ToList();
        var at = cells.FindIndex(cell => cell.Tags.Contains("parameters"));
        if (at < 0)
        {
            throw new NotebookFormatException(path, null, "it takes no parameters: no cell has the tag 'parameters'.");
        }

        var declared = Declared(cells[at].Source);
        var lines = values.Select(value => Assignment(value.Key, value.Value, declared, path));
        cells.Insert(
            at + 1,
            new NotebookCell(CellKind.Code, string.Join('\n', lines))
            {
                Metadata = new() { ["tags"] = new System.Text.Json.Nodes.JsonArray("injected-parameters") },
            }
        );
        return new Notebook(cells, notebook.Metadata);
    }

    /// <summary>The cell's own variables; those inside functions are not meant.</summary>
    private static Dictionary<string, Declaration> Declared(string source) =>
        CSharpSyntaxTree
            .ParseText(source, SubmissionCompiler.ParseOptions)
            .GetCompilationUnitRoot()
            .Members.OfType<FieldDeclarationSyntax>()
            .Where(field => !field.Modifiers.Any(modifier => modifier.ValueText == "const"))
            .SelectMany(field => field.Declaration.Variables, Declaration.Of)
            .DistinctBy(variable => variable.Name)
            .ToDictionary(variable => variable.Name);

    private static string Assignment(string name, string value, Dictionary<string, Declaration> declared, string path)
    {
        if (!declared.TryGetValue(name, out var variable))
        {
            throw new NotebookFormatException(
                path,
                null,
                $"it has no parameter '{name}'; its parameters are {string.Join(", ", declared.Keys)}."
            );
        }

        return $"{name} = {Literal(variable, value, path)};";
    }

    private static string Literal(Declaration variable, string value, string path)
    {
        if (variable.Type is not { } type)
        {
            throw new NotebookFormatException(
                path,
                null,
                $"the parameter '{variable.Name}' is neither a number, nor true or false, nor text, so it cannot be set from outside."
            );
        }

        try
        {
            var parsed = Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            if (parsed is double d && !double.IsFinite(d) || parsed is float f && !float.IsFinite(f))
            {
                throw new OverflowException();
            }

            // ToString gives back what was parsed; the cast says of which type it is.
            return parsed is string or char or bool
                ? SymbolDisplay.FormatPrimitive(parsed, quoteStrings: true, useHexadecimalNumbers: false)!
                : $"({variable.Keyword})({((IFormattable)parsed).ToString(null, CultureInfo.InvariantCulture)}{Suffix(parsed)})";
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new NotebookFormatException(
                path,
                null,
                $"the parameter '{variable.Name}' is {Name(variable)}, which '{value}' is not."
            );
        }
    }

    private static string Suffix(object number) =>
        number switch
        {
            decimal => "m",
            double => "d",
            float => "f",
            ulong => "ul",
            long => "L",
            _ => "",
        };

    private static string Name(Declaration variable) =>
        variable.Type == typeof(bool) ? "true or false"
        : variable.Type == typeof(char) ? "one character"
        : variable.Keyword is "float" or "double" or "decimal" ? "a number"
        : $"a whole number ({variable.Keyword})";

    /// <summary>A variable of the cell.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Keyword">The keyword of its type.</param>
    /// <param name="Type">That type; null where it is none that a command line can give a value of.</param>
    private sealed record Declaration(string Name, string Keyword, Type? Type)
    {
        private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
        {
            ["string"] = typeof(string),
            ["bool"] = typeof(bool),
            ["char"] = typeof(char),
            ["int"] = typeof(int),
            ["long"] = typeof(long),
            ["short"] = typeof(short),
            ["byte"] = typeof(byte),
            ["uint"] = typeof(uint),
            ["ulong"] = typeof(ulong),
            ["float"] = typeof(float),
            ["double"] = typeof(double),
            ["decimal"] = typeof(decimal),
        };

        public static Declaration Of(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
        {
            var type = field.Declaration.Type is NullableTypeSyntax nullable
                ? nullable.ElementType
                : field.Declaration.Type;
            var keyword = type.IsVar ? KeywordOf(variable.Initializer?.Value) : type.ToString();
            return new(variable.Identifier.Text, keyword, Types.GetValueOrDefault(keyword));
        }

        // Of what a variable starts with that is declared by var.
        private static string KeywordOf(ExpressionSyntax? value)
        {
            var literal = value is PrefixUnaryExpressionSyntax sign ? sign.Operand : value;
            var constant = (literal as LiteralExpressionSyntax)?.Token.Value;
            return Types.FirstOrDefault(type => type.Value == constant?.GetType()).Key ?? "";
        }
    }
}
