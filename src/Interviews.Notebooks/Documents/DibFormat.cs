using System.Text.RegularExpressions;

namespace Interviews.Notebooks;

/// <summary>Polyglot's plain-text format: cells parted by lines such as <c>#!csharp</c> or <c>#!markdown</c>.</summary>
internal static partial class DibFormat
{
    // The names of the kernels Polyglot ships; any other #! line is a magic command inside its cell.
    [GeneratedRegex(
        @"^#!(csharp|c#|fsharp|f#|pwsh|powershell|html|javascript|js|mermaid|markdown|sql|kql|value|http|meta)\s*$"
    )]
    private static partial Regex CellStart();

    public static Notebook Parse(string text)
    {
        var cells = new List<NotebookCell>();
        var language = "csharp";
        var lines = new List<string>();
        foreach (var line in Lines.Of(text))
        {
            if (CellStart().Match(line) is { Success: true } start)
            {
                Close();
                language = start.Groups[1].Value;
            }
            else
            {
                lines.Add(line);
            }
        }

        Close();
        return new Notebook(cells);

        void Close()
        {
            var source = string.Join('\n', lines).Trim('\n');
            lines.Clear();
            if (source.Length > 0 && language != "meta")
            {
                cells.Add(
                    language == "markdown"
                        ? new NotebookCell(CellKind.Markdown, source)
                        : new NotebookCell(CellKind.Code, source, language is "c#" ? "csharp" : language)
                );
            }
        }
    }
}
