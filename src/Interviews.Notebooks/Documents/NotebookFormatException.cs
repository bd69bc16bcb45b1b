namespace Interviews.Notebooks;

/// <summary>A file that is not the notebook or script it should be.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Names the file, the line where reading stopped and what is wrong there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">Line number from 1; null if the whole file is meant.</param>
    /// <param name="problem">What is wrong, with the offending text.</param>
    public NotebookFormatException(string path, int? line, string problem)
        : base(line is null ? $"{path}: {problem}" : $"{path}({line}): {problem}")
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Line number from 1; null if the whole file is meant.</summary>
    public int? Line { get; }
}
