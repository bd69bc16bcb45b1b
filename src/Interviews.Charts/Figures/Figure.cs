using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace Interviews.Charts.Figures;

/// <summary>Traces and layout in Plotly's own terms; Plotly.NET keeps them and writes their JSON.</summary>
/// <remarks>Colours of text and grid are left out: the page decides them, light or dark, when it draws.</remarks>
internal sealed class Figure
{
    private readonly List<Trace> traces = [];
    private readonly Layout layout = new();

    /// <summary>Height in pixels, and what else the page needs to place the figure.</summary>
    public Placement Placement { get; init; } = new(420);

    public Figure Trace(string type, params (string Name, object? Value)[] properties)
    {
        var trace = new Trace(type);
        foreach (var (name, value) in properties)
        {
            trace.SetProperty(name, value);
        }

        traces.Add(trace);
        return this;
    }

    public Figure Layout(params (string Name, object? Value)[] properties)
    {
        foreach (var (name, value) in properties)
        {
            layout.SetProperty(name, value);
        }

        return this;
    }

    public string ToJson()
    {
        var chart = GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces));
        return GenericChart.toFigureJson(GenericChart.setLayout(layout, chart));
    }

    /// <summary>An object inside a trace or a layout.</summary>
    public static Dictionary<string, object?> Of(params (string Name, object? Value)[] properties) =>
        properties.ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
}
