namespace Interviews.Notebooks;

/// <summary>How a notebook's worker process is started and how long it is waited for.</summary>
public sealed record NotebookHostOptions
{
    /// <summary>The notebook's folder: relative paths in cells resolve against it. The current directory by default.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>
    /// The managed memory cells may use, in bytes; beyond it they get an <see cref="OutOfMemoryException"/>. By default 70 %
    /// of the machine's memory.
    /// </summary>
    public long? MemoryLimit { get; init; }

    /// <summary>How long an interrupted cell may take to stop before its process is ended. Two seconds by default.</summary>
    public TimeSpan StopPatience { get; init; } = TimeSpan.FromSeconds(2);
}
