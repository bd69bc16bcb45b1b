namespace Interviews;

/// <summary>A row of evidence about lines: for what they may be.</summary>
/// <param name="Name">What it says, as a clause about the line.</param>
/// <param name="For">What it speaks for; a negative weight speaks against it.</param>
/// <param name="Weight">How much it counts, in the logarithm of odds as judged on real documents.</param>
/// <param name="Holds">Whether it holds for a line.</param>
/// <param name="Kind">What the diagnostics call a line that becomes an aside by it.</param>
internal sealed record LineRule(
    string Name,
    LineState For,
    double Weight,
    Func<LineFacts, bool> Holds,
    DiagnosticKind Kind = DiagnosticKind.Narration
)
{
    public override string ToString() => new Rule<LineFacts>(Name, Weight, Holds).ToString();
}
