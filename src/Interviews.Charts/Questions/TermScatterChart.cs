using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which terms belong to whom? Each term a point by how often either side says it.</summary>
internal static class TermScatterChart
{
    // More points than this take a browser seconds and tell nobody anything; the note says what was left out.
    private const int Terms = 1500;

    private static readonly double[] Ticks = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500];

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var contrast = new Contrast(view, texts);
        var drawing = new Drawing(
            texts.ContrastTitle(contrast.TargetName, contrast.ReferenceName),
            view.Subject,
            texts
        );
        if (contrast.Reason is { } reason)
        {
            return drawing with { Reason = reason };
        }

        var rows = contrast.Rows(options.Terms ?? Terms).OrderByDescending(Prominence).ToList();
        var passages = contrast.Passages(rows);
        return drawing with
        {
            Note = texts.ContrastNote(rows.Count, contrast.Terms, rows.Count(row => row.IsSure)),
            Figure = Plot(contrast, rows),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = contrast.Table(rows),
        };
    }

    // Labels go to the first points: sure differences and frequent terms alike.
    private static double Prominence(ContrastRow row) =>
        Math.Abs(row.Keyness.Z ?? 0) + Math.Log(row.Keyness.TargetCount + row.Keyness.ReferenceCount);

    private static Figure Plot(Contrast contrast, IReadOnlyList<ContrastRow> rows)
    {
        var places = Spread(rows);
        var end = places.Max(place => Math.Max(place.X, place.Y)) + 0.35;
        var strongest = Math.Max(0.5, rows.Max(row => Math.Abs(row.LogOdds)));
        var figure = new Figure
        {
            Placement = new Placement(640)
            {
                NarrowHeight = 520,
                LabelsOf = 0,
                Narrow = new Dictionary<string, object?> { ["coloraxis.colorbar.len"] = 0.9 },
            },
        };
        figure.Trace(
            "scatter",
            ("mode", "markers"),
            ("x", places.Select(place => Math.Round(place.X, 4)).ToArray()),
            ("y", places.Select(place => Math.Round(place.Y, 4)).ToArray()),
            ("text", rows.Select(row => Escape.ShortLabel(row.Keyness.Term, 20)).ToArray()),
            ("customdata", rows.Select(row => row.Keyness.Term).ToArray()),
            ("hovertext", rows.Select(contrast.Hover).ToArray()),
            ("hoverinfo", "text"),
            (
                "marker",
                Of(
                    ("color", rows.Select(row => Math.Round(row.LogOdds, 4)).ToArray()),
                    ("coloraxis", "coloraxis"),
                    ("symbol", rows.Select(row => row.IsSure ? "circle" : "circle-open").ToArray()),
                    ("size", rows.Select(row => row.IsSure ? 9 : 7).ToArray()),
                    ("line", Of(("width", 1.5)))
                )
            ),
            ("showlegend", false)
        );
        return figure.Layout(
            ("xaxis", Axis(contrast.Texts.RateAxis(contrast.TargetLabel), end)),
            ("yaxis", Axis(contrast.Texts.RateAxis(contrast.ReferenceLabel), end)),
            ("coloraxis", ColourAxis(contrast, strongest)),
            ("dragmode", "select"),
            ("margin", Of(("t", 60))),
            ("shapes", new[] { EqualRates(end) })
        );
    }

    private static Dictionary<string, object?> Axis(string title, double end)
    {
        var ticks = Ticks.Where(tick => Position(tick) < end).ToArray();
        return Of(
            ("title", Scale.Title(title)),
            ("range", new[] { -0.45, end }),
            ("tickvals", ticks.Select(Position).ToArray()),
            ("ticktext", ticks.Select(Number.Short).ToArray()),
            ("zeroline", false)
        );
    }

    private static Dictionary<string, object?> ColourAxis(Contrast contrast, double strongest) =>
        Of(
            ("colorscale", Palette.Diverging(contrast.ReferenceColour, contrast.TargetColour)),
            ("cmin", -strongest),
            ("cmax", strongest),
            (
                "colorbar",
                Of(
                    ("orientation", "h"),
                    ("thickness", 8),
                    ("len", 0.6),
                    ("x", 0.5),
                    ("y", 1.0),
                    ("yanchor", "bottom"),
                    ("ypad", 4),
                    ("tickvals", new[] { -strongest * 0.8, 0, strongest * 0.8 }),
                    (
                        "ticktext",
                        new[] { "← " + contrast.ReferenceLabel, contrast.Texts.BothAlike, contrast.TargetLabel + " →" }
                    ),
                    ("ticks", "")
                )
            )
        );

    private static Dictionary<string, object?> EqualRates(double end) =>
        Of(
            ("type", "line"),
            ("x0", 0),
            ("y0", 0),
            ("x1", end),
            ("y1", end),
            ("layer", "below"),
            ("line", Of(("color", Palette.Neutral), ("width", 1), ("dash", "dot")))
        );

    // Rates from 0 to hundreds on one axis, and a place for 0: log2(1 + rate).
    private static double Position(double perMille) => Math.Log2(1 + perMille);

    private sealed record Place(double X, double Y);

    /// <summary>
    /// Hundreds of terms share the same few counts. Those of one count pair are laid out on a square around their
    /// point, no wider than the way to the neighbouring count, the surest in the middle.
    /// </summary>
    private static Place[] Spread(IReadOnlyList<ContrastRow> rows)
    {
        var xs = rows.Select(row => Position(row.Keyness.TargetPerMille ?? 0)).ToArray();
        var ys = rows.Select(row => Position(row.Keyness.ReferencePerMille ?? 0)).ToArray();
        var roomX = Room(xs);
        var roomY = Room(ys);
        var places = new Place[rows.Count];
        foreach (var cell in Enumerable.Range(0, rows.Count).GroupBy(row => (xs[row], ys[row])))
        {
            var members = cell.ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                var (dx, dy) = Spiral(i, members.Length);
                places[members[i]] = new Place(
                    cell.Key.Item1 + (dx * roomX[cell.Key.Item1]),
                    cell.Key.Item2 + (dy * roomY[cell.Key.Item2])
                );
            }
        }

        return places;
    }

    // Sunflower: even spacing for any number, from the centre outwards.
    private static (double X, double Y) Spiral(int index, int count)
    {
        if (count == 1)
        {
            return (0, 0);
        }

        var radius = Math.Sqrt((index + 0.5) / Math.Max(count, 12));
        var angle = index * Math.PI * (3 - Math.Sqrt(5));
        return (radius * Math.Cos(angle), radius * Math.Sin(angle));
    }

    private static Dictionary<double, double> Room(double[] values)
    {
        var sorted = values.Distinct().Order().ToArray();
        return sorted
            .Select(
                (value, i) =>
                    (
                        value,
                        Gap: Math.Min(
                            i > 0 ? value - sorted[i - 1] : double.MaxValue,
                            i + 1 < sorted.Length ? sorted[i + 1] - value : double.MaxValue
                        )
                    )
            )
            .ToDictionary(pair => pair.value, pair => Math.Min(0.42, 0.46 * pair.Gap));
    }
}
