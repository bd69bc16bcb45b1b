namespace Interviews;

/// <summary>Puts the lines together into topics and turns.</summary>
internal sealed class TurnAssembler(IReadOnlyList<Line> lines, Cast cast, LineVerdict[] verdicts)
{
    private readonly List<DraftTopic> topics = [];
    private DraftTurn? turn;
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
        turn = null;
        if (inHeading && HeadingFinder.IsBareNumber(lines[topics[^1].Headings[^1]].Text))
        {
            topics[^1].Headings.Add(line);
            return;
        }

        topics.Add(new DraftTopic { Headings = { line } });
    }

    private void AddTurns(int line)
    {
        Label? open = null;
        foreach (var label in cast.LabelsOf(line))
        {
            if (open is null && label.Start > 0)
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

    private bool IsSilent(int line) =>
        cast.LabelsOf(line)[^1].TextStart >= lines[line].Text.Length && cast.LabelsOf(line)[0].Start == 0;

    private void Open(Label label)
    {
        var name = cast.NameOf(label);
        if (turn is not null && turn.Name == name && label.Time is null)
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
            (turn?.Parts ?? Loose).Add(new DraftPart(line, start + from, start + to));
        }
    }
}
