namespace Interviews;

/// <summary>
/// Finds the lines that look like turns and are fields of a form: <c>时间：…</c>, <c>主持人：王某</c>, a list of who takes
/// part, credits at the end. Their neighbours and their short values tell them.
/// </summary>
internal sealed class FieldFinder(
    IReadOnlyList<Line> lines,
    LabelIndex index,
    Introductions introductions,
    ReaderWords words
)
{
    private const int LongestValue = 40;
    private const int LongestHead = 12;
    private readonly Dictionary<int, LabelClass> classes = [];
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
            isField[i] |=
                IsCredit(labels[i])
                || Leads(labels[i], seen)
                || HeadsList(labels[i], seen)
                || introductions.Legends.Contains(labels[i].Line);
            MarkList(labels, i, seen, isField);
            seen.Add(labels[i].Key);
        }

        // What may be a field and stands beside one is one.
        for (var i = 1; i < labels.Count; i++)
        {
            isField[i] |= isField[i - 1] && MayBeField(labels[i]) && labels[i].Line - labels[i - 1].Line == 1;
        }

        for (var i = labels.Count - 2; i >= 0; i--)
        {
            isField[i] |=
                isField[i + 1]
                && MayBeField(labels[i])
                && labels[i].Line > 0
                && labels[i + 1].Line - labels[i].Line == 1;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            if (isField[i])
            {
                Fields.Add(labels[i].Line);
                NoteRole(labels[i]);
            }
        }

        return [.. labels.Where((_, i) => !isField[i])];
    }

    /// <summary>Marks the entries below 嘉宾 or 主持人： alone, each a new name and who it is.</summary>
    private void MarkList(List<Label> labels, int head, HashSet<int> seen, bool[] isField)
    {
        var first = labels[head];
        var above = first.Line > 0 ? lines[first.Line - 1].Text : "";
        if (above.Length is 0 or > LongestHead)
        {
            return;
        }

        var folded = ReaderWords.Fold(above).TrimEnd('：', ':', ' ');
        if (folded.Length == 0 || !(words.EndIn("cast-words", folded, whole: true) > 0 || words.IsRole(folded)))
        {
            return;
        }

        var entries = new HashSet<int>();
        for (
            var i = head;
            i < labels.Count && labels[i].Line - first.Line == i - head && (i == head || IsBelowEntry(labels[i]));
            i++
        )
        {
            var value = lines[labels[i].Line].Text.AsSpan(labels[i].TextStart);
            if (
                seen.Contains(labels[i].Key)
                || !entries.Add(labels[i].Key)
                || value.IsEmpty
                || value.IndexOfAny("？?你您我") >= 0
            )
            {
                return;
            }

            isField[i] = true;
            isField[Math.Max(0, head - 1)] |= head > 0 && labels[head - 1].Line == first.Line - 1;
        }
    }

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
        return name.Length < below.Length && words.IsRole(index.Key(label.Key)) && IsOtherLabel(name, label.Key);
    }

    // In plain text a blank line ends a list; in Markdown it parts its paragraphs.
    private bool IsBelowEntry(Label label) => !lines[label.Line].AfterGap || label.Bold;

    /// <summary>A short value without a sentence in it.</summary>
    private bool MayBeField(Label label)
    {
        var value = lines[label.Line].Text.AsSpan(label.TextStart);
        return label.Form == LabelForm.Colon
            && lines[label.Line].Level == 0
            && !LineFacts.IsNumberedTopic(lines[label.Line].Text)
            && value.Length is > 0 and <= LongestValue
            && value.IndexOfAny(Characters.SpeechMarks) < 0;
    }

    private bool IsCredit(Label label)
    {
        var key = index.Key(label.Key);
        return key.Length > 1 && MayBeField(label) && words.IsCredit(key);
    }

    /// <summary>
    /// A word for a role with a person's or outlet's name behind it, and nothing else; for a letter, and for a name that
    /// is a label itself, only the first time.
    /// </summary>
    private bool Leads(Label label, HashSet<int> seen)
    {
        var (value, key) = (lines[label.Line].Text[label.TextStart..], index.Key(label.Key));
        var kind = ClassOf(label);
        return label.Form == LabelForm.Colon
            && value.Length is > 1 and <= LongestValue
            && value.AsSpan().IndexOfAny(Characters.SentenceMarks) < 0
            && (
                (kind is LabelClass.Asker or LabelClass.Answerer || words.Has("cast-words", key)) && key.Length > 1
                    ? (IsName(value) && (value.Length <= 12 || !seen.Contains(label.Key)))
                        || (!seen.Contains(label.Key) && IsOtherLabel(value, label.Key))
                    : kind is LabelClass.Asker or LabelClass.Answerer or LabelClass.Initial
                        && !seen.Contains(label.Key)
                        && (IsName(value) || IsOtherLabel(value, label.Key))
            );
    }

    /// <summary>Whether the value is itself a label of the document: <c>主持人：立春</c>, and 立春 speaks.</summary>
    private bool IsOtherLabel(string value, int self) =>
        value.Split(NameEnds)[0] is { Length: > 1 and <= 12 } name
        && index.Find(name) is >= 0 and var other
        && other != self;

    private bool IsName(string value)
    {
        var first = value.Split(NameEnds)[0];
        return first.Length > 1
            && words.Classify(LabelIndex.Fold(first)) switch
            {
                LabelClass.Outlet => true,
                LabelClass.Person => first.Length <= 4,
                LabelClass.Asker => first.Length > 2,
                _ => false,
            };
    }

    private LabelClass ClassOf(Label label)
    {
        if (!classes.TryGetValue(label.Key, out var kind))
        {
            classes.Add(label.Key, kind = words.Classify(index.Key(label.Key)));
        }

        return kind;
    }

    private void NoteRole(Label label)
    {
        var key = index.Key(label.Key);
        var value = lines[label.Line].Text[label.TextStart..];
        var kind = ClassOf(label);
        if (introductions.Legends.Contains(label.Line))
        {
            return;
        }

        if (kind is LabelClass.Initial || ReaderWords.IsQuestionMark(key))
        {
            introductions.Introduce(key, SpeakerNames.WithoutRole(value, words));
            return;
        }

        var (asks, answers) = (words.IsIn("askers", key), words.IsIn("answerers", key));
        if (asks == answers && kind is not (LabelClass.Asker or LabelClass.Answerer))
        {
            return;
        }

        var role =
            kind == LabelClass.Answerer || (answers && kind != LabelClass.Asker) ? Role.Interviewee : Role.Interviewer;
        foreach (var name in value.Split(NameEnds).Where(name => name.Length > 1))
        {
            introductions.Roles.TryAdd(name, role);
        }
    }
}
