namespace Interviews.Notebooks;

/// <summary>What became of one notebook.</summary>
/// <param name="Notebook">Its path as it was given.</param>
/// <param name="Executed">The executed notebook; null if the source could not be read.</param>
/// <param name="Html">The page made of it; null if the source could not be read.</param>
/// <param name="Elapsed">From the start of its worker to its last cell.</param>
/// <param name="Failure">Where it stopped; null if every cell ran.</param>
public sealed record NotebookRun(
    string Notebook,
    string? Executed,
    string? Html,
    TimeSpan Elapsed,
    CellFailure? Failure
);
