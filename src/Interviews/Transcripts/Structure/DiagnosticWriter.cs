namespace Interviews;

/// <summary>Says of every line that is nobody's turn what it was taken for.</summary>
internal sealed class DiagnosticWriter(IReadOnlyList<Line> lines, Cast cast, TranscriptReaderOptions options)
{
    public IEnumerable<Diagnostic> Write(Outline outline, IReadOnlyList<Topic> topics, List<DraftPart> loose)
    {
        var verdicts = outline.Verdicts;
        if (topics.Count == 0)
        {
            yield return new Diagnostic(1, NoDialogue(), "", default) { Kind = DiagnosticKind.NoDialogue };
        }

        if (cast.IsImplied)
        {
            yield return new Diagnostic(1, ImpliedLabels.Doubt, "", default) { Kind = DiagnosticKind.Doubt };
        }

        foreach (var doubt in new Plausibility(lines, cast, outline, topics, options).Doubts())
        {
            yield return new Diagnostic(1, doubt, "", default) { Kind = DiagnosticKind.Doubt };
        }

        foreach (
            var label in cast.Slips.Count == 0 ? [] : cast.Labels.Where(label => cast.Slips.ContainsKey(label.Key))
        )
        {
            var line = lines[label.Line];
            yield return new Diagnostic(line.Number, cast.Slips[label.Key], "", line.Span)
            {
                Kind = DiagnosticKind.Doubt,
            };
        }

        foreach (var part in loose)
        {
            var line = lines[part.Line];
            yield return new Diagnostic(
                line.Number,
                "Nobody's turn: it stands ahead of the first label on its line, or behind the last turn.",
                line.Text[part.Start..part.End],
                line.ToOriginal(part.Start, part.End)
            );
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Kind == LineKind.Aside)
            {
                yield return new Diagnostic(lines[i].Number, Message(verdicts[i]), lines[i].Text, lines[i].Span)
                {
                    Kind = verdicts[i].Aside,
                };
            }
        }
    }

    private string NoDialogue() =>
        lines.Count == 0 ? "The document holds no text."
        : cast.Readings.Count == 0 ? "Nobody speaks: no line begins with a speaker's label."
        : "Nobody speaks: no label recurs or is introduced as a speaker's.";

    private static string Message(LineVerdict verdict) =>
        verdict.Aside switch
        {
            DiagnosticKind.Narration => "Nobody's turn: it " + verdict.Evidence + ".",
            DiagnosticKind.Credit => "A credit: it " + verdict.Evidence + ".",
            DiagnosticKind.Footnote => "A footnote: it " + verdict.Evidence + ".",
            DiagnosticKind.PullQuote => "A pull quote: it " + verdict.Evidence + ".",
            DiagnosticKind.Legend => "A legend: it " + verdict.Evidence + ".",
            DiagnosticKind.Furniture => "Not part of the interview: it " + verdict.Evidence + ".",
            _ => "Not placed: it " + verdict.Evidence + ".",
        };
}
