namespace Interviews.Notebooks;

/// <summary>How far a notebook has come; reported before and after each code cell.</summary>
/// <param name="Notebook">The notebook's path as it was given.</param>
/// <param name="Cell">The cell's number from 1, counted over all cells of the file.</param>
/// <param name="CellCount">How many cells the file has.</param>
/// <param name="State">What has just happened to the cell.</param>
/// <param name="Elapsed">Since the notebook's start.</param>
public sealed record NotebookProgress(string Notebook, int Cell, int CellCount, CellState State, TimeSpan Elapsed)
{
    /// <summary>One line about a long step or a failure; null if there is nothing to add.</summary>
    public string? Message { get; init; }
}
