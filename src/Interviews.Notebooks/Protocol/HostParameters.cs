namespace Interviews.Notebooks;

/// <summary>The parameters of a <see cref="HostRequest"/>; each method uses the few that DESIGN.md names.</summary>
public sealed record HostParameters
{
    /// <summary>The cell's text as the user wrote it, magic commands included.</summary>
    public string? Code { get; init; }

    /// <summary>The client's own name for the cell, used in nothing but its messages.</summary>
    public string? CellId { get; init; }

    /// <summary>The cell's language; C# if absent.</summary>
    public string? Language { get; init; }

    /// <summary>Where the caret is in <see cref="Code"/>, in UTF-16 units from 0.</summary>
    public int? Cursor { get; init; }

    /// <summary>Which <see cref="InputEvent"/> is being answered.</summary>
    public string? InputId { get; init; }

    /// <summary>The line the user entered.</summary>
    public string? Text { get; init; }
}
