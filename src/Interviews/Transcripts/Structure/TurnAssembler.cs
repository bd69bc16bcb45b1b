using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Puts the lines together into topics and turns.</summary>
internal sealed partial class TurnAssembler(IReadOnlyList<Line> lines, Cast cast, LineVerdict[] verdicts)
{
    private readonly List<DraftTopic> topics = [];
    private DraftTurn? turn;
    private DraftTurn? pending;
    private Line? chapter;
    private bool inHeading;

    /// <summary>What stands ahead of a label inside a line while nobody speaks.</summary>
    public List<DraftPart> Loose { get; } = [];

    public List<DraftTopic> Assemble()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            switch (verdicts[i].Kind)
            {
                case LineKind.Heading:
                    AddHeading(i);
                    break;
                case LineKind.Turn:
                    AddTurns(i);
                    break;
                case LineKind.Continuation:
                    Continue(i, Start(i), lines[i].Text.Length);
                    break;
            }

            inHeading = verdicts[i].Kind == LineKind.Heading;
        }

        DropSilence();
        DropEndNote();
        return topics;
    }

    // Below a label the colon may open the line.
    private int Start(int line) =>
        line > 0
        && Characters.IsColon(lines[line].Text[0])
        && cast.HasLabel(line - 1)
        && cast.LabelsOf(line - 1)[^1].Form == LabelForm.ColonBelow
            ? 1
            : 0;

    private void AddHeading(int line)
    {
        pending = turn ?? pending;
        turn = null;
        if (inHeading && IsNumber(lines[topics[^1].Headings[^1]].Text))
        {
            topics[^1].Headings.Add(line);
            return;
        }

        chapter =
            lines[line].Level > 0 && inHeading && IsBelow(line, topics[^1].Headings[0]) ? lines[topics[^1].Headings[0]]
            : chapter is not null && lines[line].Level > chapter.Level ? chapter
            : null;
        topics.Add(new DraftTopic { Headings = { line }, Chapter = chapter });
    }

    private bool IsBelow(int line, int above) => lines[above].Level > 0 && lines[line].Level > lines[above].Level;

    private static bool IsNumber(string text) =>
        text.Length <= 8
        && !text.Any(c => char.IsLetter(c) && !"一二三四五六七八九十第".Contains(c, StringComparison.Ordinal));

    private void AddTurns(int line)
    {
        Label? open = null;
        foreach (var label in cast.LabelsOf(line))
        {
            if (open is null && label.BehindCaption)
            {
                var (from, to) = Characters.Trim(lines[line].Text.AsSpan(0, label.Start));
                Loose.Add(new DraftPart(line, from, to));
            }
            else if (open is null && label.Start > 0)
            {
                Continue(line, 0, label.Start);
            }
            else if (open is { } previous)
            {
                Continue(line, previous.TextStart, label.Start);
            }

            Open(label);
            open = label;
        }

        Continue(line, open!.Value.TextStart, lines[line].Text.Length);
    }

    /// <summary>Turns in which nothing is said and topics without turns are none; their lines are reported.</summary>
    private void DropSilence()
    {
        foreach (var topic in topics)
        {
            foreach (var silent in topic.Turns.Where(turn => turn.Parts.Count == 0 && IsSilent(turn.Line)))
            {
                verdicts[silent.Line] = new LineVerdict(LineKind.Aside, "names a speaker who says nothing");
            }

            topic.Turns.RemoveAll(turn => turn.Parts.Count == 0);
            if (topic.Turns.Count == 0)
            {
                topic.Headings.ForEach(line =>
                    verdicts[line] = new LineVerdict(LineKind.Aside, "heads nothing that is said")
                );
            }
        }

        topics.RemoveAll(topic => topic.Turns.Count == 0);
    }

    /// <summary>What the last line says in brackets of who wrote it, or that it ends, nobody says.</summary>
    private void DropEndNote()
    {
        if (topics.Count == 0 || topics[^1].Turns[^1].Parts is not [.., var last])
        {
            return;
        }

        var note = EndNote().Match(lines[last.Line].Text[last.Start..last.End]);
        if (note.Success && note.Index > 0)
        {
            topics[^1].Turns[^1].Parts[^1] = last with { End = last.Start + note.Index };
            Loose.Add(new DraftPart(last.Line, last.Start + note.Index, last.End));
        }
    }

    [GeneratedRegex(
        @"\s*[（(](?:完|全文完|[^（）()]{0,20}(?:记者|記者|通讯员|整理|编辑|編輯|撰文)[^（）()]{1,20}|本文[^（）()]{1,40})[）)]$"
    )]
    private static partial Regex EndNote();

    private bool IsSilent(int line) =>
        cast.LabelsOf(line)[^1].TextStart >= lines[line].Text.Length && cast.LabelsOf(line)[0].Start == 0;

    private void Open(Label label)
    {
        var name = cast.NameOf(label);
        if (turn is not null && turn.Name == name)
        {
            return;
        }

        if (topics.Count == 0)
        {
            topics.Add(new DraftTopic());
        }

        turn = new DraftTurn(name, label.Time, label.Line);
        topics[^1].Turns.Add(turn);
    }

    private void Continue(int line, int start, int end)
    {
        var (from, to) = Characters.Trim(lines[line].Text.AsSpan(start, end - start));
        if (from < to)
        {
            if (turn is null && topics.Count > 0 && topics[^1].Turns.Count == 0 && pending is { } before)
            {
                // A heading inside a contribution: the same speaker goes on below it.
                topics[^1].Turns.Add(turn = new DraftTurn(before.Name, null, line));
            }

            (turn?.Parts ?? Loose).Add(new DraftPart(line, start + from, start + to));
        }
    }
}
