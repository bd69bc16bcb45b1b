namespace Interviews.Segmentation;

/// <summary>The character classes by which jieba splits a text before it looks for words.</summary>
internal static class Characters
{
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fd5';

    /// <summary>Part of a block in which words are looked for, in every mode but tagging.</summary>
    public static bool IsInBlock(char c) =>
        IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';
}
