using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Takes the lines from the first turn on: turns, headings, continuation, asides, the end.</summary>
internal sealed partial class BodyOutline(
    IReadOnlyList<Line> lines,
    Cast cast,
    TranscriptReaderOptions options,
    LineVerdict[] verdicts
)
{
    private const int LongestNarration = 8;
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
                LabelForm.Dash => "opens with a speaker's name and a dash",
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

        if (from == first)
        {
            TakeHeadingAboveNarration(body, first);
        }
    }

    /// <summary>A heading of the level of those further down opens a topic even with a few words ahead of its first turn.</summary>
    private void TakeHeadingAboveNarration(List<int> body, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - LongestNarration); at--)
        {
            var line = lines[body[at]];
            if (line.Level == 0 || verdicts[body[at]].Kind != LineKind.Preamble)
            {
                continue;
            }

            var alike = body.Exists(other =>
                verdicts[other].Kind == LineKind.Heading && lines[other].Level == line.Level
            );
            if (
                alike
                && !Opening().IsMatch(line.Text)
                && headings.EvidenceFor(body, at, body.Count - 1) is { } evidence
            )
            {
                verdicts[body[at]] = new LineVerdict(LineKind.Heading, evidence);
            }

            return;
        }
    }

    [GeneratedRegex("引子|引言|导语|導語|导读|前言|序|编者|編者|简介|簡介|介绍|作者|背景|写在前面|人物")]
    private static partial Regex Opening();
}
