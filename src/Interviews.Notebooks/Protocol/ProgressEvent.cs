namespace Interviews.Notebooks;

/// <summary>What a long step is at, such as the restore of a package; a client may show it or not.</summary>
/// <param name="Text">One line for a person to read.</param>
public sealed record ProgressEvent(string Text) : HostEvent;
