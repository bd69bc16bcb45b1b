namespace Interviews;

/// <summary>A transcript together with the reasons for its shape.</summary>
/// <param name="Transcript">What was read.</param>
/// <param name="Lines">A row a line that is not empty, in the order of the text.</param>
/// <param name="Labels">A row a label that was considered, in the order of its first line.</param>
public sealed record Reading(
    Transcript Transcript,
    IReadOnlyList<LineReading> Lines,
    IReadOnlyList<LabelReading> Labels
);
