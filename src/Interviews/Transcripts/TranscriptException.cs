using System.Globalization;

namespace Interviews;

/// <summary>A document that cannot be read at all: missing, empty, binary, in no known encoding.</summary>
public sealed class TranscriptException : Exception
{
    /// <summary>Says what is the matter with which file.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="line">Number of the line, counted from 1; null where the whole file is meant.</param>
    /// <param name="problem">What is the matter, as a sentence.</param>
    /// <param name="inner">What caused it, where there is a cause.</param>
    public TranscriptException(string file, int? line, string problem, Exception? inner = null)
        : base(
            line is null
                ? $"{file}: {problem}"
                : string.Create(CultureInfo.InvariantCulture, $"{file}({line}): {problem}"),
            inner
        )
    {
        File = file;
        Line = line;
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>Number of the line, counted from 1; null where the whole file is meant.</summary>
    public int? Line { get; }
}
