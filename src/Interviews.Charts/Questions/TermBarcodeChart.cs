using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>When does who say a term? A row a term, a stroke an occurrence in its speaker's colour.</summary>
internal static class TermBarcodeChart
{
    private const int Terms = 10;

    public static Drawing Draw(Corpus corpus, IReadOnlyList<string> terms, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.BarcodeTitle, view.Subject, texts);
        var table = FrequencyTable.Count(corpus.Turns);
        var chosen = terms.Count > 0 ? terms : [.. table.Rows.Take(options.Terms ?? Terms).Select(row => row.Term)];
        var strokes = chosen
            .SelectMany((term, row) => table.Occurrences(term).Select(place => new Stroke(term, row, place)))
            .ToList();
        if (strokes.Count == 0)
        {
            return drawing with
            {
                Reason = terms.Count == 0 ? texts.NoTerms : texts.TermsAbsent(string.Join("、", terms)),
            };
        }

        var passages = new PassageIndex();
        foreach (var stroke in strokes)
        {
            passages.Add(stroke.Key(view), $"{stroke.Term} · {stroke.Place.Turn.Speaker.Name}", view.At(stroke.Place));
        }

        return drawing with
        {
            Note = texts.BarcodeNote,
            Figure = Plot(view, texts, chosen, strokes),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = Table(view, texts, chosen, strokes),
        };
    }

    /// <summary>One occurrence.</summary>
    private sealed record Stroke(string Term, int Row, Occurrence Place)
    {
        public string Key(CorpusView view) =>
            $"{Row}.{view.Speakers.TakeWhile(speaker => speaker.Name != Place.Turn.Speaker.Name).Count()}";
    }

    private static Figure Plot(CorpusView view, Texts texts, IReadOnlyList<string> terms, List<Stroke> strokes)
    {
        var starts = Starts(view.Corpus);
        var figure = new Figure { Placement = new Placement(130 + (30 * terms.Count)) };
        foreach (var speaker in view.Speakers)
        {
            var own = strokes.Where(stroke => stroke.Place.Turn.Speaker.Name == speaker.Name).ToList();
            figure.Trace(
                "scatter",
                ("mode", "markers"),
                ("name", Escape.ShortLabel(speaker.Name, 24)),
                ("x", own.Select(stroke => starts[view.Number(stroke.Place.Turn)] + stroke.Place.Span.Start).ToArray()),
                ("y", own.Select(stroke => stroke.Row).ToArray()),
                (
                    "marker",
                    Of(
                        ("symbol", "line-ns-open"),
                        ("size", 17),
                        ("color", view.Colour(speaker)),
                        ("line", Of(("width", 2.5), ("color", view.Colour(speaker))))
                    )
                ),
                ("customdata", own.Select(stroke => stroke.Key(view)).ToArray()),
                ("hovertext", own.Select(stroke => Hover(stroke)).ToArray()),
                ("hoverinfo", "text"),
                ("cliponaxis", false)
            );
        }

        return figure.Layout(
            (
                "xaxis",
                Of(
                    ("title", Scale.Title(texts.PositionAxis)),
                    ("range", new[] { 0, starts[^1] }),
                    ("showgrid", false),
                    ("zeroline", false)
                )
            ),
            ("yaxis", Scale.Names(terms.Select(term => Escape.ShortLabel(term, 18)))),
            ("showlegend", true),
            ("legend", Scale.LegendAbove),
            ("margin", Of(("r", 20))),
            ("shapes", Boundaries(view, starts))
        );
    }

    /// <summary>How many characters come before each turn; one more entry for the whole.</summary>
    private static int[] Starts(Corpus corpus)
    {
        var starts = new int[corpus.Turns.Count + 1];
        for (var i = 0; i < corpus.Turns.Count; i++)
        {
            starts[i + 1] = starts[i] + corpus.Turns[i].Turn.Text.Length;
        }

        return starts;
    }

    private static object[] Boundaries(CorpusView view, int[] starts) =>
        [
            .. view
                .Topics.Skip(1)
                .Select(topic =>
                    Of(
                        ("type", "line"),
                        ("x0", starts[view.Number(topic.Turns[0])]),
                        ("x1", starts[view.Number(topic.Turns[0])]),
                        ("yref", "paper"),
                        ("y0", 0),
                        ("y1", 1),
                        ("layer", "below"),
                        ("line", Of(("color", "rgba(128,128,128,0.35)"), ("width", 1)))
                    )
                ),
        ];

    private static string Hover(Stroke stroke) =>
        $"<b>{Escape.ShortLabel(stroke.Term, 40)}</b> · {Escape.ShortLabel(stroke.Place.Turn.Speaker.Name, 24)}<br>"
        + $"{Escape.ShortLabel(stroke.Place.Turn.Topic.Title ?? "", 40)}<br>{Quote.Of([stroke.Place])}";

    private static DataTable Table(CorpusView view, Texts texts, IReadOnlyList<string> terms, List<Stroke> strokes) =>
        new(
            [texts.Term, texts.Speaker, texts.Occurrences],
            [
                .. terms.SelectMany(
                    (term, row) =>
                        view.Speakers.Select(speaker =>
                        {
                            var own = strokes
                                .Where(stroke => stroke.Row == row && stroke.Place.Turn.Speaker.Name == speaker.Name)
                                .ToList();
                            return new Cell[]
                            {
                                term,
                                speaker.Name,
                                new($"{own.Count}", own.Count, own.Count > 0 ? own[0].Key(view) : null),
                            };
                        })
                ),
            ]
        );
}
