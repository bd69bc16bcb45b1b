using System.Globalization;
using System.Text;

namespace Interviews.Charts.Rendering;

/// <summary>Text of a transcript is hostile; this makes it text again in each place it can go.</summary>
internal static class Escape
{
    /// <summary>For HTML text and quoted attributes.</summary>
    public static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>
    /// For JSON that stands inside a script element: these characters occur only inside JSON's strings, where an
    /// escape means the same, so the value stays equal while no tag can end the script early.
    /// </summary>
    public static string Json(string json) =>
        json.Replace("<", "\\u003c", StringComparison.Ordinal)
            .Replace(">", "\\u003e", StringComparison.Ordinal)
            .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
            .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>
    /// For Plotly's labels, which read a few HTML tags, entities and, where MathJax is on the page, $formulas$.
    /// Characters that turn or hide what follows are shown as their code point, since SVG text has no isolation.
    /// </summary>
    public static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => label.Append("&amp;"),
                '<' => label.Append("&lt;"),
                '>' => label.Append("&gt;"),
                '$' => label.Append("&#36;"),
                '\n' or '\r' or '\t' => label.Append(' '),
                _ when IsInvisible(rune) => label.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
                _ => label.Append(rune.ToString()),
            };
        }

        return label.ToString();
    }

    /// <summary>A label of at most so many columns, where an ideograph takes two; what is cut ends in an ellipsis.</summary>
    public static string ShortLabel(string text, int columns) => Label(Shorten(text, columns));

    /// <summary>A label broken into lines of at most so many columns, without a limit on their number.</summary>
    public static string WrappedLabel(string text, int columns)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var word in Pieces(text))
        {
            var wide = Columns(word);
            if (width > 0 && width + wide > columns)
            {
                lines.Add(Label(line.ToString().Trim()));
                line.Clear();
                width = 0;
            }

            line.Append(word);
            width += wide;
        }

        lines.Add(Label(line.ToString().Trim()));
        return string.Join("<br>", lines);
    }

    /// <summary>The text cut to so many columns.</summary>
    public static string Shorten(string text, int columns)
    {
        if (Columns(text) <= columns)
        {
            return text;
        }

        var cut = new StringBuilder();
        var width = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Columns(rune);
            if (width > columns)
            {
                break;
            }

            cut.Append(rune.ToString());
        }

        return cut.Append('…').ToString();
    }

    /// <summary>How wide a text is, in half ideographs.</summary>
    public static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    private static int Columns(Rune rune) => rune.Value >= 0x2E80 ? 2 : 1;

    // Latin words stay whole unless they alone are too long for a line; ideographs may part anywhere.
    private static IEnumerable<string> Pieces(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Columns(rune) == 2 || Rune.IsWhiteSpace(rune) || word.Length >= 16)
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }
            }

            if (Columns(rune) == 2)
            {
                yield return rune.ToString();
            }
            else
            {
                word.Append(rune.ToString());
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format
                or UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;
}
