namespace Interviews.Notebooks;

/// <summary>A fresh worker takes cells; it knows no variables and counts executions from 1.</summary>
/// <param name="Reason"><c>start</c>, <c>restart</c>, <c>interrupt</c> or <c>crash</c>.</param>
/// <param name="Version">The host's version.</param>
/// <param name="LanguageVersion">The version of C# that cells are written in.</param>
public sealed record ReadyEvent(string Reason, string Version, string LanguageVersion) : HostEvent;
