namespace Interviews.Notebooks;

/// <summary>Console output, as it comes, in pieces of any size.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The piece, line ends as the cell wrote them.</param>
public sealed record StreamEvent(string Name, string Text) : HostEvent;
