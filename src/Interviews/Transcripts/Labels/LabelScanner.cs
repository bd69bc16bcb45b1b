namespace Interviews;

/// <summary>Finds what looks like a label, whether or not it is one.</summary>
internal sealed class LabelScanner(LabelIndex index)
{
    /// <summary>No label, with its time stamp and notes, is longer.</summary>
    private const int LongestHead = 96;
    private const int LongestAlone = 20;
    private const string Stops = "。！？!?;；,，…\t";

    /// <summary>The label at the start of a line, or null.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="at">Index of the line.</param>
    public Label? ScanHead(IReadOnlyList<Line> lines, int at)
    {
        var line = lines[at];
        if (line.Shape is LineShape.Furniture or LineShape.PageTitle)
        {
            return null;
        }

        if (line.Voice is { } voice)
        {
            return new Label(at, index.NumberOf(voice), LabelForm.Voice, 0, 0) { Time = line.Time };
        }

        return ScanColon(line, at)
            ?? ScanColonBelow(lines, at)
            ?? ScanTimed(line, at)
            ?? ScanBracket(line, at)
            ?? ScanBold(line, at)
            ?? ScanSpaced(line, at)
            ?? ScanAlone(line, at)
            ?? ScanDash(line, at);
    }

    private Label? ScanColon(Line line, int at)
    {
        var colon = FindColon(line.Text);
        return colon <= 0 ? null : Make(line, at, LabelForm.Colon, colon, colon + 1);
    }

    private Label? ScanColonBelow(IReadOnlyList<Line> lines, int at)
    {
        if (at + 1 == lines.Count || !Characters.IsColon(lines[at + 1].Text[0]) || lines[at].Text.Length > LongestAlone)
        {
            return null;
        }

        var length = lines[at].Text.Length;
        return Make(lines[at], at, LabelForm.ColonBelow, length, length);
    }

    private Label? ScanTimed(Line line, int at)
    {
        if (
            line.Text.Length > LongestHead / 2
            || !char.IsAsciiDigit(line.Text[^1]) && !Characters.IsCloser(line.Text[^1])
        )
        {
            return null;
        }

        var label = Make(line, at, LabelForm.Timed, line.Text.Length, line.Text.Length);
        return label is { Time: not null } ? label : null;
    }

    private Label? ScanBracket(Line line, int at)
    {
        var start = LabelHead.MarksEnd(line.Text);
        if (start >= line.Text.Length || !"【[「〔［〖".Contains(line.Text[start], StringComparison.Ordinal))
        {
            return null;
        }

        var close = line.Text.AsSpan(start, Math.Min(line.Text.Length - start, 24)).IndexOfAny(Characters.LabelClosers);
        if (close < 2 || start + close + 1 >= line.Text.Length)
        {
            return null;
        }

        return Make(line, at, LabelForm.Bracket, start + close + 1, start + close + 1);
    }

    private Label? ScanBold(Line line, int at) =>
        line.BoldLength is > 0 and <= LongestAlone && !line.IsBold
            ? Make(line, at, LabelForm.Bold, line.BoldLength, line.BoldLength)
            : null;

    private Label? ScanSpaced(Line line, int at)
    {
        var text = line.Text;
        for (var i = 1; i < Math.Min(text.Length - 1, 12); i++)
        {
            if (text[i] is '\u3000' or '\t' || (text[i] == ' ' && text[i + 1] == ' '))
            {
                return Make(line, at, LabelForm.Spaced, i, i);
            }

            var short_ = i <= 4 && (text[i] is ' ' or '.' or '、' or '．' or ')' or '）');
            if (short_ && ReaderWords.IsQuestionMark(text.AsSpan(0, i)))
            {
                return Make(line, at, LabelForm.Spaced, i, i + 1);
            }
        }

        return null;
    }

    private Label? ScanAlone(Line line, int at) =>
        line.Text.Length <= LongestAlone ? Make(line, at, LabelForm.Alone, line.Text.Length, line.Text.Length) : null;

    private Label? ScanDash(Line line, int at)
    {
        var dash = line
            .Text.AsSpan(0, Math.Min(line.Text.Length, LongestAlone))
            .IndexOf("——", StringComparison.Ordinal);
        return dash > 0 && dash + 2 < line.Text.Length ? Make(line, at, LabelForm.Dash, dash, dash + 2) : null;
    }

    private Label? Make(Line line, int at, LabelForm form, int headEnd, int textStart)
    {
        if (!LabelHead.TryRead(line.Text.AsSpan(0, headEnd), out var head))
        {
            return null;
        }

        var bold = line.BoldLength >= headEnd && !line.IsBold;
        textStart = Characters.SkipSpace(line.Text, textStart);
        var time = head.Time ?? line.Time;
        if (
            TimeStamp.TryRead(line.Text.AsSpan(textStart), out var stamp, out var length)
            && textStart + length == line.Text.Length
        )
        {
            // "Speaker 1: 00:00", the text below.
            (time, textStart) = (stamp, line.Text.Length);
        }

        return new Label(at, index.NumberOf(head.Name), form, 0, textStart)
        {
            Note = head.Note,
            Time = time,
            Bold = bold,
        };
    }

    /// <summary>The colon that ends the head of a line, outside brackets and before any sentence ends; or -1.</summary>
    internal static int FindColon(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < Math.Min(text.Length, LongestHead); i++)
        {
            var character = text[i];
            if (Characters.IsHan(character) || character < '!')
            {
                continue;
            }

            if (Characters.IsColon(character))
            {
                var time =
                    i > 0
                    && i + 1 < text.Length
                    && char.IsAsciiDigit(text[i - 1])
                    && char.IsAsciiDigit(text[i + 1])
                    && TimeStamp.TryReadLast(text[..ClockEnd(text, i)], out _, out _);
                if (depth == 0 && !time)
                {
                    return text[(i + 1)..].StartsWith("//", StringComparison.Ordinal) ? -1 : i;
                }
            }
            else if (Characters.IsOpener(character))
            {
                depth++;
            }
            else if (Characters.IsCloser(character))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && Stops.Contains(character, StringComparison.Ordinal) && !IsOfName(text, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The mark of a name that somebody was not sure of, <c>王芳?：</c>, and the comma of <c>Smith, John:</c>.</summary>
    private static bool IsOfName(ReadOnlySpan<char> text, int at) =>
        at > 0
        && at + 1 < text.Length
        && (
            (text[at] is '?' or '？' && Characters.IsColon(text[at + 1]))
            || (text[at] == ',' && at <= LongestAlone && char.IsAsciiLetter(text[at - 1]) && text[at + 1] == ' ')
        );

    private static int ClockEnd(ReadOnlySpan<char> text, int at)
    {
        while (
            at < text.Length
            && (
                char.IsAsciiDigit(text[at])
                || (text[at] is ':' or '：' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            )
        )
        {
            at++;
        }

        return at;
    }
}
