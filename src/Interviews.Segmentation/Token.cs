namespace Interviews.Segmentation;

/// <summary>One occurrence of a word in a text.</summary>
/// <param name="Text">The word as it is written there.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the text that was cut.</param>
/// <param name="Tag">jieba's part-of-speech tag (<c>n</c>, <c>v</c>, <c>eng</c>, …); null where none was asked for.</param>
public readonly record struct Token(string Text, TextSpan Span, string? Tag = null);
