using System.Text;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>Collects the text of marked-up lines piece by piece and remembers where each piece stood.</summary>
internal sealed class LineBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<SourcePiece> pieces = [];
    private int boldLength;
    private bool gap;
    private bool picture;
    private bool nextPicture;
    private bool rule;
    private int counted;
    private int number = 1;

    public List<Line> Lines { get; } = [];

    public LineShape Shape { get; set; }

    public int Level { get; set; }

    public bool Bold { get; set; }

    public TimeSpan? Time { get; set; }

    public string? Voice { get; set; }

    public bool IsEmpty => text.Length == 0;

    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>The next line stands behind an empty one.</summary>
    public void MarkGap() => gap = true;

    /// <summary>A picture stands here: what follows on the line, or the next line, may be its caption.</summary>
    public void MarkPicture()
    {
        if (IsEmpty)
        {
            picture = true;
        }
        else
        {
            nextPicture = true;
        }
    }

    /// <summary>The next line stands behind a line across the page.</summary>
    public void MarkRule() => rule = gap = true;

    /// <summary>Appends characters that stand in the source as they are.</summary>
    public void Append(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var length = end - start;
        if (pieces.Count > 0 && pieces[^1] is var last && last.SourceEnd == start && last.Length == last.SourceLength)
        {
            pieces[^1] = last with { Length = last.Length + length, SourceLength = last.Length + length };
        }
        else
        {
            pieces.Add(new SourcePiece(text.Length, start, length, length));
        }

        Write(source.AsSpan(start, length));
    }

    /// <summary>Appends what a stretch of the source stands for.</summary>
    public void AppendDecoded(ReadOnlySpan<char> decoded, int start, int end)
    {
        pieces.Add(new SourcePiece(text.Length, start, decoded.Length, end - start));
        Write(decoded);
    }

    /// <summary>Ends the line; what has only white space in it leaves no line.</summary>
    public void Break()
    {
        var whole = text.ToString();
        var (start, end) = Characters.Trim(whole);
        if (start < end)
        {
            Lines.Add(Build(whole, start, end));
            (gap, picture, nextPicture, rule) = (false, nextPicture, false, false);
        }

        text.Clear();
        pieces.Clear();
        boldLength = 0;
    }

    private Line Build(string whole, int start, int end)
    {
        var trimmed = Trim(start, end);
        var span = new TextSpan(trimmed[0].SourceStart, trimmed[^1].SourceEnd);
        var verbatim = trimmed.Length == 1 && trimmed[0].Length == trimmed[0].SourceLength;
        return new Line(whole[start..end], span, NumberAt(span.Start), verbatim ? null : trimmed)
        {
            Shape = Shape,
            Level = Level,
            BoldLength = Math.Clamp(boldLength - start, 0, end - start),
            Time = Time,
            Voice = Voice,
            AfterGap = gap,
            BelowPicture = picture,
            AfterRule = rule,
        };
    }

    private SourcePiece[] Trim(int start, int end)
    {
        var line = new Line("", default, 0, [.. pieces]);
        var result = new List<SourcePiece>(pieces.Count);
        line.AddPieces(result, start, end, 0);
        return [.. result];
    }

    private void Write(ReadOnlySpan<char> more)
    {
        var allBold = boldLength == text.Length;
        text.Append(more);
        // White space and colons between two bold runs do not end the boldness of a label.
        if (allBold && (Bold || Characters.IsBlank(more)))
        {
            boldLength = text.Length;
        }
    }

    private int NumberAt(int offset)
    {
        number += Characters.CountLineEnds(source, counted, offset);
        counted = offset;
        return number;
    }
}
