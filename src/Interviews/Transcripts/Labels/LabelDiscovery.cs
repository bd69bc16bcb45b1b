namespace Interviews;

/// <summary>Decides which labels of a document name speakers, by the evidence that the document itself gives.</summary>
internal sealed class LabelDiscovery(IReadOnlyList<Line> lines, LabelIndex index, LabelHints hints)
{
    private const int Opening = 30;

    /// <summary>Weighs the labels of one form.</summary>
    /// <param name="labels">The labels in the order of the text.</param>
    public IReadOnlyList<LabelRecord> Weigh(IReadOnlyList<Label> labels)
    {
        var records = new Dictionary<int, LabelRecord>();
        foreach (var label in labels)
        {
            Count(records, label);
        }

        MendQuestionMarks(records);
        CountNeighbours(labels, records);
        FindMentions(records.Values);
        foreach (var record in records.Values)
        {
            Hint(record);
            record.Weigh();
        }

        // Who stands among speakers is known only after the speakers are: a second and a third look.
        for (var look = 0; look < 2; look++)
        {
            CountSurrounded(labels, records);
            FindShortForms(records.Values);
            CountAnswers(labels, records);
            foreach (var record in records.Values)
            {
                record.Weigh();
            }
        }

        return [.. records.Values];
    }

    private void Count(Dictionary<int, LabelRecord> records, Label label)
    {
        if (!records.TryGetValue(label.Key, out var record))
        {
            records.Add(label.Key, record = new LabelRecord(label.Key, index.Key(label.Key)));
        }

        record.Count++;
        record.Bold += label.Bold ? 1 : 0;
        record.Timed += label.Form == LabelForm.Timed ? 1 : 0;
        record.Dashed += label.Form == LabelForm.Dash ? 1 : 0;
        record.Introduced |= label.Note is not null && Introduction.AliasIn(label.Note) is not null;
        var (text, from) = (lines[label.Line].Text, label.TextStart);
        if (from >= text.Length && label.Line + 1 < lines.Count)
        {
            (text, from) = (lines[label.Line + 1].Text, 0);
        }

        var said = text.AsSpan(from);
        record.Speech += IsSpeech(said) ? 1 : 0;
        record.Questions += said.IndexOfAny('？', '?') >= 0 ? 1 : 0;
    }

    private static bool IsSpeech(ReadOnlySpan<char> said) =>
        said.Length > 30 || (said.Length > 1 && said.IndexOfAny(Characters.SpeechMarks) >= 0);

    // In a multiple choice A, B, C, D are no answers; A answers only where Q asks.
    private static void MendQuestionMarks(Dictionary<int, LabelRecord> records)
    {
        var asks = records.Values.Any(record => record.Folded is "Q" or "问" or "問" && record.Count > 0);
        foreach (var record in records.Values)
        {
            if (record.Folded == "A" && !asks)
            {
                record.Class = LabelClass.Initial;
            }
        }
    }

    private static void CountNeighbours(IReadOnlyList<Label> labels, Dictionary<int, LabelRecord> records)
    {
        var next = -1;
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            var record = records[labels[i].Key];
            record.Alternating += next >= 0 && next != record.Key ? 1 : 0;
            record.BesidePeople += IsPersonBeside(i, -1) && IsPersonBeside(i, 1) ? 1 : 0;
            next = record.Count > 1 ? record.Key : next;
        }

        bool IsPersonBeside(int at, int step) =>
            at + step < 0
            || at + step >= labels.Count
            || (
                Math.Abs(labels[at + step].Line - labels[at].Line) <= 4
                && IsSomebody(records[labels[at + step].Key].Class)
            );
    }

    private static bool IsSomebody(LabelClass kind) =>
        kind is LabelClass.Person or LabelClass.Asker or LabelClass.Answerer or LabelClass.Voice or LabelClass.Outlet;

    private static void CountSurrounded(IReadOnlyList<Label> labels, Dictionary<int, LabelRecord> records)
    {
        foreach (var record in records.Values)
        {
            record.Surrounded = 0;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var before = i == 0 || IsSpeakerOtherThan(labels[i - 1].Key, labels[i].Key);
            var after = i + 1 == labels.Count || IsSpeakerOtherThan(labels[i + 1].Key, labels[i].Key);
            records[labels[i].Key].Surrounded += before && after && labels.Count > 2 ? 1 : 0;
        }

        bool IsSpeakerOtherThan(int key, int self) => key != self && records[key].IsAccepted;
    }

    private void CountAnswers(IReadOnlyList<Label> labels, Dictionary<int, LabelRecord> records)
    {
        foreach (var record in records.Values)
        {
            record.Answers = 0;
        }

        for (var i = 1; i < labels.Count; i++)
        {
            var asker = records[labels[i - 1].Key];
            var asks = asker is { Class: LabelClass.Asker, IsAccepted: true } && labels[i].Key != labels[i - 1].Key;
            if (asks && labels[i].Line - labels[i - 1].Line <= 1 && lines[labels[i - 1].Line].Text[^1] is '？' or '?')
            {
                records[labels[i].Key].Answers++;
            }
        }

        var accepted = records.Values.Where(record => record.IsAccepted).ToList();
        var initials = accepted.Count(record => record.Class == LabelClass.Initial);
        foreach (var record in records.Values.Where(record => record.Class == LabelClass.Initial))
        {
            record.AmongInitials = initials > 1 && initials * 2 > accepted.Count;
        }
    }

    /// <summary>梁 beside 梁文峰, Ada beside Ada Wren.</summary>
    private static void FindShortForms(IReadOnlyCollection<LabelRecord> records)
    {
        var full = records.Where(record => record.IsAccepted && record.Folded.Length > 1).Take(200).ToList();
        foreach (var record in records.Where(record => SpeakerMerger.MayBeShort(record.Folded)).Take(500))
        {
            record.ShortFor = full.Find(other => SpeakerMerger.Begins(other.Folded, record.Folded))?.Folded;
        }
    }

    private void FindMentions(IEnumerable<LabelRecord> records)
    {
        var opening = string.Join(
            '\n',
            lines
                .Where(line => line.Shape != LineShape.Furniture)
                .Take(Opening)
                .Select(line => LabelIndex.FoldText(line.Text))
        );
        foreach (var record in records.Where(record => record.Folded.Length > 1).Take(200))
        {
            var first = opening.IndexOf(record.Folded, StringComparison.Ordinal);
            while (first >= 0 && !record.Mentioned)
            {
                var end = first + record.Folded.Length;
                record.Mentioned =
                    end >= opening.Length || !(Characters.IsColon(opening[end]) && IsLineStart(opening, first));
                first = opening.IndexOf(record.Folded, end, StringComparison.Ordinal);
            }
        }
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private void Hint(LabelRecord record)
    {
        record.Told = hints.IsTold(record.Folded);
        record.Denied = hints.IsDenied(record.Folded);
        record.Introduced |= hints.IsIntroduced(record.Folded);
    }
}
