using System.Globalization;

namespace Interviews.Segmentation;

/// <summary>A dictionary file could not be read: which file, which line, and what stands there.</summary>
public sealed class DictionaryFormatException : FormatException
{
    /// <summary>Tells what is wrong with a line of a dictionary.</summary>
    /// <param name="message">What is wrong, without file and line.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">Number of the line, counted from 1; 0 where the file has no lines.</param>
    /// <param name="text">The offending line; bytes that are not UTF-8 are shown as U+FFFD.</param>
    public DictionaryFormatException(string message, string path, int line = 0, string text = "")
        : base(Describe(message, path, line, text))
    {
        Path = path;
        Line = line;
        Text = text;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Number of the offending line, counted from 1; 0 where the file has no lines.</summary>
    public int Line { get; }

    /// <summary>The offending line, empty where the file has no lines.</summary>
    public string Text { get; }

    private static string Describe(string message, string path, int line, string text) =>
        line == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{path}: {message}")
            : string.Create(CultureInfo.InvariantCulture, $"{path}({line}): {message}: {Shorten(text)}");

    private static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
