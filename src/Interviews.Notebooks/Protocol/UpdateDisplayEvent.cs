namespace Interviews.Notebooks;

/// <summary>Replaces what is shown under a display id, perhaps by an earlier cell.</summary>
/// <param name="DisplayId">The id that an <see cref="OutputEvent"/> introduced.</param>
/// <param name="Data">MIME type to text, the preferred form first.</param>
public sealed record UpdateDisplayEvent(string DisplayId, IReadOnlyDictionary<string, string> Data) : HostEvent;
