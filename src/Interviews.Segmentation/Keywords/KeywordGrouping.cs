namespace Interviews.Segmentation;

/// <summary>What counts as the same word when keywords are extracted.</summary>
public enum KeywordGrouping
{
    /// <summary>The same text.</summary>
    ByText,

    /// <summary>The same text with the same tag; jieba's <c>withFlag=True</c>.</summary>
    ByTextAndTag,
}
