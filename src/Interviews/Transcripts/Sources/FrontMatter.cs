namespace Interviews;

/// <summary>
/// Reads the front matter of Markdown files: <c>key: value</c> and lists between two lines of <c>---</c>. Line by line and
/// not by a YAML library, for much of what is published is no YAML (a colon in a title without quotation marks) and must
/// not become speech for that.
/// </summary>
internal static class FrontMatter
{
    private const int LongestLines = 400;

    /// <summary>The fields, and where the text behind them begins; 0 where there is no front matter.</summary>
    public static (TranscriptMetadata Metadata, int End) Read(string source)
    {
        var start = source.AsSpan().IndexOfAnyExcept("\r\n \uFEFF");
        if (start < 0 || source[start] is not ('-' or '+'))
        {
            return (TranscriptMetadata.None, 0);
        }

        var lines = PlainLines.Read(source.Length > 200_000 ? source[..200_000] : source);
        if (lines.Count < 2 || lines[0].Text is not ("---" or "+++") || lines[0].Span.Start != start)
        {
            return (TranscriptMetadata.None, 0);
        }

        var close = lines.FindIndex(
            1,
            Math.Min(lines.Count - 1, LongestLines),
            line => line.Text == lines[0].Text || line.Text == "..."
        );
        if (close < 0 || !lines[1..close].Exists(line => KeyEnd(line.Text) > 0))
        {
            return (TranscriptMetadata.None, 0);
        }

        var fields = new List<(string Key, List<string> Values)>();
        foreach (var line in lines[1..close])
        {
            Take(line, source, fields);
        }

        return (
            new TranscriptMetadata([.. fields.Select(field => new MetadataField(field.Key, field.Values))]),
            lines[close].Span.End
        );
    }

    private static void Take(Line line, string source, List<(string Key, List<string> Values)> fields)
    {
        var isIndented = line.Span.Start > 0 && source[line.Span.Start - 1] is ' ' or '\t';
        var item = line.Text.StartsWith('-') || isIndented;
        var end = item ? -1 : KeyEnd(line.Text);
        if (end > 0)
        {
            fields.Add((line.Text[..end].Trim().Trim('"', '\''), [.. Values(line.Text[(end + 1)..])]));
        }
        else if (fields.Count > 0)
        {
            fields[^1].Values.AddRange(Values(line.Text.TrimStart('-')));
        }
    }

    private static int KeyEnd(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：', '=');
        return colon is > 0 and <= 40 ? colon : -1;
    }

    private static IEnumerable<string> Values(string text)
    {
        text = text.Trim();
        var items = text is ['[', .., ']'] ? text[1..^1].Split(',') : [text];
        return items.Select(Unquote).Where(item => item.Length > 0 && item is not ("null" or "[]" or "|" or ">"));
    }

    private static string Unquote(string text)
    {
        text = text.Trim();
        return text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0]
            ? text[1..^1].Replace("''", "'", StringComparison.Ordinal)
            : text;
    }
}
