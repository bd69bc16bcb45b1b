using Interviews.Segmentation;

namespace Interviews;

/// <summary>Leads from a text without mark-up back to the place of every character in the original.</summary>
public sealed class SourceMap
{
    private readonly SourcePiece[] pieces;

    /// <summary>Lays the pieces of a text end to end.</summary>
    /// <param name="pieces">The pieces in the order of the text, without gaps or overlaps in it.</param>
    public SourceMap(IEnumerable<SourcePiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        this.pieces = [.. pieces];
    }

    /// <summary>The pieces in the order of the text; one piece where the text stands verbatim in the original.</summary>
    public IReadOnlyList<SourcePiece> Pieces => pieces;

    /// <summary>Where a part of the text stands in the original, mark-up in between included.</summary>
    /// <param name="span">A range of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        var length = pieces.Length == 0 ? 0 : pieces[^1].TextEnd;
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start, nameof(span));
        if (length == 0)
        {
            return default;
        }

        var start = pieces[IndexOf(Math.Min(span.Start, length - 1))].ToOriginal(span.Start);
        if (span.Length == 0)
        {
            return new TextSpan(start, start);
        }

        var last = pieces[IndexOf(span.End - 1)];
        return new TextSpan(start, last.EndInOriginal(span.End));
    }

    private int IndexOf(int offset)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].TextStart <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
