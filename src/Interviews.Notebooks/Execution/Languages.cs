namespace Interviews.Notebooks;

/// <summary>The languages a cell may be in.</summary>
internal static class Languages
{
    public static bool IsSupported(string language) => language is "csharp" or "markdown" or "html";

    public static CellException Unsupported(string language, int? line) =>
        new(
            "UnsupportedLanguage",
            $"This host runs C#, Markdown and HTML cells, not '{language}'. Polyglot Notebooks or a Jupyter kernel of that language runs it."
        )
        {
            Line = line,
        };
}
