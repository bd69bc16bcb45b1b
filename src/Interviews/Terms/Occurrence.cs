using Interviews.Segmentation;

namespace Interviews;

/// <summary>One place in a corpus: what stands behind a number.</summary>
/// <param name="Turn">The turn it lies in.</param>
/// <param name="Span">Where it lies in the turn's text.</param>
public readonly record struct Occurrence(CorpusTurn Turn, TextSpan Span)
{
    /// <summary>The words as they are written there.</summary>
    public string Text => Span.Slice(Turn.Turn.Text);

    /// <summary>Where it lies in <see cref="Transcript.Text"/>.</summary>
    public TextSpan Original => Turn.Original(Span);
}
