using Interviews.Segmentation;

namespace Interviews;

/// <summary>A piece of a transcript that no speaker says: a paragraph of the preamble, narration, a credit.</summary>
/// <param name="Text">The text without mark-up, trimmed.</param>
/// <param name="Span">Where it stands in <see cref="Transcript.Text"/>.</param>
public sealed record Passage(string Text, TextSpan Span);
