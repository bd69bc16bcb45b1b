using Interviews.Segmentation;

namespace Interviews;

/// <summary>One speaker's contribution: what is said until somebody else speaks.</summary>
/// <param name="TopicIndex">Index of the topic it belongs to.</param>
/// <param name="Index">Place within its topic, counted from 0.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Text">What is said, without label and mark-up, trimmed; paragraphs are joined by <c>\n</c>.</param>
/// <param name="Span">Where the text stands in <see cref="Transcript.Text"/>, without its label.</param>
public sealed record Turn(int TopicIndex, int Index, Speaker Speaker, string Text, TextSpan Span)
{
    /// <summary>The speaker's role.</summary>
    public Role Role => Speaker.Role;

    /// <summary>Length of <see cref="Text"/> in characters: Unicode code points, inner spaces included.</summary>
    public int Characters { get; } = CountCodePoints(Text);

    /// <summary>When the turn begins, where the transcript has time stamps.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Leads from <see cref="Text"/> back to the original; null where the turn was made by hand.</summary>
    public SourceMap? Source { get; init; }

    /// <summary>Where a part of <see cref="Text"/> stands in <see cref="Transcript.Text"/>.</summary>
    /// <param name="span">A range of <see cref="Text"/>, such as a token's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public TextSpan ToOriginal(TextSpan span) =>
        Source is null ? new TextSpan(Span.Start + span.Start, Span.Start + span.End) : Source.ToOriginal(span);

    private static int CountCodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
