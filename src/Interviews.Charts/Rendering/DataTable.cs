namespace Interviews.Charts.Rendering;

/// <summary>A chart's data in words and figures, for readers without scripts, without sight, or in doubt.</summary>
/// <param name="Headers">A heading for each column.</param>
/// <param name="Rows">The rows, as long as <paramref name="Headers"/>.</param>
internal sealed record DataTable(IReadOnlyList<string> Headers, IReadOnlyList<Cell[]> Rows)
{
    /// <summary>How many rows there are, where not all of them are carried.</summary>
    public int Total { get; init; } = Rows.Count;

    public static DataTable Empty { get; } = new([], []);
}

/// <summary>One cell.</summary>
/// <param name="Text">What it shows, unescaped.</param>
/// <param name="Value">Its number, by which it sorts; null for words.</param>
/// <param name="Key">Which passages stand behind it; null for none.</param>
internal readonly record struct Cell(string Text, double? Value = null, string? Key = null)
{
    public static implicit operator Cell(string text) => new(text);
}
