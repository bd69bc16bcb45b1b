using Interviews.Charts.Figures;
using Interviews.Charts.Passages;

namespace Interviews.Charts.Rendering;

/// <summary>Everything that is shown of a chart: words, figure, data as a table, passages behind the points.</summary>
internal sealed record Drawing(string Title, Texts Texts)
{
    public string Note { get; init; } = "";

    /// <summary>Null where there is nothing to draw; <see cref="Reason"/> then says why.</summary>
    public Figure? Figure { get; init; }

    public string Reason { get; init; } = "";

    public DataTable Table { get; init; } = DataTable.Empty;

    public PassageIndex Passages { get; init; } = PassageIndex.Empty;

    /// <summary>The turns that <see cref="Passages"/> points into, by their place in the corpus.</summary>
    public IReadOnlyDictionary<int, TurnText> Turns { get; init; } = new Dictionary<int, TurnText>();
}
