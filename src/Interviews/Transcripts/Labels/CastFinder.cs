namespace Interviews;

/// <summary>From lines to labels to the cast: scan, set fields aside, weigh, accept, look inside the lines, name.</summary>
internal sealed class CastFinder(IReadOnlyList<Line> lines, TranscriptReaderOptions options, Knowledge knowledge)
{
    private const int Opening = 500;
    private const double LeastDialogue = .2;
    private readonly LabelIndex index = new(QuestionsAreNumbered(lines));
    private readonly HashSet<int> translated = [];
    private readonly Introductions introductions = new(options, knowledge.Words);

    public Cast Find()
    {
        var scanned = Scan();
        introductions.Read(lines, scanned, index);
        var fields = new FieldFinder(lines, index, introductions, knowledge.Words);
        var labels = fields.WithoutFields(scanned);
        var forms = Weigh(labels);
        var found = Accept(forms);
        if (found.Select(label => label.Key).Distinct().Count() < 2)
        {
            // Perhaps the line ends are lost and the labels stand inside the lines.
            var inside = Weigh(With(labels, null));
            var more = Accept(inside);
            (forms, found) = more.Count > found.Count + 1 ? (inside, more) : (forms, found);
        }

        found = WithBehindCaptions(WithInsideOf(found), labels);
        var alone = found;
        found = IsDialogue(forms, found) ? WithoutTranslations(found) : [];
        var implied = found.TrueForAll(label => label.Key == found[0].Key)
            ? new ImpliedLabels(lines, index).Find(found.Count > 0 ? found : alone)
            : [];
        found = implied.Count > 0 ? implied : found;
        var counts = found.CountBy(label => label.Key).ToDictionary();
        var names = new SpeakerNames(index, introductions, knowledge.Words);
        return new Cast(lines.Count, found, names.Find(counts), index)
        {
            Readings = Readings(forms, counts.Keys.ToHashSet()),
            Slips = names.Misspelt,
            Introductions = introductions,
            Fields = [.. fields.Fields, .. translated],
            IsImplied = implied.Count > 0,
        };
    }

    /// <summary>Whether some line begins with Q or 问 and a number.</summary>
    private static bool QuestionsAreNumbered(IReadOnlyList<Line> lines) =>
        lines
            .Take(Opening)
            .Any(line =>
                LabelHead.MarksEnd(line.Text) is var at
                && at + 1 < line.Text.Length
                && line.Text[at] is 'Q' or 'q' or 'Ｑ' or '问' or '問'
                && char.IsDigit(line.Text[at + 1])
            );

    private List<Label> Scan()
    {
        var scanner = new LabelScanner(index);
        var found = new List<Label>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (scanner.ScanHead(lines, i) is { } label)
            {
                found.Add(label);
            }
        }

        return found;
    }

    private List<Form> Weigh(List<Label> labels) =>
        [
            .. labels
                .GroupBy(label => label.Form == LabelForm.ColonBelow ? LabelForm.Colon : label.Form)
                .Select(group => Weigh(group.Key, [.. group])),
        ];

    private Form Weigh(LabelForm form, List<Label> labels)
    {
        var facts = new LabelDiscovery(lines, index, introductions, knowledge).Weigh(labels);
        var accepted = facts.Where(label => label.IsAccepted).ToList();
        return new Form(
            form,
            labels,
            facts,
            [.. accepted.Select(label => label.Key)],
            accepted.Sum(label => label.Count * (label.Count > 1 ? 2 : 1))
        );
    }

    /// <summary>The occurrences of accepted labels: in the form that most have, with a colon, and of a name known from there.</summary>
    private List<Label> Accept(List<Form> forms)
    {
        var main = forms.MaxBy(form => form.Support);
        var accepted = new List<Label>();
        foreach (var form in forms)
        {
            var trusted = form == main || form.Kind is LabelForm.Colon or LabelForm.Voice or LabelForm.Timed;
            accepted.AddRange(
                form.Labels.Where(label =>
                    (
                        form.Accepted.Contains(label.Key)
                        && (trusted || (form.Kind != LabelForm.Dash && main!.Accepted.Contains(label.Key)))
                    )
                    // A label known from the main form may once lack its colon.
                    || (
                        IsKnownAlone(form.Kind, label)
                        && main!.Accepted.Contains(label.Key)
                        && main.Kind is LabelForm.Colon or LabelForm.Timed
                    )
                )
            );
        }

        accepted.Sort(Label.ByPlace);
        return accepted;
    }

    /// <summary>Before a time, or alone above what is said directly below it.</summary>
    private bool IsKnownAlone(LabelForm form, Label label) =>
        form is LabelForm.Timed
        || (
            form is LabelForm.Alone
            && lines[label.Line] is { AfterGap: true, BelowPicture: false, Level: 0 }
            && label.Line + 1 < lines.Count
            && !lines[label.Line + 1].AfterGap
        );

    /// <summary>Adds the labels inside the lines: all, or those of the keys that are wanted.</summary>
    private List<Label> With(List<Label> heads, Func<int, bool>? isWanted)
    {
        var inside = new InsideLabels(index);
        var all = new List<Label>(heads);
        var next = 0;
        for (var i = isWanted is null ? 0 : heads[0].Line; i < lines.Count; i++)
        {
            var from = 0;
            while (next < heads.Count && heads[next].Line <= i)
            {
                from = heads[next].Line == i ? heads[next].TextStart : from;
                next++;
            }

            if (lines[i].Shape is not (LineShape.Furniture or LineShape.PageTitle))
            {
                all.AddRange(inside.Find(lines[i], i, from, isWanted));
            }
        }

        all.Sort(Label.ByPlace);
        return all;
    }

    private List<Label> WithInsideOf(List<Label> found)
    {
        var accepted = found.Where(label => label.Form is LabelForm.Colon).Select(label => label.Key).ToHashSet();
        return accepted.Count == 0 || found.Exists(label => label.Inside) ? found : With(found, accepted.Contains);
    }

    /// <summary>Where every turn with a Latin label has its translation below, with a Chinese one, each is one turn.</summary>
    private List<Label> WithoutTranslations(List<Label> found)
    {
        var latin = found
            .Where((_, i) => i % 2 == 0)
            .All(label => IsLatin(index.Key(label.Key)) && IsLatin(label.Said(lines)));
        var chinese = found
            .Where((_, i) => i % 2 == 1)
            .All(label => !IsLatin(index.Key(label.Key)) && !IsLatin(label.Said(lines)));
        if (!latin || !chinese || found.Count < 4 || found.Count % 2 > 0)
        {
            return found;
        }

        var kept = found.Where((_, i) => i % 2 == 1).ToList();
        translated.UnionWith(found.Where((_, i) => i % 2 == 0).Select(label => label.Line));
        return kept;
    }

    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Characters.IsHan(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Below a picture a caption may run into a speaker's label: <c>《潮》剧照林深处：…</c>.</summary>
    private List<Label> WithBehindCaptions(List<Label> found, List<Label> labels)
    {
        var speakers = found.Where(label => label.Form == LabelForm.Colon).Select(label => label.Key).ToHashSet();
        var more = new List<Label>();
        foreach (var label in labels.Where(label => label.Form == LabelForm.Colon && lines[label.Line].BelowPicture))
        {
            var glued = index.Key(label.Key);
            var speaker = speakers
                .Where(key =>
                    index.Key(key).Length > 1
                    && glued.Length > index.Key(key).Length
                    && glued.EndsWith(index.Key(key), StringComparison.Ordinal)
                )
                .DefaultIfEmpty(-1)
                .First();
            var start =
                speaker < 0
                    ? -1
                    : lines[label.Line]
                        .Text.AsSpan(0, label.TextStart)
                        .LastIndexOf(index.Name(speaker), StringComparison.Ordinal);
            if (start > 0)
            {
                found.RemoveAll(other => other.Line == label.Line && other.Key == label.Key);
                more.Add(label with { Key = speaker, Start = start, BehindCaption = true });
            }
        }

        found.AddRange(more);
        found.Sort(Label.ByPlace);
        return found;
    }

    /// <summary>Somebody speaks: two labels, or one that is told, and they speak as people do who talk to each other.</summary>
    private bool IsDialogue(List<Form> forms, List<Label> found)
    {
        var keys = found.Select(label => label.Key).ToHashSet();
        var facts = forms.SelectMany(form => form.Facts).Where(label => keys.Contains(label.Key)).ToList();
        if (facts.Exists(label => label.Told))
        {
            return true;
        }

        var markedUp = facts.Exists(label => label.IsMarkedUp);
        var people =
            markedUp
            || facts.Exists(label =>
                label.Class
                    is not (LabelClass.Unknown or LabelClass.LatinName or LabelClass.Credit or LabelClass.Phrase)
            );
        var talk = facts.Sum(label => label.Dialogue) >= LeastDialogue * facts.Sum(label => label.Count);
        var several =
            keys.Count > 1
            || facts.Exists(label =>
                label.Count > 1 && label.Class is LabelClass.Asker or LabelClass.Voice or LabelClass.Person
            );
        var asked = facts.Exists(label => label.Questions > 0);
        return found.Count > 1
            && several
            && (people || asked)
            && (
                talk
                || markedUp
                || IsShort(found)
                || facts.TrueForAll(label => label.Class is LabelClass.Initial)
                || introductions.Names.Count > 0
            );
    }

    /// <summary>Two or three exchanges may hold no word that tells a dialogue.</summary>
    private static bool IsShort(List<Label> found) => found.Count <= 6;

    private List<LabelReading> Readings(List<Form> forms, HashSet<int> accepted) =>
        [
            .. forms
                .SelectMany(form => form.Facts)
                .OrderBy(label => label.Key)
                .Select(label => new LabelReading(
                    index.Name(label.Key),
                    label.Count,
                    label.IsAccepted && accepted.Contains(label.Key) ? LabelVerdict.Accepted : LabelVerdict.Rejected,
                    label.Score,
                    label.Evidence(knowledge.LabelRules)
                )),
        ];

    private sealed record Form(
        LabelForm Kind,
        List<Label> Labels,
        IReadOnlyList<LabelFacts> Facts,
        HashSet<int> Accepted,
        int Support
    );
}
