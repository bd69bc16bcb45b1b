namespace Interviews;

/// <summary>
/// Finds the lines that look like turns and are fields of a form: <c>时间：…</c>, <c>主持人：王某</c>, <c>记者：李某</c>
/// in a box at the start, credits at the end. Their neighbours and their short values tell them.
/// </summary>
internal sealed class FieldFinder(
    IReadOnlyList<Line> lines,
    LabelIndex index,
    LabelHints hints,
    IReadOnlySet<int> legends
)
{
    private const int LongestValue = 40;
    private const int Opening = 40;
    private static readonly char[] NameEnds = ['、', ' ', '\u3000', '（', '(', '）', ')', '，', ',', '/', '|', '｜'];

    /// <summary>The lines that are fields.</summary>
    public HashSet<int> Fields { get; } = [];

    /// <summary>The labels that open turns, without those that are fields.</summary>
    public List<Label> WithoutFields(List<Label> labels)
    {
        var isField = new bool[labels.Count];
        var seen = new HashSet<int>();
        var terms = labels
            .Where(label => lines[label.Line].Shape == LineShape.Term)
            .Select(label => label.Key)
            .ToHashSet();
        var silent = true;
        for (var i = 0; i < labels.Count; i++)
        {
            isField[i] =
                isField[i]
                || (MayBeField(labels[i]) && (IsCredit(labels[i]) || Leads(labels, i, seen)))
                || (silent && IsEntry(labels[i]) && Leads(labels, i, seen))
                || HeadsList(labels[i], seen)
                || RepeatsTitle(labels[i])
                || (!seen.Contains(labels[i].Key) && OpensLegend(labels[i]))
                || IsDefinition(labels[i], terms);
            MarkList(labels, i, seen, isField);
            silent &= isField[i] || labels[i].Form != LabelForm.Colon || IsTitle(labels[i].Line);
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
            && value.IndexOfAny(Characters.SpeechMarks) < 0
            && !HeadingFinder.IsNumberedTopic(lines[label.Line].Text);
    }

    /// <summary>A name and who it is, behind a comma: <c>受访人：简某，导演</c>.</summary>
    private bool IsEntry(Label label)
    {
        var value = lines[label.Line].Text.AsSpan(label.TextStart);
        return label.Form == LabelForm.Colon
            && value.Length is > 0 and <= LongestValue
            && value.IndexOfAny(Characters.SentenceMarks) < 0;
    }

    /// <summary>Marks the entries below a word for a role that stands alone, each a new name and who it is.</summary>
    private void MarkList(List<Label> labels, int head, HashSet<int> seen, bool[] isField)
    {
        if (
            labels[head].TextStart < lines[labels[head].Line].Text.Length
            || labels[head].Form != LabelForm.Colon
            || !IsRoleWord(index.Key(labels[head].Key))
        )
        {
            return;
        }

        var entries = new HashSet<int> { labels[head].Key };
        for (var i = head + 1; i < labels.Count && labels[i].Line - labels[head].Line == i - head; i++)
        {
            var isName = Lexicon.Classify(index.Key(labels[i].Key)) is LabelClass.Person or LabelClass.LatinName;
            if (!isName || !IsEntry(labels[i]) || seen.Contains(labels[i].Key) || !entries.Add(labels[i].Key))
            {
                return;
            }

            isField[head] = isField[i] = true;
        }
    }

    private static bool IsRoleWord(string key) =>
        Lexicon.Classify(key) is LabelClass.Asker or LabelClass.Answerer or LabelClass.Credit;

    /// <summary>Whether the line says once more what a title above it says.</summary>
    private bool RepeatsTitle(Label label)
    {
        var text = lines[label.Line].Text;
        if (label.Form != LabelForm.Colon || label.TextStart >= text.Length)
        {
            return false;
        }

        for (var i = 0; i < Math.Min(label.Line, Opening); i++)
        {
            if (label.Line < Opening && IsTitle(i) && lines[i].Text == text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line says whom the label stands for, and others behind it: <c>记：记者　何：何某</c>.</summary>
    private bool OpensLegend(Label label) =>
        label.Form == LabelForm.Colon
        && legends.Contains(label.Line)
        && LabelIndex.Fold(lines[label.Line].Text[label.TextStart..].Split(NameEnds)[0]) is { Length: > 1 } whom
        && Lexicon.Classify(whom) is LabelClass.Asker or LabelClass.Answerer or LabelClass.Outlet or LabelClass.Person;

    private bool IsTitle(int line) => line == 0 || lines[line].Level > 0;

    /// <summary>In a list of facts above a dialogue of terms and definitions, a name alone is a fact.</summary>
    private bool IsDefinition(Label label, HashSet<int> terms) =>
        label.Form == LabelForm.Alone && lines[label.Line].Shape == LineShape.Definition && terms.Contains(label.Key);

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
            && IsRoleWord(index.Key(label.Key))
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
