namespace Interviews.Segmentation;

/// <summary>A line of a user dictionary that jieba's format accepts, though probably not as it was meant.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Number of the line, counted from 1.</param>
/// <param name="Text">The line.</param>
/// <param name="Message">What was made of it.</param>
public sealed record DictionaryWarning(string Path, int Line, string Text, string Message);
