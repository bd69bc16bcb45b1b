namespace Interviews;

/// <summary>From lines to labels to the cast: scan, set fields aside, weigh, accept, look inside the lines, name.</summary>
internal sealed class CastFinder(IReadOnlyList<Line> lines, TranscriptReaderOptions options)
{
    private const int Opening = 500;
    private readonly LabelIndex index = new(QuestionsAreNumbered(lines));
    private readonly LabelHints hints = new(options);

    public Cast Find()
    {
        var legends = new LegendFinder(lines, hints);
        legends.Find();
        var scanned = Scan();
        Introduce(scanned);
        var fields = new FieldFinder(lines, index, hints, legends.Lines);
        var labels = fields.WithoutFields(scanned);
        var forms = Weigh(labels);
        var found = Accept(forms);
        if (found.Select(label => label.Key).Distinct().Count() < 2)
        {
            // Perhaps the line ends are lost and the labels stand inside the lines.
            var inside = Weigh(WithInside(labels));
            var more = Accept(inside);
            (forms, found) = more.Count > found.Count + 1 ? (inside, more) : (forms, found);
        }

        found = WithInsideOf(found);
        var alone = found;
        found = IsDialogue(forms, found) ? found : [];
        var implied = found.TrueForAll(label => label.Key == found[0].Key)
            ? new ImpliedLabels(lines, index).Find(found.Count > 0 ? found : alone)
            : [];
        found = implied.Count > 0 ? implied : found;
        var counts = found.CountBy(label => label.Key).ToDictionary();
        var merger = new SpeakerMerger(index, hints);
        var names = merger.Names(counts);
        return new Cast(lines.Count, found, names, index, Readings(forms, counts.Keys.ToHashSet()))
        {
            Slips = merger.Misspelt,
            Roles = hints.Roles,
            Fields = fields.Fields,
            Legends = legends.Lines,
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

    private void Introduce(List<Label> labels)
    {
        foreach (var label in labels.Where(label => label.Note is not null))
        {
            var (note, name) = (label.Note!, index.Name(label.Key));
            if (Introduction.AliasIn(note) is { } alias)
            {
                hints.Introduce(alias, SpeakerName.WithoutRole(name));
            }
            else if (
                name.Length <= 2
                && note.Length > name.Length
                && note.Length <= 12
                && note.Contains(name[0], StringComparison.Ordinal)
            )
            {
                hints.Introduce(name, note);
            }
            else if (note.Length <= 2 && name.Contains(note, StringComparison.Ordinal) && index.Find(note) >= 0)
            {
                hints.Introduce(note, SpeakerName.WithoutRole(name));
            }
        }
    }

    private List<WeighedForm> Weigh(List<Label> labels) =>
        [.. labels.GroupBy(label => FormGroup(label.Form)).Select(group => WeighForm(group.Key, [.. group]))];

    private WeighedForm WeighForm(LabelForm form, List<Label> labels)
    {
        var records = new LabelDiscovery(lines, index, hints).Weigh(labels);
        var accepted = records.Where(record => record.IsAccepted).ToList();
        return new WeighedForm(
            form,
            labels,
            records,
            [.. accepted.Select(record => record.Key)],
            accepted.Sum(record => record.Count * (record.Count > 1 ? 2 : 1))
        );
    }

    /// <summary>The occurrences of accepted labels: in the form that most have, with a colon, and of a name known from there.</summary>
    private static List<Label> Accept(List<WeighedForm> forms)
    {
        var main = forms.MaxBy(form => form.Support);
        var accepted = new List<Label>();
        foreach (var form in forms)
        {
            var trusted = form == main || form.Form is LabelForm.Colon or LabelForm.Voice or LabelForm.Timed;
            accepted.AddRange(
                form.Labels.Where(label =>
                    form.Accepted.Contains(label.Key)
                    && (trusted || (form.Form != LabelForm.Dash && main!.Accepted.Contains(label.Key)))
                )
            );
        }

        accepted.Sort((a, b) => (a.Line, a.Start).CompareTo((b.Line, b.Start)));
        return accepted;
    }

    private List<Label> WithInside(List<Label> heads)
    {
        var inside = new InsideLabels(index);
        var all = new List<Label>(heads);
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var from = 0;
            while (next < heads.Count && heads[next].Line <= i)
            {
                from = heads[next].Line == i ? heads[next].TextStart : from;
                next++;
            }

            if (lines[i].Shape is not (LineShape.Furniture or LineShape.PageTitle))
            {
                all.AddRange(inside.Find(lines[i], i, from, null));
            }
        }

        all.Sort((a, b) => (a.Line, a.Start).CompareTo((b.Line, b.Start)));
        return all;
    }

    /// <summary>Adds the labels inside the lines that name somebody who is accepted already.</summary>
    private List<Label> WithInsideOf(List<Label> found)
    {
        var accepted = found.Where(label => label.Form is LabelForm.Colon).Select(label => label.Key).ToHashSet();
        if (accepted.Count == 0 || found.Exists(label => label.Inside))
        {
            return found;
        }

        var inside = new InsideLabels(index);
        var more = new List<Label>();
        var (first, next) = (found[0].Line, 0);
        for (var i = first; i < lines.Count; i++)
        {
            var from = 0;
            while (next < found.Count && found[next].Line <= i)
            {
                from = found[next].Line == i ? found[next].TextStart : from;
                next++;
            }

            more.AddRange(inside.Find(lines[i], i, from, accepted.Contains));
        }

        if (more.Count > 0)
        {
            found.AddRange(more);
            found.Sort((a, b) => (a.Line, a.Start).CompareTo((b.Line, b.Start)));
        }

        return found;
    }

    /// <summary>Somebody speaks: two labels, or one that is told, and not only words that nobody is called.</summary>
    private static bool IsDialogue(List<WeighedForm> forms, List<Label> found)
    {
        var keys = found.Select(label => label.Key).ToHashSet();
        var records = forms.SelectMany(form => form.Records).Where(record => keys.Contains(record.Key)).ToList();
        return records.Exists(record => record.Told)
            || (
                found.Count > 1
                && (
                    keys.Count > 1
                    || records.Exists(record =>
                        record.Count > 1 && record.Class is LabelClass.Asker or LabelClass.Voice
                    )
                )
                && (
                    records.Exists(record =>
                        record.Class is not (LabelClass.Unknown or LabelClass.LatinName or LabelClass.Credit)
                    ) || records.Exists(record => record.Questions > 0)
                )
            );
    }

    private List<LabelReading> Readings(List<WeighedForm> forms, HashSet<int> accepted) =>
        [
            .. forms
                .SelectMany(form => form.Records)
                .OrderBy(record => record.Key)
                .Select(record => new LabelReading(
                    index.Name(record.Key),
                    record.Count,
                    record.IsAccepted && accepted.Contains(record.Key) ? LabelVerdict.Accepted : LabelVerdict.Rejected,
                    record.Score,
                    record.Evidence
                )),
        ];

    private static LabelForm FormGroup(LabelForm form) => form == LabelForm.ColonBelow ? LabelForm.Colon : form;

    private sealed record WeighedForm(
        LabelForm Form,
        List<Label> Labels,
        IReadOnlyList<LabelRecord> Records,
        HashSet<int> Accepted,
        int Support
    );
}
