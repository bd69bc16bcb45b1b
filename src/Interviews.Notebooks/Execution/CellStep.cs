namespace Interviews.Notebooks;

/// <summary>One thing a cell asks for; a cell is a list of these, in order.</summary>
/// <param name="Line">The line it stands on, from 1.</param>
internal abstract record CellStep(int Line)
{
    /// <summary>Text in some language, with blank lines before it so that its line numbers are the cell's.</summary>
    public sealed record Code(int Line, string Language, string Text) : CellStep(Line);

    /// <summary><c>#r "path"</c></summary>
    public sealed record Reference(int Line, string Target) : CellStep(Line);

    /// <summary><c>#r "nuget: …"</c></summary>
    public sealed record Package(int Line, string Target) : CellStep(Line);

    /// <summary><c>#i "nuget: …"</c></summary>
    public sealed record Source(int Line, string Target) : CellStep(Line);

    /// <summary><c>#load "file"</c> and <c>#!import file</c></summary>
    public sealed record Load(int Line, string Target) : CellStep(Line);

    /// <summary><c>#!time</c></summary>
    public sealed record Time(int Line) : CellStep(Line);
}
