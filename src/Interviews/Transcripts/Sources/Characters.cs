using System.Buffers;
using System.Globalization;

namespace Interviews;

/// <summary>What single characters are to the reader.</summary>
internal static class Characters
{
    public const string Colons = "：:︰﹕∶";
    public const string SentenceEnds = "。！？!?…";

    /// <summary>Ends of lines, as text files, Word and old systems write them.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029\u0085\v\f");

    /// <summary>Marks inside and at the end of sentences: labels have none behind them, speech mostly has.</summary>
    public static readonly SearchValues<char> SpeechMarks = SearchValues.Create("。！？!?…，,");

    /// <summary>What ends a sentence or trails off.</summary>
    public static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？!?…");

    /// <summary>Closing brackets of labels.</summary>
    public static readonly SearchValues<char> LabelClosers = SearchValues.Create("】]」〕］〗");

    /// <summary>What parts a credit's word from its name.</summary>
    public static readonly SearchValues<char> FieldSigns = SearchValues.Create("：:|｜丨/／");

    /// <summary>Where a short name ends that an introduction gives.</summary>
    public static readonly SearchValues<char> AliasEnds = SearchValues.Create("”\"」』’'，,；;。）) 、");

    /// <summary>White space, and marks that take no room: byte-order marks, joiners, directions.</summary>
    public static bool IsSpace(char character) =>
        char.IsWhiteSpace(character)
        || character is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';

    public static bool IsColon(char character) => Colons.Contains(character, StringComparison.Ordinal);

    public static bool IsSentenceEnd(char character) => SentenceEnds.Contains(character, StringComparison.Ordinal);

    public static bool IsHan(char character) =>
        character is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    /// <summary>Latin and Cyrillic letters, digits; not Han.</summary>
    public static bool IsAlphabetic(char character) =>
        char.IsAsciiLetterOrDigit(character)
        || (character >= '\u00C0' && character < '\u0600' && char.IsLetter(character));

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsSpace(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Offset of the first character from an offset on that is no white space, or the text's length.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The range of the text without white space at its ends.</summary>
    public static (int Start, int End) Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (SkipSpace(text, 0), text.Length);
        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Whether the text holds no letter and no digit at all: a rule of dashes, stars.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many line ends lie in a range; CR LF counts once.</summary>
    public static int CountLineEnds(string text, int start, int end)
    {
        var count = 0;
        var rest = text.AsSpan(start, Math.Max(0, end - start));
        while (rest.IndexOfAny('\n', '\r') is var at && at >= 0)
        {
            var pair = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n';
            // A CR at the range's end whose LF lies behind it is counted with the LF, in the next range.
            var open = rest[at] == '\r' && at + 1 == rest.Length && end < text.Length && text[end] == '\n';
            count += open ? 0 : 1;
            rest = rest[(at + (pair ? 2 : 1))..];
        }

        return count;
    }

    /// <summary>Full-width letters, digits and signs as their ASCII forms.</summary>
    public static char Narrow(char character) =>
        character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0)
        : character == '\u3000' ? ' '
        : character;

    public static bool IsOpener(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.OpenPunctuation
                or UnicodeCategory.InitialQuotePunctuation;

    public static bool IsCloser(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.ClosePunctuation
                or UnicodeCategory.FinalQuotePunctuation;
}
