namespace Interviews.Notebooks;

/// <summary>How notebooks are run without anybody watching.</summary>
public sealed record NotebookRunOptions
{
    /// <summary>Where the executed <c>.ipynb</c> and the <c>.html</c> of each notebook go; made if it is missing.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>How long a cell may take; without limit by default.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>How many notebooks run at once; one by default.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The managed memory a notebook may use, in bytes; by default 70 % of the machine's.</summary>
    public long? MemoryLimit { get; init; }
}
