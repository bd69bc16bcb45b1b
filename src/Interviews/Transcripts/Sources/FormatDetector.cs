namespace Interviews;

/// <summary>Tells a document's format by its text, and by its name where the text could be either.</summary>
internal static class FormatDetector
{
    private const int EnoughTags = 3;

    private static readonly string[] BlockTags =
    [
        "<p>",
        "<p ",
        "</p>",
        "<br",
        "<div",
        "</div>",
        "<html",
        "<!doctype",
        "<h1",
        "<h2",
        "<h3",
        "<li",
        "<table",
        "<body",
        "<section",
        "<article",
        "<dl",
        "<dt",
    ];

    public static SourceFormat Detect(string text, string? name)
    {
        var extension = Path.GetExtension(name ?? "").ToLowerInvariant();
        return ChatLines.Is(text) ? SourceFormat.Chat
            : IsSubtitle(text) ? SubtitleFormat(text)
            : extension is ".html" or ".htm" or ".xhtml" ? SourceFormat.Html
            : extension is ".md" or ".markdown" ? SourceFormat.Markdown
            : CountTags(text) >= EnoughTags && !IsMarkdown(text) ? SourceFormat.Html
            : IsMarkdown(text) ? SourceFormat.Markdown
            : SourceFormat.PlainText;
    }

    private static bool IsSubtitle(string text)
    {
        if (text.StartsWith("WEBVTT", StringComparison.Ordinal))
        {
            return true;
        }

        // The first cue comes soon: behind a number, seldom behind a word or two.
        var rest = text.AsSpan(0, Math.Min(text.Length, 1000));
        for (var i = 0; i < 6 && !rest.IsEmpty; i++)
        {
            var end = rest.IndexOfAny(Characters.LineEnds);
            if (SubtitleLines.IsTiming(end < 0 ? rest : rest[..end], out _))
            {
                return true;
            }

            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return false;
    }

    private static SourceFormat SubtitleFormat(string text) =>
        text.StartsWith("WEBVTT", StringComparison.Ordinal) ? SourceFormat.WebVtt
        : text.AsSpan(0, Math.Min(text.Length, 1000)).Contains("-->", StringComparison.Ordinal) ? SourceFormat.SubRip
        : SourceFormat.Sbv;

    // "## " at the start of a line, or something bold.
    private static bool IsMarkdown(string text)
    {
        for (var hashes = 1; hashes <= 4; hashes++)
        {
            var mark = new string('#', hashes) + " ";
            if (text.StartsWith(mark, StringComparison.Ordinal) || text.Contains("\n" + mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var bold = text.IndexOf("**", StringComparison.Ordinal);
        var close = bold < 0 || bold + 3 > text.Length ? -1 : text.IndexOf("**", bold + 3, StringComparison.Ordinal);
        return close > 0 && text.AsSpan(bold, close - bold).IndexOf('\n') < 0 && text[bold + 2] != '*';
    }

    private static int CountTags(string text)
    {
        var (count, at) = (0, 0);
        while (count < EnoughTags && text.IndexOf('<', at) is var found && found >= 0)
        {
            at = found + 1;
            count += Array.Exists(BlockTags, tag => IsAt(text, found, tag)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsAt(string text, int at, string tag) =>
        string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
