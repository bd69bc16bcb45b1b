using System.Globalization;
using System.Text;

namespace Interviews.Cli;

/// <summary>Text made safe to print on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text on one line: control and format characters (escape sequences, bidirectional overrides, line ends) are
    /// shown as visible signs, so that a transcript cannot move the cursor, recolour the screen or hide what it says.
    /// </summary>
    public static string Line(string text)
    {
        if (!text.Any(NeedsEscape))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                _ when !NeedsEscape(character) => shown.Append(character),
                < ' ' => shown.Append((char)('\u2400' + character)),
                '\u007f' => shown.Append('\u2421'),
                _ => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
            };
        }

        return shown.ToString();
    }

    private static bool NeedsEscape(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
