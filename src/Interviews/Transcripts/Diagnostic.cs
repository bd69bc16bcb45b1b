using Interviews.Segmentation;

namespace Interviews;

/// <summary>A line of the transcript that is nobody's turn, or that the reader placed with doubt.</summary>
/// <param name="Line">Number of the line in the original, counted from 1.</param>
/// <param name="Message">What is the matter, as a sentence.</param>
/// <param name="Text">The text it is about, without mark-up; empty where the whole document is meant.</param>
/// <param name="Span">Where it stands in <see cref="Transcript.Text"/>.</param>
public sealed record Diagnostic(int Line, string Message, string Text, TextSpan Span)
{
    /// <summary>Why it is here.</summary>
    public DiagnosticKind Kind { get; init; }
}
