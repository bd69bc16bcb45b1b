namespace Interviews;

/// <summary>Something at the start of a line, or inside it, that may be a speaker's label.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Key">Index of the label's key in the <see cref="LabelIndex"/>.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Start">Offset in the line where the label with its marks begins.</param>
/// <param name="TextStart">Offset in the line where what is said begins.</param>
internal readonly record struct Label(int Line, int Key, LabelForm Form, int Start, int TextStart)
{
    /// <summary>What stands in parentheses behind the name.</summary>
    public string? Note { get; init; }

    public TimeSpan? Time { get; init; }

    /// <summary>Whether the label and not the whole line is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether a picture's caption runs into it: what stands ahead of it is nobody's.</summary>
    public bool BehindCaption { get; init; }

    /// <summary>Whether it stands inside its line and not at the start.</summary>
    public bool Inside { get; init; }

    /// <summary>What stands behind it on its line, else the line below.</summary>
    public ReadOnlySpan<char> Said(IReadOnlyList<Line> lines)
    {
        var text = lines[Line].Text;
        return TextStart < text.Length ? text.AsSpan(TextStart)
            : Line + 1 < lines.Count ? lines[Line + 1].Text
            : [];
    }

    /// <summary>Compares by the place in the text.</summary>
    public static int ByPlace(Label one, Label other) => (one.Line, one.Start).CompareTo((other.Line, other.Start));
}
