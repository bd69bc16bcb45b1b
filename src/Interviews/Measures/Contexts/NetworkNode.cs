namespace Interviews;

/// <summary>A term in a <see cref="CooccurrenceNetwork"/>.</summary>
/// <param name="Term">The term.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Degree">How many terms it has an edge to.</param>
/// <param name="Strength">How often it stands beside them: the sum of its edges' counts.</param>
public sealed record NetworkNode(string Term, int Count, int Degree, int Strength)
{
    /// <summary>Where it stands beside its neighbours, from the first word to the second, edge by edge.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];
}
