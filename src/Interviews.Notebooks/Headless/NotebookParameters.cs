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

    /// <summary>The cell's own variables, with what they start with; those inside functions are not meant.</summary>
    private static Dictionary<string, ExpressionSyntax?> Declared(string source) =>
        CSharpSyntaxTree
            .ParseText(source, SubmissionCompiler.ParseOptions)
            .GetCompilationUnitRoot()
            .Members.OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables)
            .DistinctBy(variable => variable.Identifier.Text)
            .ToDictionary(variable => variable.Identifier.Text, variable => variable.Initializer?.Value);

    private static string Assignment(
        string name,
        string value,
        Dictionary<string, ExpressionSyntax?> declared,
        string path
    )
    {
        if (!declared.TryGetValue(name, out var initial))
        {
            throw new NotebookFormatException(
                path,
                null,
                $"it has no parameter '{name}'; its parameters are {string.Join(", ", declared.Keys)}."
            );
        }

        return $"{name} = {Literal(name, value, initial, path)};";
    }

    /// <summary>The value written as what the variable starts with is: a number, a truth value, else a string.</summary>
    private static string Literal(string name, string value, ExpressionSyntax? initial, string path)
    {
        switch (initial?.Kind())
        {
            case SyntaxKind.NumericLiteralExpression or SyntaxKind.UnaryMinusExpression:
                return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                    ? value
                    : throw new NotebookFormatException(
                        path,
                        null,
                        $"the parameter '{name}' is a number, not '{value}'."
                    );
            case SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression:
                return value is "true" or "false"
                    ? value
                    : throw new NotebookFormatException(
                        path,
                        null,
                        $"the parameter '{name}' is true or false, not '{value}'."
                    );
            default:
                return SymbolDisplay.FormatLiteral(value, quote: true);
        }
    }
}
