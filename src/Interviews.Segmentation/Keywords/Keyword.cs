namespace Interviews.Segmentation;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">
/// By TF-IDF the word's share of the text's words times its inverse document frequency; by TextRank above 0 to 1.
/// </param>
/// <param name="Tag">Its tag where words were told apart by tags, else null.</param>
public sealed record Keyword(string Text, double Weight, string? Tag = null);
