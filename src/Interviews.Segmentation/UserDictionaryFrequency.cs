using System.Globalization;

namespace Interviews.Segmentation;

/// <summary>Frequencies as dictionaries write them: ASCII digits.</summary>
internal static class UserDictionaryFrequency
{
    // Far above any corpus, and low enough that sums of many words stay within 64 bits.
    public const long Limit = 1L << 52;

    public static bool TryParse(ReadOnlySpan<char> digits, out long frequency) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out frequency) && frequency <= Limit;
}
