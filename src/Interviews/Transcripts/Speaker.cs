namespace Interviews;

/// <summary>Somebody who takes turns in an interview.</summary>
/// <param name="Name">The full name as the transcript gives it (<c>梁文峰</c>), or the label where there is no other.</param>
/// <param name="Abbreviation">The short label that stands for the name (<c>梁</c>); null where the name is the label.</param>
/// <param name="Role">Who asks and who is asked.</param>
public sealed record Speaker(string Name, string? Abbreviation, Role Role);
