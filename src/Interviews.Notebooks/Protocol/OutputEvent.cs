namespace Interviews.Notebooks;

/// <summary>A value to show, in one or several forms.</summary>
/// <param name="Kind"><c>result</c> for the value of a cell's last expression, <c>display</c> for the rest.</param>
/// <param name="Data">MIME type to text, the preferred form first; Base64 for binary types.</param>
/// <param name="DisplayId">The name under which <see cref="UpdateDisplayEvent"/> may replace it.</param>
public sealed record OutputEvent(string Kind, IReadOnlyDictionary<string, string> Data, string? DisplayId = null)
    : HostEvent;
