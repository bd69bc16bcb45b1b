namespace Interviews;

/// <summary>Takes every line for what it is, in the order a reader would: title, opening, turns and headings, end.</summary>
internal sealed class Outline(IReadOnlyList<Line> lines, Cast cast, TranscriptReaderOptions options)
{
    private readonly LineVerdict[] verdicts = new LineVerdict[lines.Count];

    public string? Author { get; private set; }

    /// <summary>One verdict a line.</summary>
    public LineVerdict[] Draw()
    {
        var title = new TitleFinder(lines, cast).Find();
        var body = TakeFurniture();
        var first = body.FindIndex(cast.HasLabel);
        var opening = first < 0 ? body : body[..first];
        foreach (var line in opening)
        {
            verdicts[line] = new LineVerdict(LineKind.Preamble, "stands before the first turn");
        }

        if (title >= 0)
        {
            verdicts[title] = new LineVerdict(LineKind.Title, "heads the document");
            TakeAuthor(opening, title);
        }

        if (first >= 0)
        {
            new BodyOutline(lines, cast, options, verdicts).Draw(body, first);
        }

        return verdicts;
    }

    private List<int> TakeFurniture()
    {
        var body = new List<int>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape is LineShape.Furniture or LineShape.PageTitle)
            {
                verdicts[i] = new LineVerdict(LineKind.Aside, "belongs to the page", DiagnosticKind.Furniture);
                continue;
            }

            body.Add(i);
        }

        return body;
    }

    private void TakeAuthor(List<int> opening, int title)
    {
        foreach (var line in opening.Where(line => line > title))
        {
            if (Byline.AuthorInside(lines[line].Text) is { } inside)
            {
                Author = inside;
                return;
            }

            if (Byline.AuthorIn(lines[line].Text, line == opening.FirstOrDefault(at => at > title)) is { } author)
            {
                Author = author;
                verdicts[line] = new LineVerdict(LineKind.Author, "names the author");
                return;
            }
        }
    }
}
