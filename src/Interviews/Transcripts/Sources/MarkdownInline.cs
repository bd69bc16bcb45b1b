using System.Buffers;

namespace Interviews;

/// <summary>Takes the marks inside a line of Markdown away: emphasis, links, images, escapes, tags, references.</summary>
internal sealed class MarkdownInline(string source, LineBuilder builder)
{
    private const int LongestLink = 2000;
    private const int LongestTag = 500;
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`~\\[!<&]\n\r");
    private int linkEnd;
    private int linkResume;

    /// <summary>Appends the text of a line.</summary>
    /// <param name="at">Offset of its first character.</param>
    /// <param name="end">Offset behind its last character.</param>
    public void Read(int at, int end)
    {
        var emphasis = new Emphasis();
        linkEnd = -1;
        builder.Bold = false;
        while (at < end)
        {
            var found = source.AsSpan(at, end - at).IndexOfAny(Marks);
            var stop = found < 0 ? end : at + found;
            builder.Append(at, stop);
            if (stop == end)
            {
                break;
            }

            at = TakeMark(stop, end, ref emphasis);
        }

        builder.Bold = false;
    }

    private int TakeMark(int at, int end, ref Emphasis emphasis)
    {
        var next = source[at] switch
        {
            '*' or '_' or '~' => TakeEmphasis(at, end, ref emphasis),
            '`' or '\n' or '\r' => at + 1,
            '\\' when at + 1 < end && char.IsAsciiLetterOrDigit(source[at + 1]) is false && source[at + 1] < 128 =>
                Keep(at + 1, at + 2),
            '!' when at + 1 < end && source[at + 1] == '[' => TakeImage(at, end),
            '[' => TakeLink(at, end),
            ']' when at == linkEnd => linkResume,
            '<' => TakeTag(at, end),
            '&' => TakeReference(at, end),
            _ => at,
        };
        return next == at ? Keep(at, at + 1) : next;
    }

    private int Keep(int start, int end)
    {
        builder.Append(start, end);
        return end;
    }

    private int TakeEmphasis(int at, int end, ref Emphasis emphasis)
    {
        var mark = source[at];
        var run = at;
        while (run < end && source[run] == mark)
        {
            run++;
        }

        var length = run - at;
        var inWord =
            mark == '_'
            && at > 0
            && run < end
            && char.IsLetterOrDigit(source[at - 1])
            && char.IsLetterOrDigit(source[run]);
        if (mark == '*' && length > 3)
        {
            // Emphasis that ends where the next begins, or encloses nothing.
            return run;
        }

        if (length > 3 || inWord || (mark == '~' && length != 2))
        {
            return Keep(at, run);
        }

        if (!emphasis.IsOpen(mark, length) && !emphasis.MayOpen(source, run, end, mark, length))
        {
            // Two stars without their like were opened or closed on another line.
            return mark == '*' && length > 1 ? run : Keep(at, run);
        }

        emphasis.Toggle(mark, length);
        builder.Bold = emphasis.IsBold;
        return run;
    }

    private int TakeImage(int at, int end)
    {
        var close = IndexOf("](", at + 2, Math.Min(end, at + LongestLink));
        var stop = close < 0 ? -1 : IndexOf(")", close, Math.Min(end, close + LongestLink));
        if (stop < 0)
        {
            return at;
        }

        builder.MarkPicture();
        return stop + 1;
    }

    private int TakeLink(int at, int end)
    {
        var close = IndexOf("](", at + 1, Math.Min(end, at + LongestLink));
        var stop = close < 0 ? -1 : IndexOf(")", close, Math.Min(end, close + LongestLink));
        if (stop < 0 || linkEnd >= at)
        {
            return at;
        }

        (linkEnd, linkResume) = (close, stop + 1);
        return at + 1;
    }

    private int TakeTag(int at, int end)
    {
        var nameStart = at + 1 < end && source[at + 1] == '/' ? at + 2 : at + 1;
        if (nameStart >= end || !char.IsAsciiLetter(source[nameStart]))
        {
            return at;
        }

        var close = IndexOf(">", nameStart, Math.Min(end, at + LongestTag));
        if (close < 0)
        {
            return at;
        }

        var nameEnd = nameStart;
        while (char.IsAsciiLetterOrDigit(source[nameEnd]))
        {
            nameEnd++;
        }

        var name = source[nameStart..nameEnd].ToLowerInvariant();
        if (name == "img")
        {
            builder.MarkPicture();
        }
        else if (HtmlTags.Breaks(name))
        {
            builder.Break();
            if (name is "figcaption" or "caption")
            {
                builder.Shape = nameStart == at + 1 ? LineShape.Caption : LineShape.Paragraph;
            }
        }
        else if (HtmlTags.IsBold(name))
        {
            builder.Bold = nameStart == at + 1;
        }

        return close + 1;
    }

    private int TakeReference(int at, int end)
    {
        if (HtmlReference.Decode(source.AsSpan(at, end - at), out var length) is not { } decoded)
        {
            return at;
        }

        builder.AppendDecoded(decoded, at, at + length);
        return at + length;
    }

    private int IndexOf(string what, int start, int end) =>
        start >= end ? -1 : source.IndexOf(what, start, end - start, StringComparison.Ordinal);

    /// <summary>Which marks are open. A mark opens only where its like closes it later in the line.</summary>
    private struct Emphasis
    {
        private int open;
        private int exhausted;

        public readonly bool IsBold => (open & (Bit('*', 2) | Bit('_', 2) | Bit('*', 3) | Bit('_', 3))) != 0;

        public readonly bool IsOpen(char mark, int length) => (open & Bit(mark, length)) != 0;

        public void Toggle(char mark, int length) => open ^= Bit(mark, length);

        // What was looked for in vain once is not looked for again: the search stays linear.
        public bool MayOpen(string source, int from, int end, char mark, int length)
        {
            if ((exhausted & Bit(mark, length)) != 0)
            {
                return false;
            }

            Span<char> closing = stackalloc char[length];
            closing.Fill(mark);
            if (source.AsSpan(from, end - from).IndexOf(closing) > 0)
            {
                return true;
            }

            exhausted |= Bit(mark, length);
            return false;
        }

        private static int Bit(char mark, int length) =>
            1
            << (
                (
                    mark == '*' ? 0
                    : mark == '_' ? 4
                    : 8
                ) + length
            );
    }
}
