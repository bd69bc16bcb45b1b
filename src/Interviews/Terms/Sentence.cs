using Interviews.Segmentation;

namespace Interviews;

/// <summary>Where sentences begin and end.</summary>
public static class Sentence
{
    private const string Ends = "。！？!?";
    private const string Closers = "”’」』）)】》\"";

    /// <summary>Splits a text at 。！？!? and line ends, and at full stops before white space or the end.</summary>
    /// <returns>A span a sentence, trimmed, closing quotation marks included, in the order of the text; stretches
    /// without a letter or digit are none.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i))
            {
                continue;
            }

            while (
                i + 1 < text.Length && (Closers.Contains(text[i + 1], StringComparison.Ordinal) || EndsAt(text, i + 1))
            )
            {
                i++;
            }

            Add(sentences, text, start, i + 1);
            start = i + 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static bool EndsAt(string text, int index) =>
        text[index] switch
        {
            '\n' or '\r' => true,
            '.' => index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]),
            var unit => Ends.Contains(unit, StringComparison.Ordinal),
        };

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).ContainsLetterOrDigit())
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
