namespace Interviews.Segmentation;

/// <summary>A line of a dictionary file, with what an error must tell about it.</summary>
internal readonly record struct DictionaryLine(string Path, int Number, string Text)
{
    public DictionaryFormatException Error(string message) => new(message, Path, Number, Text);
}
