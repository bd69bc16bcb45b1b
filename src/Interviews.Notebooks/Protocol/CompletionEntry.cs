namespace Interviews.Notebooks;

/// <summary>One way to go on typing.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">Roslyn's word for it: <c>Method</c>, <c>Property</c>, <c>Keyword</c> …</param>
/// <param name="Description">One line about it, if known.</param>
public sealed record CompletionEntry(string Text, string Kind, string? Description = null);
