using Interviews.Segmentation;

namespace Interviews;

/// <summary>A line as a reader sees it: without mark-up, trimmed, never empty.</summary>
internal sealed class Line(string text, TextSpan span, int number, SourcePiece[]? pieces = null)
{
    public string Text { get; } = text;

    public TextSpan Span { get; } = span;

    /// <summary>Number of its first source line, counted from 1.</summary>
    public int Number { get; } = number;

    public LineShape Shape { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int Level { get; init; }

    /// <summary>How many characters at the start are bold.</summary>
    public int BoldLength { get; init; }

    public bool IsBold => BoldLength >= Text.Length;

    /// <summary>When it is said, where the format says so.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Who says it, where the format says so.</summary>
    public string? Voice { get; init; }

    /// <summary>Whether an empty line parts it from the one before.</summary>
    public bool AfterGap { get; init; }

    /// <summary>Whether a picture stands directly above it, or ahead of it on the line.</summary>
    public bool BelowPicture { get; init; }

    /// <summary>Whether a line across the page parts it from the one before.</summary>
    public bool AfterRule { get; init; }

    /// <summary>Adds the pieces of a part of the line to those of a text that grows.</summary>
    public void AddPieces(List<SourcePiece> target, int start, int end, int textStart)
    {
        if (pieces is null)
        {
            target.Add(new SourcePiece(textStart, Span.Start + start, end - start, end - start));
            return;
        }

        foreach (var piece in pieces)
        {
            var (from, to) = (Math.Max(piece.TextStart, start), Math.Min(piece.TextEnd, end));
            if (from >= to)
            {
                continue;
            }

            var verbatim = piece.Length == piece.SourceLength;
            var source = verbatim ? piece.SourceStart + from - piece.TextStart : piece.SourceStart;
            target.Add(
                new SourcePiece(textStart + from - start, source, to - from, verbatim ? to - from : piece.SourceLength)
            );
        }
    }

    /// <summary>Where a part of the line stands in the original.</summary>
    public TextSpan ToOriginal(int start, int end)
    {
        if (pieces is null)
        {
            return new TextSpan(Span.Start + start, Span.Start + end);
        }

        return new SourceMap(pieces).ToOriginal(new TextSpan(start, end));
    }
}
