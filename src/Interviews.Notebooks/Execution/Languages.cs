using Microsoft.CodeAnalysis.CSharp;

namespace Interviews.Notebooks;

/// <summary>The languages a cell may be in.</summary>
internal static class Languages
{
    /// <summary>The version of C# that cells are written in.</summary>
    public static string CSharpVersion => LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString();

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
