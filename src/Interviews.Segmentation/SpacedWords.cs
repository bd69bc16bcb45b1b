namespace Interviews.Segmentation;

/// <summary>What becomes of user words with characters at which jieba divides a text before it looks for words.</summary>
public enum SpacedWords
{
    /// <summary>They are never found, as in jieba.</summary>
    Split,

    /// <summary>
    /// They are found before anything else, the leftmost first and the longest of several, where no ASCII letter or
    /// digit adjoins one of theirs: <c>DeepSeek V2</c>, and when tagging also <c>V2-Lite</c>.
    /// </summary>
    Keep,
}
