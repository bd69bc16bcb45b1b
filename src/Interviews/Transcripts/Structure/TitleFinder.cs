namespace Interviews;

/// <summary>Finds the title: a first heading, or a short first line that is nobody's turn.</summary>
internal sealed class TitleFinder(IReadOnlyList<Line> lines, Cast cast)
{
    private const int LongestTitle = 80;
    private readonly Lazy<int> firstLevel = new(() => lines.Count(line => line.Level == 1));

    /// <summary>Index of the title's line, or -1. A title that looks like a turn is taken from the cast.</summary>
    public int Find()
    {
        var first = FirstOfDocument();
        var heading = FirstHeading();
        var title =
            heading >= 0 ? heading
            : first >= 0 && IsTitle(first) ? first
            : FirstOf(LineShape.PageTitle);
        if (title >= 0)
        {
            cast.Drop(title);
        }

        return title;
    }

    private int FirstOfDocument()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape is not (LineShape.Furniture or LineShape.PageTitle))
            {
                return i;
            }
        }

        return -1;
    }

    private int FirstOf(LineShape shape)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Shape == shape)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The heading of the first level, if it is the only one and stands before the second turn.</summary>
    private int FirstHeading()
    {
        var (found, turns) = (-1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Level == 1 && !IsTurn(i))
            {
                if (found >= 0)
                {
                    return HasTurnBetween(found, i) ? -1 : found;
                }

                found = turns < 2 ? i : found;
            }

            turns += cast.HasLabel(i) ? 1 : 0;
        }

        return found;
    }

    private bool HasTurnBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (cast.HasLabel(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTitle(int line)
    {
        var text = lines[line].Text;
        if (
            text.Length > LongestTitle
            || lines[line].Time is not null
            || IsField(line)
            || TimeStamp.TryRead(text, out _, out _)
            || cast.Legends.Contains(line)
            || AsideFinder.IsForReaders(text)
            || text[^1] is '。' or '，' or ',' or '；' or '：' or ':'
            || Characters.IsRule(text)
            || Characters.IsOpener(text[0]) && Characters.IsCloser(text[^1]) && text[0] is '（' or '('
        )
        {
            return false;
        }

        return cast.HasLabel(line) ? IsTitleWithColon(line) : !IsFirstOfHeadings(line);
    }

    /// <summary>"Name：…" as a title: no sentence ends it, and what follows is no answer to it.</summary>
    private bool IsTitleWithColon(int line)
    {
        var text = lines[line].Text;
        var label = cast.LabelsOf(line)[0];
        if (
            Characters.IsSentenceEnd(text[^1]) && text[^1] is not ('？' or '?' or '！' or '!')
            || label.TextStart >= text.Length
            || line + 1 >= lines.Count
        )
        {
            return false;
        }

        if (!cast.HasLabel(line + 1))
        {
            return label.Form == LabelForm.Colon && !Characters.IsSentenceEnd(text[^1]);
        }

        var next = cast.LabelsOf(line + 1)[0];
        return !Characters.IsSentenceEnd(text[^1])
            && MostTurnsEndSentences()
            && lines[line + 1].AfterGap
            && Lexicon.Classify(cast.KeyOf(next)) is LabelClass.Asker or LabelClass.Outlet
            && Lexicon.Classify(cast.KeyOf(label)) is not (LabelClass.Asker or LabelClass.Outlet);
    }

    // A title in front of fields may itself look like one; a credit's word tells them apart.
    private bool IsField(int line) =>
        LabelScanner.FindColon(lines[line].Text) is > 0 and < 24 and var colon
        && Lexicon.IsCredit(LabelIndex.Fold(lines[line].Text[..colon]));

    private bool MostTurnsEndSentences() =>
        cast.Labels.Count(label => Characters.IsSentenceEnd(lines[label.Line].Text[^1])) * 10 >= cast.Labels.Count * 7;

    /// <summary>A first line that looks like the headings further down, with a turn right below it, opens a topic.</summary>
    private bool IsFirstOfHeadings(int line)
    {
        if (line + 1 >= lines.Count || !(cast.HasLabel(line + 1) || line + 2 < lines.Count && cast.HasLabel(line + 2)))
        {
            return false;
        }

        var (text, level) = (lines[line].Text, lines[line].Level);
        for (var i = line + 1; i < lines.Count; i++)
        {
            var alike =
                level > 0 ? lines[i].Level == level && !cast.HasLabel(i) : HeadingFinder.IsAlike(text, lines[i].Text);
            if (alike && i + 1 < lines.Count)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTurn(int line) =>
        cast.HasLabel(line)
        && (
            Characters.IsSentenceEnd(lines[line].Text[^1])
            || cast.LabelsOf(line)[0].TextStart >= lines[line].Text.Length
        )
        && firstLevel.Value > 1;
}
