namespace Interviews.Notebooks;

/// <summary>A running cell waits for a line of text, to be answered by the method <c>inputReply</c>.</summary>
/// <param name="InputId">Names the question.</param>
/// <param name="Prompt">What to ask.</param>
/// <param name="Password">Whether what is typed must not be shown.</param>
public sealed record InputEvent(string InputId, string Prompt, bool Password) : HostEvent;
