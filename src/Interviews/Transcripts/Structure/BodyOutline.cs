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

    /// <summary>Fills in the verdicts.</summary>
    /// <param name="body">Indices of the lines that belong to the document, in order.</param>
    /// <param name="first">Index in <paramref name="body"/> of the first turn.</param>
    public void Draw(List<int> body, int first)
    {
        var last = body.FindLastIndex(cast.HasLabel);
        first = TakeHeadingsAhead(body, first);
        var end = asides.FindEnd(body, last);
        for (var i = first; i < body.Count; i++)
        {
            verdicts[body[i]] =
                cast.HasLabel(body[i]) ? new LineVerdict(LineKind.Turn, "opens with a speaker's label")
                : i > last && i >= end ? asides.AfterTheEnd(body[i])
                : headings.EvidenceFor(body, i, last) is { } evidence ? new LineVerdict(LineKind.Heading, evidence)
                : asides.Find(body[i]) ?? new LineVerdict(LineKind.Continuation, "goes on in the running turn");
        }
    }

    private int TakeHeadingsAhead(List<int> body, int first)
    {
        var last = body.Count - 1;
        while (
            first > 0
            && verdicts[body[first - 1]].Kind == LineKind.Preamble
            && headings.EvidenceFor(body, first - 1, last) is not null
        )
        {
            first--;
        }

        return first;
    }
}
