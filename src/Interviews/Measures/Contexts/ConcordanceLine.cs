namespace Interviews;

/// <summary>One occurrence of a term with the text around it.</summary>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Left">The text before, within the turn.</param>
/// <param name="Node">The term as it is written there.</param>
/// <param name="Right">The text behind, within the turn.</param>
/// <param name="Start">Where the node begins in <see cref="Transcript.Text"/>, in UTF-16 code units.</param>
/// <param name="End">Where it ends there, exclusive.</param>
public sealed record ConcordanceLine(
    string? Topic,
    string Speaker,
    string Left,
    string Node,
    string Right,
    int Start,
    int End
)
{
    /// <summary>The turn and the place in it.</summary>
    public required Occurrence Occurrence { get; init; }
}
