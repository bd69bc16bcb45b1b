namespace Interviews;

/// <summary>
/// Finds the lines that look like turns and are fields of a form: <c>时间：…</c>, <c>主持人：王某</c>, <c>记者：李某</c>
/// in a box at the start, credits at the end. Their neighbours and their short values tell them.
/// </summary>
internal sealed class FieldFinder(IReadOnlyList<Line> lines, LabelIndex index, LabelHints hints)
{
    private const int LongestValue = 40;
    private static readonly char[] NameEnds = ['、', ' ', '\u3000', '（', '(', '）', ')', '，', ',', '/', '|', '｜'];

    /// <summary>The lines that are fields.</summary>
    public HashSet<int> Fields { get; } = [];

    /// <summary>The labels that open turns, without those that are fields.</summary>
    public List<Label> WithoutFields(List<Label> labels)
    {
        var isField = new bool[labels.Count];
        var seen = new HashSet<int>();
        for (var i = 0; i < labels.Count; i++)
        {
            isField[i] =
                (MayBeField(labels[i]) && (IsCredit(labels[i]) || Leads(labels, i, seen)))
                || HeadsList(labels[i], seen);
            seen.Add(labels[i].Key);
        }

        // What may be a field and stands beside one is one.
        for (var i = 1; i < labels.Count; i++)
        {
            isField[i] |= isField[i - 1] && MayBeField(labels[i]) && IsAdjacent(labels[i - 1], labels[i]);
        }

        for (var i = labels.Count - 2; i >= 0; i--)
        {
            isField[i] |= isField[i + 1] && MayBeField(labels[i]) && IsAdjacent(labels[i], labels[i + 1]);
        }

        var kept = new List<Label>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            if (isField[i])
            {
                Fields.Add(labels[i].Line);
                NoteRole(labels[i]);
                continue;
            }

            kept.Add(labels[i]);
        }

        return kept;
    }

    /// <summary>A short value without a sentence in it.</summary>
    private bool MayBeField(Label label)
    {
        var value = lines[label.Line].Text.AsSpan(label.TextStart);
        return label.Form == LabelForm.Colon
            && value.Length is > 0 and <= LongestValue
            && value.IndexOfAny(Characters.SpeechMarks) < 0;
    }

    private bool IsCredit(Label label) => Lexicon.IsCredit(index.Key(label.Key)) && index.Key(label.Key).Length > 1;

    /// <summary>The first occurrence of a word for a role or a letter, with a person's or outlet's name behind it.</summary>
    private bool Leads(List<Label> labels, int at, HashSet<int> seen)
    {
        var key = index.Key(labels[at].Key);
        var value = lines[labels[at].Line].Text[labels[at].TextStart..];
        var kind = Lexicon.Classify(key);
        return !seen.Contains(labels[at].Key)
            && kind is LabelClass.Asker or LabelClass.Answerer or LabelClass.Initial
            && (IsName(value) || IsOtherLabel(value, labels[at].Key));
    }

    /// <summary>Whether the value is itself a label of the document: <c>主持人：立春</c>, and 立春 speaks.</summary>
    private bool IsOtherLabel(string value, int self) =>
        value.Length is > 1 and <= 12 && index.Find(value) is >= 0 and var other && other != self;

    /// <summary>A word for a role alone on its line, the names of people who speak below it.</summary>
    private bool HeadsList(Label label, HashSet<int> seen)
    {
        if (
            label.TextStart < lines[label.Line].Text.Length
            || label.Line + 1 >= lines.Count
            || seen.Contains(label.Key)
        )
        {
            return false;
        }

        var below = lines[label.Line + 1].Text[LabelHead.MarksEnd(lines[label.Line + 1].Text)..];
        var name = below.Split(NameEnds)[0];
        return label.Form == LabelForm.Colon
            && name.Length < below.Length
            && Lexicon.Classify(index.Key(label.Key)) is LabelClass.Asker or LabelClass.Answerer or LabelClass.Credit
            && IsOtherLabel(name, label.Key);
    }

    private static bool IsName(string value)
    {
        var first = value.Split(NameEnds)[0];
        var kind = Lexicon.Classify(LabelIndex.Fold(first));
        return first.Length > 1
            && (
                kind is LabelClass.Outlet
                || (kind == LabelClass.Person && first.Length <= 4)
                || (kind == LabelClass.Asker && first.Length > 2)
            );
    }

    private static bool IsAdjacent(Label first, Label second) => second.Line - first.Line == 1;

    private void NoteRole(Label label)
    {
        var key = index.Key(label.Key);
        var value = lines[label.Line].Text[label.TextStart..];
        var kind = Lexicon.Classify(key);
        if (kind is LabelClass.Initial || Lexicon.IsQuestionMark(key))
        {
            hints.Introduce(key, SpeakerName.WithoutRole(value));
            return;
        }

        Role? role =
            kind == LabelClass.Asker
            || key
                is "本期主播"
                    or "主播"
                    or "主持"
                    or "访谈人"
                    or "采访"
                    or "採訪"
                    or "本期主持"
                    or "本期主持人"
                    or "采访者"
                ? Role.Interviewer
            : kind == LabelClass.Answerer || key is "采访对象" or "访谈对象" or "本期嘉宾" or "受访人" or "访谈人物"
                ? Role.Interviewee
            : null;
        if (role is not { } known)
        {
            return;
        }

        foreach (var name in value.Split(NameEnds).Where(name => name.Length > 1))
        {
            hints.Roles.TryAdd(name, known);
        }
    }
}
