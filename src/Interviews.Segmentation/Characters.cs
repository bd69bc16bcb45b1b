using System.Runtime.InteropServices;

namespace Interviews.Segmentation;

/// <summary>The character classes by which jieba splits a text before it looks for words.</summary>
internal static class Characters
{
    public const char FirstHan = '\u4e00';
    public const int HanCount = 0x9fd5 - 0x4e00 + 1;

    /// <summary>What jieba takes for Han: neither the extensions nor the last characters of the basic block.</summary>
    public static bool IsHan(char c) => (uint)(c - FirstHan) < HanCount;

    /// <summary>Part of a block in which words are looked for, in every mode but tagging.</summary>
    public static bool IsInBlock(char c) =>
        IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    /// <summary>Part of a block when tagging.</summary>
    public static bool IsInTaggedBlock(char c) => IsInBlock(c) && c is not ('%' or '-');

    /// <summary>Python's <c>\s</c>: what .NET calls white space, and the four information separators.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    /// <summary>
    /// Length of the token that starts at a character outside any block: <c>\r\n</c> and a surrogate pair stay whole.
    /// </summary>
    public static int LengthOutside(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length
        && ((text[index], text[index + 1]) is ('\r', '\n') || char.IsSurrogatePair(text[index], text[index + 1]))
            ? 2
            : 1;

    /// <summary>Whether any character could start a token of two outside blocks.</summary>
    public static bool MayHavePairs(ReadOnlySpan<char> text) =>
        // As numbers: of characters the runtime makes objects here, as long as it has not optimised the search.
        text.Contains('\r')
        || MemoryMarshal.Cast<char, ushort>(text).ContainsAnyInRange((ushort)0xd800, (ushort)0xdbff);
}
