using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which terms tell interviewer and interviewee apart, and how sure is it? A bar a term, with its interval.</summary>
internal static class DistinctiveTermsChart
{
    private const int TermsPerSide = 12;

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var contrast = new Contrast(view, texts);
        var drawing = new Drawing(
            texts.DistinctiveTitle(contrast.TargetName, contrast.ReferenceName),
            view.Subject,
            texts
        );
        if (contrast.Reason is { } reason)
        {
            return drawing with { Reason = reason };
        }

        var rows = Select(contrast, options.Terms ?? TermsPerSide);
        var passages = contrast.Passages(rows);
        return drawing with
        {
            Note = texts.DistinctiveNote(rows.Count(row => row.IsSure)),
            Figure = Plot(contrast, rows),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = contrast.Table(rows),
        };
    }

    private static List<ContrastRow> Select(Contrast contrast, int perSide)
    {
        var all = contrast.Rows(int.MaxValue);
        return
        [
            .. all.Where(row => row.LogOdds > 0)
                .Take(perSide)
                .Concat(all.Where(row => row.LogOdds < 0).Take(perSide))
                .OrderByDescending(row => row.Keyness.Z ?? 0)
                .ThenBy(row => row.Keyness.Term, StringComparer.Ordinal),
        ];
    }

    private static Figure Plot(Contrast contrast, List<ContrastRow> rows)
    {
        var figure = new Figure { Placement = new Placement(120 + (22 * rows.Count)) };
        AddSide(figure, contrast, rows, contrast.TargetLabel, contrast.TargetColour, row => row.LogOdds > 0);
        AddSide(figure, contrast, rows, contrast.ReferenceLabel, contrast.ReferenceColour, row => row.LogOdds <= 0);
        return figure.Layout(
            ("xaxis", Of(("title", Scale.Title(contrast.Texts.LogOddsAxis)), ("zeroline", true))),
            ("yaxis", Scale.Names(rows.Select(row => Escape.ShortLabel(row.Keyness.Term, 18)), ("showgrid", false))),
            ("legend", Scale.LegendAbove),
            ("bargap", 0.3),
            ("margin", Of(("t", 44)))
        );
    }

    private static void AddSide(
        Figure figure,
        Contrast contrast,
        List<ContrastRow> rows,
        string name,
        string colour,
        Func<ContrastRow, bool> belongs
    )
    {
        var own = rows.Select((row, index) => (Row: row, Index: index)).Where(pair => belongs(pair.Row)).ToList();
        if (own.Count == 0)
        {
            return;
        }

        figure.Trace(
            "bar",
            ("orientation", "h"),
            ("name", contrast.Texts.MoreOf(name)),
            ("x", own.Select(pair => Math.Round(pair.Row.LogOdds, 4)).ToArray()),
            ("y", own.Select(pair => pair.Index).ToArray()),
            ("marker", Of(("color", colour), ("opacity", own.Select(pair => pair.Row.IsSure ? 1 : 0.55).ToArray()))),
            (
                "error_x",
                Of(
                    ("type", "data"),
                    ("array", own.Select(pair => Math.Round(pair.Row.HalfWidth, 4)).ToArray()),
                    ("thickness", 1.5),
                    ("width", 4),
                    ("color", Palette.Neutral)
                )
            ),
            ("customdata", own.Select(pair => pair.Row.Keyness.Term).ToArray()),
            ("hovertext", own.Select(pair => contrast.Hover(pair.Row)).ToArray()),
            ("hoverinfo", "text")
        );
    }
}
