namespace Interviews.Charts.Figures;

/// <summary>How a figure fills its element; the page applies it, again at each change of width.</summary>
/// <param name="Height">Height in pixels; with panels, what stands above and below them.</param>
internal sealed record Placement(int Height)
{
    /// <summary>Layout properties, by dotted path, that take over where the element is narrower than 560 px.</summary>
    public IReadOnlyDictionary<string, object?>? Narrow { get; init; }

    /// <summary>Height where the element is narrow; null where it is the same.</summary>
    public int? NarrowHeight { get; init; }

    /// <summary>The least width in pixels at which it can be read; a narrower element scrolls. Null for none.</summary>
    public int? MinimumWidth { get; init; }

    /// <summary>The trace whose texts the page writes beside its points, the first points first, where they do not collide.</summary>
    public int? LabelsOf { get; init; }

    /// <summary>Panels with axes x, x2, x3, … that the page arranges in as many columns as fit.</summary>
    public Panels? Panels { get; init; }
}

/// <summary>Small multiples.</summary>
/// <param name="Titles">A heading each, escaped for Plotly.</param>
/// <param name="MinimumWidth">The least width of a panel in pixels.</param>
/// <param name="Height">Height of a panel's plotting area in pixels.</param>
/// <param name="Left">Room for the tick labels left of each panel in pixels.</param>
internal sealed record Panels(IReadOnlyList<string> Titles, int MinimumWidth, int Height, int Left);
