using Interviews.Charts.Rendering;

namespace Interviews.Charts.Questions;

/// <summary>A line of the transcript for hover text.</summary>
internal static class Quote
{
    private const int Around = 16;

    /// <summary>The first place with what stands around it, the term in bold; empty where there is none.</summary>
    public static string Of(IEnumerable<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
        {
            var text = occurrence.Turn.Turn.Text;
            var start = Boundary(text, Math.Max(0, occurrence.Span.Start - Around));
            var end = Boundary(text, Math.Min(text.Length, occurrence.Span.End + Around));
            return $"<i>{(start > 0 ? "…" : "")}{Escape.Label(text[start..occurrence.Span.Start])}"
                + $"<b>{Escape.Label(occurrence.Text)}</b>"
                + $"{Escape.Label(text[occurrence.Span.End..end])}{(end < text.Length ? "…" : "")}</i>";
        }

        return "";
    }

    /// <summary>The beginning of a turn, broken into lines.</summary>
    public static string Beginning(CorpusTurn turn) =>
        $"<i>{Escape.WrappedLabel(Escape.Shorten(turn.Turn.Text, 120), 44)}</i>";

    // Never between the two halves of a surrogate pair.
    private static int Boundary(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
