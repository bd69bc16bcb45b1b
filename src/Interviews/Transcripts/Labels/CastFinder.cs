namespace Interviews;

/// <summary>From lines to labels to the cast: scan, weigh, accept, name.</summary>
internal sealed class CastFinder(IReadOnlyList<Line> lines, TranscriptReaderOptions options)
{
    private readonly LabelIndex index = new();
    private readonly LabelHints hints = new(options);

    public LabelHints Hints => hints;

    public Cast Find()
    {
        var scanned = Scan();
        Introduce(scanned);
        var forms = scanned
            .GroupBy(label => FormGroup(label.Form))
            .Select(group => WeighForm([.. group]))
            .Where(form => form.Accepted.Count > 0 || form.Records.Count > 0)
            .ToList();
        var main = forms.MaxBy(form => form.Support);
        var accepted = new List<Label>();
        foreach (var form in forms)
        {
            var trusted = main is not null && (form == main || form.Form == LabelForm.Colon);
            accepted.AddRange(
                form.Labels.Where(label =>
                    form.Accepted.Contains(label.Key) && (trusted || main!.Accepted.Contains(label.Key))
                )
            );
        }

        accepted.Sort((a, b) => a.Line.CompareTo(b.Line));
        var kept = accepted.DistinctBy(label => label.Line).ToList();
        return new Cast(lines.Count, kept, Names(), index, Readings(forms));
    }

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
        foreach (var label in labels)
        {
            if (label.Note is not null && Introduction.AliasIn(label.Note) is { } alias)
            {
                hints.Introduce(alias, SpeakerName.WithoutRole(index.Name(label.Key)));
            }
        }
    }

    private WeighedForm WeighForm(List<Label> labels)
    {
        var records = new LabelDiscovery(lines, index, hints).Weigh(labels);
        var accepted = records.Where(record => record.IsAccepted).ToList();
        return new WeighedForm(
            FormGroup(labels[0].Form),
            labels,
            records,
            [.. accepted.Select(record => record.Key)],
            accepted.Sum(record => record.Count)
        );
    }

    private string[] Names()
    {
        var names = new string[index.Count];
        for (var key = 0; key < names.Length; key++)
        {
            names[key] = hints.Names.TryGetValue(index.Key(key), out var full)
                ? full
                : SpeakerName.WithoutRole(index.Name(key));
        }

        return names;
    }

    private List<LabelReading> Readings(List<WeighedForm> forms) =>
        [
            .. forms
                .SelectMany(form => form.Records)
                .OrderBy(record => record.Key)
                .Select(record => new LabelReading(
                    index.Name(record.Key),
                    record.Count,
                    record.IsAccepted ? LabelVerdict.Accepted : LabelVerdict.Rejected,
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
