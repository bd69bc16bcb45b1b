using Interviews.Segmentation;

namespace Interviews;

/// <summary>Lines of plain text: what stands between two line ends, trimmed.</summary>
internal static class PlainLines
{
    public static List<Line> Read(string source, int start = 0)
    {
        var lines = new List<Line>();
        var (number, gap) = (1 + Characters.CountLineEnds(source, 0, start), false);
        while (start <= source.Length)
        {
            var length = source.AsSpan(start).IndexOfAny(Characters.LineEnds);
            var end = length < 0 ? source.Length : start + length;
            var (from, to) = Characters.Trim(source.AsSpan(start, end - start));
            if (from < to)
            {
                var span = new TextSpan(start + from, start + to);
                lines.Add(new Line(span.Slice(source), span, number) { AfterGap = gap });
            }

            gap = from == to;
            if (end == source.Length)
            {
                break;
            }

            var pair = source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n';
            number += source[end] is '\n' or '\r' ? 1 : 0;
            start = end + (pair ? 2 : 1);
        }

        return lines;
    }
}
