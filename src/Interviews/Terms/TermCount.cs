namespace Interviews;

/// <summary>A term and how often it occurs in a group of turns.</summary>
/// <param name="Group">The group's name: a topic's title, a speaker's name, a role, or <c>all</c>.</param>
/// <param name="Term">The term in the form the corpus writes most often.</param>
/// <param name="Count">Occurrences, in tokens.</param>
/// <param name="PerMille">Occurrences in a thousand word tokens of the group, stop words included.</param>
/// <param name="TfIdf">Weight among the topics (see <see cref="Interviews.TfIdf"/>); null unless grouped by
/// topic.</param>
public sealed record TermCount(string Group, string Term, int Count, double PerMille, double? TfIdf = null)
{
    /// <summary>Where the term occurs, in the order of the text; as many places as <see cref="Count"/> says.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];
}
