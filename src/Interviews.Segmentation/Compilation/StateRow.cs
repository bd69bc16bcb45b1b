namespace Interviews.Segmentation;

/// <summary>Some states of one character, and where in a table the first of their emissions is, in order of the states.</summary>
internal readonly record struct StateRow(StateSet States, long First);
