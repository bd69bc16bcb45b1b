namespace Interviews.Notebooks;

/// <summary>The lines of a source text.</summary>
internal static class Lines
{
    public static string[] Of(string text) => Unified(text).Split('\n');

    /// <summary>
    /// With one kind of line end. What else C# or Unicode takes for one (U+0085, U+2028, a form feed) stays: it may stand
    /// in a string.
    /// </summary>
    public static string Unified(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
