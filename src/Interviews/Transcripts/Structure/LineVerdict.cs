namespace Interviews;

/// <summary>What a line is taken for.</summary>
/// <param name="Kind">What it becomes.</param>
/// <param name="Evidence">The weightiest reason, as a clause about the line.</param>
/// <param name="Aside">Why it is nobody's turn; only for <see cref="LineKind.Aside"/>.</param>
internal readonly record struct LineVerdict(LineKind Kind, string Evidence, DiagnosticKind Aside = default);
