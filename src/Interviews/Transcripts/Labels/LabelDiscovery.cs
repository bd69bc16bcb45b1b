using System.Buffers;

namespace Interviews;

/// <summary>Counts what the document shows of its labels, and weighs each by <see cref="LabelRules"/>.</summary>
internal sealed class LabelDiscovery(
    IReadOnlyList<Line> lines,
    LabelIndex index,
    Introductions introductions,
    Knowledge knowledge
)
{
    private const int Opening = 120;
    private const int Most = 500;
    private const int FewestOfAForm = 4;
    private static readonly SearchValues<char> Personal = SearchValues.Create("？?你您我吗嗎呢吧嗯咱俺");

    /// <summary>Weighs the labels of one form.</summary>
    /// <param name="labels">The labels in the order of the text.</param>
    public IReadOnlyList<LabelFacts> Weigh(IReadOnlyList<Label> labels)
    {
        var facts = new Dictionary<int, LabelFacts>();
        foreach (var label in labels)
        {
            Count(facts, label);
        }

        CountNeighbours(labels, facts);
        FindNames(facts.Values);
        var company = facts.Values.Any(fact => fact is { Count: > 1, Class: LabelClass.Asker or LabelClass.Answerer });
        foreach (var fact in facts.Values)
        {
            fact.InCompany = company;
        }

        Weigh(facts.Values);
        // Who stands among speakers is known only after the speakers are: a second and a third look.
        for (var look = 0; look < 2; look++)
        {
            CountSurrounded(labels, facts);
            CountForms(labels, facts);
            FindShortForms(facts.Values);
            CountAnswers(labels, facts);
            Weigh(facts.Values);
        }

        return [.. facts.Values];
    }

    private void Weigh(IEnumerable<LabelFacts> facts)
    {
        foreach (var label in facts)
        {
            label.Weigh(knowledge.LabelRules);
        }
    }

    private void Count(Dictionary<int, LabelFacts> facts, Label label)
    {
        if (!facts.TryGetValue(label.Key, out var fact))
        {
            var key = index.Key(label.Key);
            fact = new LabelFacts(label.Key, key, Classify(key))
            {
                Told = introductions.IsTold(key),
                Denied = introductions.IsDenied(key),
                Introduced = introductions.IsIntroduced(key),
            };
            facts.Add(label.Key, fact);
        }

        var line = lines[label.Line];
        fact.Count++;
        fact.Bold += label.Bold ? 1 : 0;
        fact.Timed += label.Form == LabelForm.Timed ? 1 : 0;
        fact.Dashed += label.Form == LabelForm.Dash ? 1 : 0;
        fact.Alone += label.Form == LabelForm.Alone ? 1 : 0;
        fact.Headings += line.Level > 0 && label.Form == LabelForm.Colon && label.TextStart >= line.Text.Length ? 1 : 0;
        fact.Voiced += label.Form == LabelForm.Voice ? 1 : 0;
        fact.IsMarkedUp |= label.Form == LabelForm.Voice;
        fact.Terms += line.Shape == LineShape.Term ? 1 : 0;
        fact.Introduced |=
            label.Note is { } note
            && (Introductions.AliasIn(note) is not null || introductions.IsIntroduced(LabelIndex.Fold(note)));
        var said = label.Said(lines);
        fact.Speech += said.Length > 30 || (said.Length > 1 && said.IndexOfAny(Characters.SpeechMarks) >= 0) ? 1 : 0;
        fact.Questions += said.IndexOfAny('？', '?') >= 0 ? 1 : 0;
        fact.Dialogue += said.IndexOfAny(Personal) >= 0 || SpeaksEnglish(said) ? 1 : 0;
    }

    private static bool SpeaksEnglish(ReadOnlySpan<char> said) =>
        said.StartsWith("I ", StringComparison.Ordinal)
        || said.Contains(" I ", StringComparison.Ordinal)
        || said.Contains("I'", StringComparison.Ordinal)
        || said.Contains("you", StringComparison.OrdinalIgnoreCase);

    // In a multiple choice A, B, C, D are no answers; A answers only where Q asks.
    private LabelClass Classify(string key) =>
        key == "a" && index.Find("q") < 0 && index.Find("问") < 0 ? LabelClass.Initial : knowledge.Words.Classify(key);

    private void CountNeighbours(IReadOnlyList<Label> labels, Dictionary<int, LabelFacts> facts)
    {
        var next = -1;
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            var fact = facts[labels[i].Key];
            fact.Alternating += next >= 0 && next != fact.Key ? 1 : 0;
            fact.BesidePeople += IsPersonBeside(i, -1) && IsPersonBeside(i, 1) ? 1 : 0;
            fact.Enumerated += IsNextLetter(i, -1) || IsNextLetter(i, 1) ? 1 : 0;
            next = fact.Count > 1 ? fact.Key : next;
        }

        bool IsPersonBeside(int at, int step) =>
            at + step < 0
            || at + step >= labels.Count
            || (
                Math.Abs(labels[at + step].Line - labels[at].Line) <= 4
                && facts[labels[at + step].Key].Class
                    is LabelClass.Person
                        or LabelClass.Asker
                        or LabelClass.Answerer
                        or LabelClass.Voice
                        or LabelClass.Outlet
            );

        bool IsNextLetter(int at, int step) =>
            at + step >= 0
            && at + step < labels.Count
            && index.Key(labels[at].Key).TrimEnd('.') is [>= 'a' and <= 'z' and var letter]
            && index.Key(labels[at + step].Key).TrimEnd('.') is [var other]
            && other == letter + step
            && index.Find("c") >= 0
            && labels[at].Said(lines).IndexOfAny(Personal) < 0;
    }

    private static void CountSurrounded(IReadOnlyList<Label> labels, Dictionary<int, LabelFacts> facts)
    {
        foreach (var fact in facts.Values)
        {
            fact.Surrounded = 0;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var before = i == 0 || IsSpeakerOtherThan(labels[i - 1].Key, labels[i].Key);
            var after = i + 1 == labels.Count || IsSpeakerOtherThan(labels[i + 1].Key, labels[i].Key);
            facts[labels[i].Key].Surrounded += before && after && labels.Count > 2 ? 1 : 0;
        }

        bool IsSpeakerOtherThan(int key, int self) => key != self && facts[key].IsAccepted;
    }

    /// <summary>Which ways of setting a label are the speakers' alone.</summary>
    private void CountForms(IReadOnlyList<Label> labels, Dictionary<int, LabelFacts> facts)
    {
        var settings = new Dictionary<LabelSetting, (int Speakers, int All)>();
        var settingOf = new LabelSetting[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            settingOf[i] = LabelSetting.Of(labels[i], lines);
            var (speakers, all) = settings.GetValueOrDefault(settingOf[i]);
            settings[settingOf[i]] = (speakers + (facts[labels[i].Key].IsAccepted ? 1 : 0), all + 1);
        }

        foreach (var fact in facts.Values)
        {
            fact.SetAsSpeakers = 0;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var (label, setting) = (labels[i], settingOf[i]);
            var (speakers, all) = settings[setting];
            var shared = speakers >= FewestOfAForm && speakers * 10 >= all * (setting.IsDistinctive ? 6 : 8);
            facts[label.Key].SetAsSpeakers += shared && setting.IsDistinctive ? 1 : 0;
            facts[label.Key].IsMarkedUp |=
                shared
                && (
                    setting.Heading
                    || setting.Timed
                    || (setting.Bold && label.TextStart >= lines[label.Line].Text.Length)
                );
        }
    }

    private void CountAnswers(IReadOnlyList<Label> labels, Dictionary<int, LabelFacts> facts)
    {
        foreach (var fact in facts.Values)
        {
            fact.Answers = 0;
        }

        for (var i = 1; i < labels.Count; i++)
        {
            var asker = facts[labels[i - 1].Key];
            var asks = asker is { Class: LabelClass.Asker, IsAccepted: true } && labels[i].Key != labels[i - 1].Key;
            if (asks && labels[i].Line - labels[i - 1].Line <= 1 && lines[labels[i - 1].Line].Text[^1] is '？' or '?')
            {
                facts[labels[i].Key].Answers++;
            }
        }

        var accepted = facts.Values.Where(fact => fact.IsAccepted).ToList();
        var initials = accepted.Count(fact => fact.Class == LabelClass.Initial);
        foreach (var fact in facts.Values.Where(fact => fact.Class == LabelClass.Initial))
        {
            fact.AmongInitials = initials > 1 && initials * 2 > accepted.Count;
        }
    }

    /// <summary>梁 beside 梁文峰, Ada beside Ada Wren.</summary>
    private static void FindShortForms(IReadOnlyCollection<LabelFacts> facts)
    {
        var full = facts.Where(fact => fact.IsAccepted && fact.Folded.Length > 1).Take(Most).ToList();
        foreach (var fact in facts.Where(fact => SpeakerNames.MayBeShort(fact.Folded)).Take(Most))
        {
            fact.ShortFor = full.Find(other => SpeakerNames.Begins(other.Folded, fact.Folded))?.Folded;
        }
    }

    /// <summary>The names that lines of the opening begin with: <c>林深处，看潮的人</c>.</summary>
    private HashSet<string> NamesOfOpening()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Take(Opening))
        {
            var end = line.Text.AsSpan(0, Math.Min(line.Text.Length, 6)).IndexOfAny('，', ',', '（');
            if (end is 2 or 3 && knowledge.Words.IsPerson(ReaderWords.Fold(line.Text[..end])))
            {
                names.Add(ReaderWords.Fold(line.Text[..end]));
            }
        }

        return names;
    }

    private void FindNames(IEnumerable<LabelFacts> facts)
    {
        var named = NamesOfOpening();
        foreach (var fact in facts.Where(fact => fact.Folded.Length > 3))
        {
            fact.EndsInName = named.Contains(fact.Folded[^3..]) || named.Contains(fact.Folded[^2..]);
        }
    }

    /// <summary>How a label is set: what mark-up and layout alone tell of it.</summary>
    private readonly record struct LabelSetting(bool Bold, bool Heading, bool Timed, LabelForm Form)
    {
        public static LabelSetting Of(Label label, IReadOnlyList<Line> lines)
        {
            var line = lines[label.Line];
            var below = label.TextStart >= line.Text.Length;
            return new LabelSetting(
                label.Bold || (below && line.IsBold),
                line.Level > 0 && below,
                label.Time is not null,
                label.Form == LabelForm.ColonBelow ? LabelForm.Colon : label.Form
            );
        }

        /// <summary>Whether plain text seldom looks so by chance.</summary>
        public bool IsDistinctive =>
            Form is LabelForm.Colon or LabelForm.Timed or LabelForm.Voice or LabelForm.Bracket
            && (Bold || Timed || Heading);
    }
}
