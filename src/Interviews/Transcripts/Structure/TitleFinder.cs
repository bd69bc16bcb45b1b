namespace Interviews;

/// <summary>Finds the title: a first heading, or a short first line that is nobody's turn.</summary>
internal sealed class TitleFinder(IReadOnlyList<Line> lines, Cast cast)
{
    private const int LongestTitle = 80;

    /// <summary>Index of the title's line, or -1. A title that looks like a turn is taken from the cast.</summary>
    public int Find()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Level == 1 && !IsTurnIn(i))
            {
                cast.Drop(i);
                return i;
            }

            if (cast.HasLabel(i) && lines[i].Shape != LineShape.Heading && !IsFirst(i))
            {
                break;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape is LineShape.Furniture or LineShape.PageTitle)
            {
                continue;
            }

            return IsTitle(i) ? i : PageTitle();
        }

        return PageTitle();
    }

    private bool IsFirst(int line) =>
        lines.Take(line).All(before => before.Shape is LineShape.Furniture or LineShape.PageTitle);

    private int PageTitle()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape == LineShape.PageTitle)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsTitle(int line)
    {
        var text = lines[line].Text;
        if (text.Length > LongestTitle || text[^1] is '。' or '，' or ',' or '；' || Characters.IsRule(text))
        {
            return false;
        }

        if (!cast.HasLabel(line))
        {
            return !Characters.IsColon(text[^1]);
        }

        // "Name：…" as a title: no sentence ends it, and the next line is nobody's turn or stands apart.
        var isTitle =
            !Characters.IsSentenceEnd(text[^1])
            && line + 1 < lines.Count
            && !cast.HasLabel(line + 1)
            && cast.LabelsOf(line).First().TextStart < text.Length;
        if (isTitle)
        {
            cast.Drop(line);
        }

        return isTitle;
    }

    private bool IsTurnIn(int line) =>
        cast.HasLabel(line) && line + 1 < lines.Count && Characters.IsSentenceEnd(lines[line].Text[^1]);
}
