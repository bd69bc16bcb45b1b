namespace Interviews.Notebooks;

/// <summary>A failure of a cell that the host itself names: compiler errors, unknown magic commands, missing files.</summary>
internal sealed class CellException(string name, string message) : Exception(message)
{
    public string Name { get; } = name;

    public int? Line { get; init; }

    public int? Column { get; init; }

    public string? Path { get; init; }

    public IReadOnlyList<string> Traceback { get; init; } = [];

    public ErrorEvent ToEvent() =>
        new(Name, Message, Traceback.Count > 0 ? Traceback : [Message])
        {
            Line = Line,
            Column = Column,
            Path = Path,
        };
}
