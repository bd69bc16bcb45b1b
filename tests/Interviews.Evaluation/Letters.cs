using System.Text;

namespace Interviews.Evaluation;

/// <summary>Texts reduced to their letters and digits, so that punctuation, spaces and mark-up cannot matter.</summary>
internal static class Letters
{
    /// <summary>The code points of the categories L and N.</summary>
    public static Rune[] Of(string? text) => [.. (text ?? "").EnumerateRunes().Where(IsLetter)];

    /// <summary>For comparing names and titles: letters after compatibility folding, in lower case.</summary>
    public static string Fold(string? text) =>
        string.Concat(Of((text ?? "").Normalize(NormalizationForm.FormKC))).ToLowerInvariant();

    public static string First(Rune[] letters, int count) => string.Concat(letters.Take(count));

    public static string Last(Rune[] letters, int count) => string.Concat(letters.TakeLast(count));

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.DecimalDigitNumber
                or System.Globalization.UnicodeCategory.LetterNumber
                or System.Globalization.UnicodeCategory.OtherNumber;
}
