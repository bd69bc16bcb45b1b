using Interviews.Segmentation;

namespace Interviews;

/// <summary>What a line became, and why.</summary>
/// <param name="Line">Number of the line in the original, counted from 1.</param>
/// <param name="Span">Where it stands in <see cref="Transcript.Text"/>.</param>
/// <param name="Text">The line without mark-up, label included.</param>
/// <param name="Kind">What it became.</param>
/// <param name="Speaker">Name of the speaker where it is part of a turn, else null.</param>
/// <param name="Evidence">What decided, the weightiest first.</param>
public sealed record LineReading(
    int Line,
    TextSpan Span,
    string Text,
    LineKind Kind,
    string? Speaker,
    IReadOnlyList<string> Evidence
);
