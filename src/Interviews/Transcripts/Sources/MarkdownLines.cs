using System.Buffers;

namespace Interviews;

/// <summary>
/// Lines of Markdown: marks of blocks become shapes, marks of emphasis disappear. A line stays a line, because authors
/// of transcripts put a turn on each whatever Markdown says of line ends.
/// </summary>
internal sealed class MarkdownLines
{
    private static readonly SearchValues<char> Rules = SearchValues.Create("-*_=`~|: ");
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly MarkdownInline inline;

    private MarkdownLines(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
        inline = new MarkdownInline(source, builder);
    }

    public static List<Line> Read(string source) => new MarkdownLines(source).Read();

    private List<Line> Read()
    {
        var start = 0;
        while (start < source.Length)
        {
            var length = source.AsSpan(start).IndexOfAny(Characters.LineEnds);
            var end = length < 0 ? source.Length : start + length;
            ReadLine(start, end);
            start = end + 1;
        }

        return builder.Lines;
    }

    private void ReadLine(int start, int end)
    {
        var (from, to) = Characters.Trim(source.AsSpan(start, end - start));
        (from, to) = (start + from, start + to);
        if (from == to || IsThematicBreak(source.AsSpan(from, to - from)))
        {
            builder.MarkGap();
            return;
        }

        builder.Shape = LineShape.Paragraph;
        builder.Level = 0;
        while (from < to && TakeBlockMark(ref from, to)) { }

        if (builder.Level > 0)
        {
            to = from + source.AsSpan(from, to - from).TrimEnd('#').TrimEnd().Length;
        }

        inline.Read(from, to);
        builder.Break();
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

    private static bool IsThematicBreak(ReadOnlySpan<char> text) =>
        text.Length >= 3
        && text[0] is '-' or '*' or '_' or '=' or '`' or '~' or '|'
        && text.IndexOfAnyExcept(Rules) < 0;
}
