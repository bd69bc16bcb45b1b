namespace Interviews;

/// <summary>Finds what no speaker says: rules, stage directions, credits, footnotes, the end matter.</summary>
internal sealed class AsideFinder(IReadOnlyList<Line> lines, Cast cast)
{
    /// <summary>What a line between the turns is if it is nobody's turn, or null.</summary>
    public LineVerdict? Find(int line)
    {
        var text = lines[line].Text;
        return Characters.IsRule(text) ? new LineVerdict(LineKind.Aside, "is a rule", DiagnosticKind.Narration) : null;
    }

    /// <summary>Index in the body of the first line behind the last turn that belongs to no turn.</summary>
    public int FindEnd(List<int> body, int last)
    {
        for (var i = last + 1; i < body.Count; i++)
        {
            if (cast.HasLabel(body[i]))
            {
                continue;
            }

            if (Find(body[i]) is not null)
            {
                return i;
            }
        }

        return body.Count;
    }

    public LineVerdict AfterTheEnd(int line) =>
        Find(line) ?? new LineVerdict(LineKind.Aside, "stands behind the end", DiagnosticKind.Narration);
}
