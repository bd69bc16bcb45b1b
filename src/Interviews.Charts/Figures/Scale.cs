using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Figures;

/// <summary>Pieces of layout that several charts share.</summary>
internal static class Scale
{
    /// <summary>A legend at the very top, from the left; a margin of 40 px holds a line of it.</summary>
    public static Dictionary<string, object?> LegendAbove =>
        Of(
            ("orientation", "h"),
            ("x", 0),
            ("xanchor", "left"),
            ("y", 1),
            ("yref", "container"),
            ("yanchor", "top"),
            ("traceorder", "normal")
        );

    public static Dictionary<string, object?> Title(string text) => Of(("text", text));

    /// <summary>Ticks of a whole-number axis that begins at 0: whole, and few.</summary>
    public static Dictionary<string, object?> Counts(string title, double maximum) =>
        Of(
            ("title", Title(title)),
            ("range", new[] { 0, maximum * 1.06 }),
            ("dtick", Step(maximum)),
            ("tick0", 0),
            ("zeroline", true)
        );

    /// <summary>Names along an axis; the axis itself is numbered, so that equal names stay apart.</summary>
    public static Dictionary<string, object?> Names(IEnumerable<string> labels, params (string, object?)[] more)
    {
        var texts = labels.ToArray();
        var axis = Of(
            ("tickvals", Enumerable.Range(0, texts.Length).ToArray()),
            ("ticktext", texts),
            ("range", new[] { texts.Length - 0.5, -0.5 }),
            ("zeroline", false)
        );
        foreach (var (name, value) in more)
        {
            axis[name] = value;
        }

        return axis;
    }

    /// <summary>A step of 1, 2 or 5 times a power of ten that makes at most six.</summary>
    public static double Step(double maximum)
    {
        var step = 1.0;
        while (true)
        {
            foreach (var factor in new[] { 1, 2, 5 })
            {
                if (maximum / (step * factor) <= 6)
                {
                    return step * factor;
                }
            }

            step *= 10;
        }
    }

    public static double Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
