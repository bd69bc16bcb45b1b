namespace Interviews;

/// <summary>Tells a document's format by its text, and by its name where the text could be either.</summary>
internal static class FormatDetector
{
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
        "<h2",
        "<li",
        "<table",
    ];

    public static SourceFormat Detect(string text, string? name)
    {
        if (CountTags(text, 3) >= 3)
        {
            return SourceFormat.Html;
        }

        return SourceFormat.PlainText;
    }

    private static int CountTags(string text, int enough)
    {
        var (count, at) = (0, 0);
        while (count < enough && text.IndexOf('<', at) is var found && found >= 0)
        {
            at = found + 1;
            count += Array.Exists(
                BlockTags,
                tag => string.Compare(text, found, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
            )
                ? 1
                : 0;
        }

        return count;
    }
}
