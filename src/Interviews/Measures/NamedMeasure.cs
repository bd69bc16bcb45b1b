namespace Interviews;

/// <summary>A measure by the name under which the command line knows it.</summary>
/// <param name="Name">Lower case, words joined by hyphens.</param>
/// <param name="Summary">What it says, in one line.</param>
/// <param name="Measure">From a corpus and a request to a table.</param>
public sealed record NamedMeasure(string Name, string Summary, Func<Corpus, MeasureRequest, Table> Measure);
