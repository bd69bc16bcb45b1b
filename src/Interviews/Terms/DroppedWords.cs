namespace Interviews;

/// <summary>How much a filter kept out of a table.</summary>
/// <param name="Group">The table's group.</param>
/// <param name="Reason">Why.</param>
/// <param name="Types">How many distinct words.</param>
/// <param name="Tokens">How many word tokens.</param>
public sealed record DroppedWords(string Group, DropReason Reason, int Types, int Tokens)
{
    /// <summary>Where the words are, in the order of the text.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];
}
