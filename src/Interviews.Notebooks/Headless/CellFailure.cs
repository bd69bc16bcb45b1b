namespace Interviews.Notebooks;

/// <summary>Why and where a notebook stopped.</summary>
/// <param name="Notebook">The notebook's path as it was given.</param>
/// <param name="Cell">The cell's number from 1, counted over all cells of the file; 0 if no cell is to blame.</param>
/// <param name="Name">A compiler code, an exception's type or the host's own name of the error.</param>
/// <param name="Message">One line for a person to read.</param>
public sealed record CellFailure(string Notebook, int Cell, string Name, string Message)
{
    /// <summary>Line number from 1 in the cell, or in <see cref="Path"/>; null if no line is to blame.</summary>
    public int? Line { get; init; }

    /// <summary>Column number from 1, in UTF-16 units; null if unknown.</summary>
    public int? Column { get; init; }

    /// <summary>The loaded file the line is in; null for the cell itself.</summary>
    public string? Path { get; init; }

    /// <summary>The failure in one line: notebook, cell, line, name and message.</summary>
    /// <returns>For instance <c>02-terms.ipynb: cell 4, line 2: CS0103: The name …</c></returns>
    public override string ToString()
    {
        var cell = Cell > 0 ? FormattableString.Invariant($": cell {Cell}") : "";
        var file = Path is null ? "" : $", {Path}";
        var line = Line is null ? "" : FormattableString.Invariant($", line {Line}");
        return $"{Notebook}{cell}{file}{line}: {Name}: {Message}";
    }
}
