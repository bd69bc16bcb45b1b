using Interviews.Charts.Figures;
using Interviews.Charts.Passages;

namespace Interviews.Charts.Rendering;

/// <summary>Everything that is shown of a chart: words, figure, data as a table, passages behind the points.</summary>
/// <param name="Heading">What the chart is about.</param>
/// <param name="Subject">Whose interview it is about; empty on a page that says so at its top.</param>
/// <param name="Texts">The words around the data.</param>
internal sealed record Drawing(string Heading, string Subject, Texts Texts)
{
    public string Title => Subject.Length > 0 ? $"{Heading} · {Subject}" : Heading;

    public string Note { get; init; } = "";

    /// <summary>Null where there is nothing to draw; <see cref="Reason"/> then says why.</summary>
    public Figure? Figure { get; init; }

    public string Reason { get; init; } = "";

    public DataTable Table { get; init; } = DataTable.Empty;

    public PassageIndex Passages { get; init; } = PassageIndex.Empty;

    /// <summary>The turns that <see cref="Passages"/> points into, by their place in the corpus.</summary>
    public IReadOnlyDictionary<int, TurnText> Turns { get; init; } = new Dictionary<int, TurnText>();
}
