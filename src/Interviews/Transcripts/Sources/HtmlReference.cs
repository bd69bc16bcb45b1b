using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Interviews;

/// <summary>Decodes character references: <c>&amp;lt;</c>, <c>&amp;#20013;</c>, <c>&amp;#x4e2d;</c>.</summary>
internal static class HtmlReference
{
    private const int LongestName = 32;

    /// <summary>What the reference at the start of the text stands for; null where there is none.</summary>
    /// <param name="text">Begins with the ampersand.</param>
    /// <param name="length">How many characters the reference takes.</param>
    public static string? Decode(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3)
        {
            return null;
        }

        return text[1] == '#' ? DecodeNumber(text, out length) : DecodeName(text, out length);
    }

    private static string? DecodeNumber(ReadOnlySpan<char> text, out int length)
    {
        var hex = text[2] is 'x' or 'X';
        var start = hex ? 3 : 2;
        var end = start;
        while (
            end < text.Length
            && end - start < 8
            && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))
        )
        {
            end++;
        }

        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        return HtmlEntityProvider.GetSymbolFromTable(code) is { } mended ? mended
            : Rune.IsValid(code) && code > 0 ? char.ConvertFromUtf32(code)
            : "\uFFFD";
    }

    private static string? DecodeName(ReadOnlySpan<char> text, out int length)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        length = end + 1;
        if (end < text.Length && text[end] == ';' && Symbol(text[1..(end + 1)]) is { } symbol)
        {
            return symbol;
        }

        // Old pages leave out the semicolon; the longest name that is allowed without one wins.
        for (length = end; length > 2; length--)
        {
            if (Symbol(text[1..length]) is { } old)
            {
                return old;
            }
        }

        return null;
    }

    private static string? Symbol(ReadOnlySpan<char> name) =>
        HtmlEntityProvider.Resolver.GetSymbol(name.ToString()) is { Length: > 0 } symbol ? symbol : null;
}
