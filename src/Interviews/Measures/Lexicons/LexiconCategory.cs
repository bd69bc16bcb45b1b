namespace Interviews;

/// <summary>A category of a <see cref="PhraseLexicon"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entries">Its words and phrases, in the order of the file.</param>
public sealed record LexiconCategory(string Name, IReadOnlyList<string> Entries);
