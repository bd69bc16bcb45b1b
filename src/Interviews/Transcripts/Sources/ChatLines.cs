namespace Interviews;

/// <summary>
/// Lines of CHAT transcripts (CHILDES, MacWhinney 2000): <c>*CHI:</c> opens an utterance, a line that begins with a tab
/// goes on with the one above; headers (<c>@</c>) and dependent tiers (<c>%</c>) are no speech.
/// </summary>
internal static class ChatLines
{
    /// <summary>Whether a text is CHAT by its first header.</summary>
    public static bool Is(string text) =>
        text.StartsWith("@UTF8", StringComparison.Ordinal) || text.StartsWith("@Begin", StringComparison.Ordinal);

    public static List<Line> Read(string source)
    {
        var builder = new LineBuilder(source);
        foreach (var line in PlainLines.Read(source))
        {
            if (line.Text[0] is '@' or '%')
            {
                builder.Shape = LineShape.Furniture;
                builder.Voice = null;
                builder.Append(line.Span.Start, line.Span.End);
                builder.Break();
                continue;
            }

            builder.Shape = LineShape.Paragraph;
            var colon = line.Text[0] == '*' ? line.Text.IndexOf(':', StringComparison.Ordinal) : -1;
            builder.Voice = colon > 1 ? line.Text[1..colon] : null;
            builder.Append(line.Span.Start + Math.Max(0, colon + 1), line.Span.End);
            builder.Break();
        }

        return builder.Lines;
    }
}
