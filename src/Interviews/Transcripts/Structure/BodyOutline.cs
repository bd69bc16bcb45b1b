namespace Interviews;

/// <summary>Takes the lines from the first turn on: turns, headings, continuation, asides, the end.</summary>
internal sealed class BodyOutline(
    IReadOnlyList<Line> lines,
    Cast cast,
    TranscriptReaderOptions options,
    LineVerdict[] verdicts
)
{
    private readonly HeadingFinder headings = new(lines, cast, options);
    private readonly AsideFinder asides = new(lines, cast);
    private string? running;
    private bool termSpoke;

    /// <summary>Fills in the verdicts.</summary>
    /// <param name="body">Indices of the lines that belong to the document, in order.</param>
    /// <param name="first">Index in <paramref name="body"/> of the first turn.</param>
    public void Draw(List<int> body, int first)
    {
        var last = body.FindLastIndex(cast.HasLabel);
        var end = asides.FindEnd(body, last);
        for (var i = first; i < body.Count; i++)
        {
            verdicts[body[i]] = i >= end ? asides.AfterTheEnd(body[i]) : Take(body, i, last);
        }

        TakeHeadingsAhead(body, first);
    }

    private LineVerdict Take(List<int> body, int at, int last)
    {
        var line = body[at];
        if (cast.HasLabel(line))
        {
            var label = cast.LabelsOf(line)[^1];
            running = cast.NameOf(label);
            termSpoke = lines[line].Shape == LineShape.Term || lines[line].Shape == LineShape.Definition;
            return new LineVerdict(LineKind.Turn, Evidence(label));
        }

        termSpoke &= lines[line].Shape == LineShape.Definition;
        if (headings.EvidenceFor(body, at, last) is { } evidence)
        {
            running = null;
            return new LineVerdict(LineKind.Heading, evidence);
        }

        var below =
            at > 0
            && cast.HasLabel(body[at - 1])
            && cast.LabelsOf(body[at - 1])[^1].TextStart >= lines[body[at - 1]].Text.Length;
        if (below)
        {
            return new LineVerdict(LineKind.Continuation, "stands below its speaker's label");
        }

        return asides.Find(line, running, termSpoke)
            ?? (
                running is null
                    ? new LineVerdict(
                        LineKind.Aside,
                        "stands between a heading and the first turn below it",
                        DiagnosticKind.Narration
                    )
                    : new LineVerdict(LineKind.Continuation, "goes on in the running turn")
            );
    }

    private static string Evidence(Label label) =>
        label.Inside
            ? "has a speaker's label inside"
            : label.Form switch
            {
                LabelForm.Alone => "is a speaker's name alone on its line",
                LabelForm.ColonBelow => "is a speaker's name, the colon opens the next line",
                LabelForm.Bracket => "opens with a speaker's name in brackets",
                LabelForm.Bold => "opens with a speaker's name in bold",
                LabelForm.Spaced => "opens with a speaker's name and a wide space",
                LabelForm.Timed => "is a speaker's name with a time stamp",
                LabelForm.Implied => "is set as a question or as the answer below it",
                LabelForm.Voice => "is given to a voice by the format",
                _ => "opens with a speaker's label and a colon",
            };

    /// <summary>Headings directly above the first turn open its topic.</summary>
    private void TakeHeadingsAhead(List<int> body, int first)
    {
        var last = body.Count - 1;
        var positions = verdicts.Any(verdict =>
            verdict is { Kind: LineKind.Heading, Evidence: HeadingFinder.ByPosition }
        );
        var from = first;
        while (
            from > 0
            && first - from < 3
            && verdicts[body[from - 1]].Kind == LineKind.Preamble
            && headings.EvidenceFor(body, from - 1, last) is { } evidence
            && (positions || evidence != HeadingFinder.ByPosition)
        )
        {
            from--;
            verdicts[body[from]] = new LineVerdict(LineKind.Heading, evidence);
        }
    }
}
