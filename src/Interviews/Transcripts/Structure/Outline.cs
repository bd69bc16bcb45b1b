namespace Interviews;

/// <summary>What every line is: the decoder's states as verdicts, with the reasons.</summary>
internal sealed class Outline
{
    private readonly IReadOnlyList<Line> lines;
    private readonly Cast cast;
    private readonly Knowledge knowledge;
    private readonly List<LineFacts> facts = [];
    private readonly LineFacts?[] factsOf;

    public Outline(
        IReadOnlyList<Line> lines,
        Cast cast,
        TranscriptReaderOptions options,
        Knowledge knowledge,
        string? metadataTitle
    )
    {
        (this.lines, this.cast, this.knowledge) = (lines, cast, knowledge);
        Verdicts = new LineVerdict[lines.Count];
        factsOf = new LineFacts?[lines.Count];
        Array.Fill(Verdicts, new LineVerdict(LineKind.Aside, "belongs to the page", DiagnosticKind.Furniture));
        var document = new DocumentFacts(lines, cast, options, knowledge.Words, metadataTitle);
        var body = Enumerable
            .Range(0, lines.Count)
            .Where(i => lines[i].Shape is not (LineShape.Furniture or LineShape.PageTitle))
            .ToList();
        for (var i = 0; i < body.Count; i++)
        {
            var next = i + 1 < body.Count ? body[i + 1] : -1;
            facts.Add(
                new LineFacts(
                    document,
                    body[i],
                    i > 0 ? lines[body[i - 1]] : null,
                    next < 0 ? null : lines[next],
                    cast.HasLabel(next)
                )
            );
        }

        var states = new LineDecoder(knowledge.LineRules).Decode(facts);
        for (var i = 0; i < states.Length; i++)
        {
            Verdicts[body[i]] = Verdict(facts[i], states[i]);
            factsOf[body[i]] = facts[i];
        }

        TakeOneTitle();
        TakeAuthor();
    }

    /// <summary>One verdict a line.</summary>
    public LineVerdict[] Verdicts { get; }

    /// <summary>Index of the title's line, or -1.</summary>
    public int Title { get; private set; } = -1;

    public string? Author { get; private set; }

    /// <summary>Whether what ends the interview stands there: where, and how many lines of text are behind it; null where nothing ends it.</summary>
    public (int Line, int Characters)? End { get; private set; }

    /// <summary>The rules that hold for a line, with their weights, the weightiest first.</summary>
    public IReadOnlyList<string> Reasons(int line) =>
        factsOf[line] is { } fact
            ?
            [
                .. knowledge
                    .LineRules.Where(rule => rule.Holds(fact))
                    .OrderByDescending(rule => Math.Abs(rule.Weight))
                    .Select(rule => $"{rule.For}: {rule}"),
            ]
            : [];

    private LineVerdict Verdict(LineFacts line, LineState state)
    {
        if (state == LineState.Turn)
        {
            return new LineVerdict(LineKind.Turn, FormOf(cast.LabelsOf(line.Index)[^1]));
        }

        if (state == LineState.Continuation)
        {
            return new LineVerdict(
                LineKind.Continuation,
                line.IsBelowLabel ? "stands below its speaker's label" : "goes on in the running turn"
            );
        }

        var reason = Weightiest(line, state);
        return state switch
        {
            LineState.Title => new LineVerdict(LineKind.Title, reason?.Name ?? "heads the document"),
            LineState.Byline => new LineVerdict(LineKind.Author, reason?.Name ?? "names the author"),
            LineState.Heading => new LineVerdict(LineKind.Heading, reason?.Name ?? "heads what follows"),
            LineState.Preamble => new LineVerdict(LineKind.Preamble, "stands before the first turn"),
            LineState.Between => Aside(
                Weightiest(line, LineState.Aside),
                "stands between a heading and the first turn below it"
            ),
            LineState.Tail => Behind(line, reason ?? Weightiest(line, LineState.Aside)),
            _ => Aside(reason, "is nobody's turn"),
        };
    }

    private LineVerdict Behind(LineFacts line, LineRule? reason)
    {
        End = (End?.Line ?? line.Index, (End?.Characters ?? 0) + line.Text.Length);
        return Aside(reason, "stands behind the end");
    }

    private static LineVerdict Aside(LineRule? reason, string otherwise) =>
        new(LineKind.Aside, reason?.Name ?? otherwise, reason?.Kind ?? DiagnosticKind.Narration);

    private LineRule? Weightiest(LineFacts line, LineState state) =>
        knowledge
            .LineRules.Where(rule => rule.For == state && rule.Weight > 0 && rule.Holds(line))
            .MaxBy(rule => rule.Weight);

    private void TakeOneTitle()
    {
        for (var i = 0; i < Verdicts.Length; i++)
        {
            if (Verdicts[i].Kind != LineKind.Title)
            {
                continue;
            }

            if (Title < 0)
            {
                Title = i;
            }
            else
            {
                Verdicts[i] = new LineVerdict(LineKind.Preamble, "repeats the title");
            }
        }

        var page =
            Title >= 0
                ? -1
                : Enumerable.Range(0, lines.Count).FirstOrDefault(i => lines[i].Shape == LineShape.PageTitle, -1);
        if (page >= 0)
        {
            (Title, Verdicts[page]) = (page, new LineVerdict(LineKind.Title, "is the page's name"));
        }
    }

    private void TakeAuthor()
    {
        foreach (var fact in facts.Where(fact => Verdicts[fact.Index].Kind == LineKind.Author))
        {
            var alone = Author is null && (Byline.IsAlone(fact.Text) || fact.Author == fact.Text);
            Author ??= fact.Author;
            if (!alone)
            {
                Verdicts[fact.Index] = new LineVerdict(LineKind.Preamble, "names who made it");
            }
        }
    }

    private static string FormOf(Label label) =>
        label.Inside
            ? "has a speaker's label inside"
            : label.Form switch
            {
                LabelForm.Alone => "is a speaker's name alone on its line",
                LabelForm.ColonBelow => "is a speaker's name, the colon opens the next line",
                LabelForm.Bracket => "opens with a speaker's name in brackets",
                LabelForm.Bold => "opens with a speaker's name in bold",
                LabelForm.Spaced => "opens with a speaker's name and a wide space",
                LabelForm.Dash => "opens with a speaker's name and a dash",
                LabelForm.Timed => "is a speaker's name with a time stamp",
                LabelForm.Implied => "is set as a question or as the answer below it",
                LabelForm.Voice => "is given to a voice by the format",
                _ => "opens with a speaker's label and a colon",
            };
}
