using System.Globalization;

namespace Interviews.Segmentation;

/// <summary>A word of a main dictionary.</summary>
internal readonly record struct DictionaryEntry(string Word, long Frequency, string? Tag)
{
    /// <summary>Far above any corpus, and low enough that no sum overflows and every integer is exact as a double.</summary>
    public const long LargestFrequency = 1L << 52;

    /// <summary>In UTF-16 units; the engine keeps a word's length in 16 bits.</summary>
    public const int LongestWord = 1024;

    public static bool TryParseFrequency(ReadOnlySpan<char> digits, out long frequency) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out frequency)
        && frequency <= LargestFrequency;
}
