using Interviews.Segmentation;

namespace Interviews;

/// <summary>Lines of SubRip, WebVTT and SBV: the text of the cues with the time they are shown.</summary>
internal sealed class SubtitleLines
{
    private readonly string source;
    private readonly LineBuilder builder;

    private SubtitleLines(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
    }

    public static List<Line> Read(string source) => new SubtitleLines(source).Read();

    /// <summary>Whether a line says when a cue is shown: two time stamps with an arrow, in SBV with a comma.</summary>
    public static bool IsTiming(ReadOnlySpan<char> line, out TimeSpan start)
    {
        line = line.Trim();
        if (!TimeStamp.TryRead(line, out start, out var length))
        {
            return false;
        }

        var rest = line[length..].TrimStart();
        return rest.StartsWith("-->", StringComparison.Ordinal)
            ? TimeStamp.TryRead(rest[3..].TrimStart(), out _, out _)
            : rest.StartsWith(',') && TimeStamp.TryRead(rest[1..], out _, out var second) && second == rest.Length - 1;
    }

    private List<Line> Read()
    {
        var ranges = PlainLines.Read(source);
        var (inCue, skipping) = (false, true);
        for (var i = 0; i < ranges.Count; i++)
        {
            var line = ranges[i];
            if (IsTiming(line.Text, out var start))
            {
                builder.Time = start;
                (inCue, skipping) = (true, false);
            }
            else if (line.AfterGap && IsNoCue(line.Text))
            {
                // A block of notes or styles goes on to the next empty line.
                (inCue, skipping) = (false, true);
            }
            else if (!IsIdentifier(ranges, i) && inCue && !skipping)
            {
                AppendCue(line.Span);
            }
        }

        return builder.Lines;
    }

    private static bool IsNoCue(string text) =>
        text.StartsWith("NOTE", StringComparison.Ordinal)
        || text.StartsWith("STYLE", StringComparison.Ordinal)
        || text.StartsWith("REGION", StringComparison.Ordinal);

    /// <summary>A number or name directly above a timing line, itself behind an empty line.</summary>
    private static bool IsIdentifier(List<Line> lines, int at) =>
        at + 1 < lines.Count
        && IsTiming(lines[at + 1].Text, out _)
        && !lines[at + 1].AfterGap
        && (lines[at].AfterGap || lines[at].Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);

    private void AppendCue(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var found = source.AsSpan(at, span.End - at).IndexOfAny("<{&");
            var stop = found < 0 ? span.End : at + found;
            builder.Append(at, stop);
            at = stop < span.End ? TakeMark(stop, span.End) : stop;
        }

        builder.Break();
        builder.Voice = null;
    }

    private int TakeMark(int at, int end)
    {
        if (source[at] == '&')
        {
            if (HtmlReference.Decode(source.AsSpan(at, end - at), out var length) is { } decoded)
            {
                builder.AppendDecoded(decoded, at, at + length);
                return at + length;
            }
        }
        else if (IsTag(at, end) is var close && close > at)
        {
            // <v Name> and <v.loud Name> say who speaks.
            var tag = source.AsSpan(at + 1, close - at - 1);
            if (tag.Length > 2 && tag[0] == 'v' && tag[1] is ' ' or '.' && tag.IndexOf(' ') is var space && space > 0)
            {
                builder.Break();
                builder.Voice = tag[(space + 1)..].Trim().ToString();
            }

            return close + 1;
        }

        builder.Append(at, at + 1);
        return at + 1;
    }

    private int IsTag(int at, int end)
    {
        var close = source[at] == '<' ? '>' : '}';
        var first = at + 1 < end ? source[at + 1] : ' ';
        var opens = source[at] == '<' ? char.IsAsciiLetterOrDigit(first) || first == '/' : first == '\\';
        return opens ? source.IndexOf(close, at, Math.Min(end - at, 200)) : -1;
    }
}
