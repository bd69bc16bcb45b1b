namespace Interviews.Notebooks;

/// <summary>A request failed; the <see cref="DoneEvent"/> still follows.</summary>
/// <param name="Name">A compiler code such as <c>CS0103</c>, an exception's type or the host's own name of the error.</param>
/// <param name="Message">One line for a person to read.</param>
/// <param name="Traceback">Every compiler message, or the call stack inside the notebook.</param>
public sealed record ErrorEvent(string Name, string Message, IReadOnlyList<string> Traceback) : HostEvent
{
    /// <summary>Line number from 1 in the cell as written, or in <see cref="Path"/>; null if there is none.</summary>
    public int? Line { get; init; }

    /// <summary>Column number from 1, in UTF-16 units.</summary>
    public int? Column { get; init; }

    /// <summary>The loaded file the line is in; null for the cell itself.</summary>
    public string? Path { get; init; }
}
