namespace Interviews;

/// <summary>What the reader thinks of something that looks like a speaker's label.</summary>
/// <param name="Label">The label without colon and mark-up.</param>
/// <param name="Count">How many lines it opens.</param>
/// <param name="Verdict">Whether it names a speaker.</param>
/// <param name="Score">The sum of the evidence's weights; from 3 on the label names a speaker.</param>
/// <param name="Evidence">What speaks for it and against it, each with its weight.</param>
public sealed record LabelReading(
    string Label,
    int Count,
    LabelVerdict Verdict,
    double Score,
    IReadOnlyList<string> Evidence
);
