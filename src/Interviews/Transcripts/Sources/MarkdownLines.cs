using System.Buffers;

namespace Interviews;

/// <summary>
/// Lines of Markdown: marks of blocks become shapes, marks of emphasis disappear. A line stays a line, because authors
/// of transcripts put a turn on each whatever Markdown says of line ends; but a link broken over two lines is one, and a
/// line that opens with a colon or a closing mark goes on with the one above.
/// </summary>
internal sealed class MarkdownLines
{
    private const int LongestJoin = 4;
    private const int LongestHeading = 60;
    private static readonly SearchValues<char> Rules = SearchValues.Create("-*_=`~|: ");
    private static readonly SearchValues<char> GoesOn = SearchValues.Create("：:，。、；！？）」』》”");
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly MarkdownInline inline;
    private int folded;

    private MarkdownLines(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
        inline = new MarkdownInline(source, builder);
    }

    /// <summary>The lines from an offset on.</summary>
    public static List<Line> Read(string source, int start = 0) => new MarkdownLines(source).ReadFrom(start);

    private List<Line> ReadFrom(int start)
    {
        while (start < source.Length)
        {
            var end = LineEnd(start);
            start = ReadLine(start, end) + 1;
        }

        return builder.Lines;
    }

    private int LineEnd(int start)
    {
        var length = source.AsSpan(start).IndexOfAny(Characters.LineEnds);
        return length < 0 ? source.Length : start + length;
    }

    /// <summary>Where the line begins that follows the one that ends here; CR LF is one line end.</summary>
    private int NextLine(int end) =>
        end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>Reads a line and those that go on with it; returns where the last one ends.</summary>
    private int ReadLine(int start, int end)
    {
        var (from, to) = Trim(start, end);
        if (from == to || IsThematicBreak(source.AsSpan(from, to - from)))
        {
            MarkBreak(from, to);
            return end;
        }

        if (IsShortcode(source.AsSpan(from, to - from)))
        {
            builder.MarkPicture();
            builder.MarkGap();
            return end;
        }

        builder.Shape = LineShape.Paragraph;
        builder.Level = 0;
        while (from < to && TakeBlockMark(ref from, to)) { }

        if (builder.Level > 0)
        {
            to = from + source.AsSpan(from, to - from).TrimEnd('#').TrimEnd().Length;
        }
        else if (builder.Shape == LineShape.Paragraph)
        {
            (to, end) = Join(from, to, end);
            builder.Level =
                to - from <= LongestHeading && !Characters.IsSentenceEnd(source[to - 1]) ? SetextLevel(end) : 0;
            builder.Shape = builder.Level > 0 ? LineShape.Heading : builder.Shape;
        }

        TakeFold(from, to);
        builder.Shape = folded > 0 ? LineShape.Furniture : builder.Shape;
        inline.Read(from, to);
        builder.Break();
        return end;
    }

    private (int From, int To) Trim(int start, int end)
    {
        var (from, to) = Characters.Trim(source.AsSpan(start, end - start));
        return (start + from, start + to);
    }

    private void MarkBreak(int from, int to)
    {
        if (from < to)
        {
            builder.MarkRule();
        }
        else
        {
            builder.MarkGap();
        }
    }

    /// <summary>Takes the next lines in while a link is open or the next one begins with what cannot begin a line.</summary>
    private (int To, int End) Join(int from, int to, int end)
    {
        for (var joined = 0; joined < LongestJoin && end < source.Length; joined++)
        {
            var next = NextLine(end);
            var nextEnd = LineEnd(Math.Min(next, source.Length));
            var (nextFrom, nextTo) = Trim(Math.Min(next, nextEnd), nextEnd);
            if (
                nextFrom == nextTo
                || !(IsLinkOpen(source.AsSpan(from, to - from)) || Begins(source.AsSpan(nextFrom, nextTo - nextFrom)))
            )
            {
                break;
            }

            (to, end) = (nextTo, nextEnd);
        }

        return (to, end);
    }

    private static bool Begins(ReadOnlySpan<char> next) =>
        next.TrimStart('*') is { IsEmpty: false } rest
        && GoesOn.Contains(rest[0])
        && next.Length - rest.Length is 0 or 2;

    private static bool IsLinkOpen(ReadOnlySpan<char> text)
    {
        var address = text.LastIndexOf("](", StringComparison.Ordinal);
        return address >= 0 ? text[address..].IndexOf(')') < 0 : text.LastIndexOf("![", StringComparison.Ordinal) >= 0;
    }

    /// <summary>2 or 1 where the next line underlines this one as a heading, else 0.</summary>
    private int SetextLevel(int end)
    {
        var next = NextLine(end);
        if (next >= source.Length)
        {
            return 0;
        }

        var (from, to) = Trim(next, LineEnd(next));
        var under = source.AsSpan(from, to - from);
        return under.Length < 3 ? 0
            : under.IndexOfAnyExcept('-') < 0 ? 2
            : under.IndexOfAnyExcept('=') < 0 ? 1
            : 0;
    }

    /// <summary>What is folded away repeats the text beside it in another language, or is a note.</summary>
    private void TakeFold(int from, int to)
    {
        var text = source.AsSpan(from, to - from);
        folded +=
            text.StartsWith("<details", StringComparison.OrdinalIgnoreCase) ? 1
            : folded > 0 && text.StartsWith("</details", StringComparison.OrdinalIgnoreCase) ? -1
            : 0;
    }

    private bool TakeBlockMark(ref int from, int to)
    {
        var rest = source.AsSpan(from, to - from);
        var hashes = rest.IndexOfAnyExcept('#') is var count && count < 0 ? rest.Length : count;
        if (hashes is > 0 and <= 6 && hashes < rest.Length && Characters.IsSpace(rest[hashes]) && builder.Level == 0)
        {
            (builder.Shape, builder.Level) = (LineShape.Heading, hashes);
            from += hashes;
        }
        else if (rest[0] == '>')
        {
            builder.Shape = builder.Shape == LineShape.Paragraph ? LineShape.Quote : builder.Shape;
            from++;
        }
        else if (rest.Length > 2 && rest[0] is '-' or '*' or '+' && rest[1] == ' ')
        {
            builder.Shape = builder.Shape == LineShape.Paragraph ? LineShape.ListItem : builder.Shape;
            from += 2;
        }
        else
        {
            return false;
        }

        while (from < to && Characters.IsSpace(source[from]))
        {
            from++;
        }

        return true;
    }

    /// <summary>A command of a site generator: <c>{{&lt; video … &gt;}}</c>.</summary>
    private static bool IsShortcode(ReadOnlySpan<char> text) =>
        text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal);

    private static bool IsThematicBreak(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept('#') < 0
        || text.Length >= 3
            && text[0] is '-' or '*' or '_' or '=' or '`' or '~' or '|'
            && text.IndexOfAnyExcept(Rules) < 0;
}
