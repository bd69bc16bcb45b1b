namespace Interviews;

/// <summary>All that the reader knows before it sees a document: words, and the rows of evidence for labels and lines.</summary>
internal sealed record Knowledge(
    ReaderWords Words,
    IReadOnlyList<Rule<LabelFacts>> LabelRules,
    IReadOnlyList<LineRule> LineRules
)
{
    public static Knowledge Default { get; } =
        new(ReaderWords.Default, Interviews.LabelRules.All, Interviews.LineRules.All);
}
