using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which terms belong to which topic? A row a topic, a column a term, the colour its TF-IDF.</summary>
internal static class TermHeatMapChart
{
    private const int Terms = 32;

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.HeatMapTitle, view.Subject, texts);
        var topics = FrequencyTable.CountBy(corpus, Grouping.Topic).Where(topic => topic.Rows.Count > 0).ToList();
        var terms = topics.Count == 0 ? [] : Select(topics, options.Terms ?? Terms);
        if (terms.Count == 0 || view.Topics.Count == 1)
        {
            return drawing with { Reason = terms.Count == 0 ? texts.NoTerms : texts.OneTopic };
        }

        var cells = Cells(topics, terms);
        var passages = new PassageIndex();
        foreach (var cell in cells.Where(cell => cell.Row is not null))
        {
            foreach (var occurrence in cell.Row!.Occurrences)
            {
                passages.Add(cell.Key, $"{cell.Row.Term} · {cell.Row.Group}", view.At(occurrence));
            }
        }

        return drawing with
        {
            Note = texts.HeatMapNote,
            Figure = Plot(texts, topics, terms, cells),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = new DataTable(
                [texts.Topic, texts.Term, texts.Occurrences, texts.TfIdfThousandths],
                [.. cells.Where(cell => cell.Row is not null).Select(Row)]
            ),
        };
    }

    private sealed record HeatCell(int Topic, int Term, TermCount? Row)
    {
        public string Key => $"{Topic}.{Term}";

        public double Weight => 1000 * Row!.TfIdf!.Value;
    }

    // Each topic in its turn gives its best term until there are enough; said twice comes before said once. In the order
    // of the topics they make a diagonal to read along.
    private static List<string> Select(List<FrequencyTable> topics, int terms)
    {
        var ranked = topics.ConvertAll(topic =>
            topic
                .Rows.OrderByDescending(row => row.Count > 1)
                .ThenByDescending(row => row.TfIdf)
                .ThenBy(row => row.Term, StringComparer.Ordinal)
                .Select(row => row.Term)
                .ToList()
        );
        var chosen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < ranked.Max(rows => rows.Count) && chosen.Count < terms; rank++)
        {
            for (var topic = 0; topic < ranked.Count && chosen.Count < terms; topic++)
            {
                if (rank < ranked[topic].Count)
                {
                    chosen.TryAdd(ranked[topic][rank], topic);
                }
            }
        }

        return [.. chosen.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    private static List<HeatCell> Cells(List<FrequencyTable> topics, List<string> terms) =>
        [
            .. topics.SelectMany(
                (topic, y) =>
                {
                    var rows = topic.Rows.ToDictionary(row => row.Term, StringComparer.Ordinal);
                    return terms.Select((term, x) => new HeatCell(y, x, rows.GetValueOrDefault(term)));
                }
            ),
        ];

    private static Figure Plot(Texts texts, List<FrequencyTable> topics, List<string> terms, List<HeatCell> cells)
    {
        T[][] Grid<T>(Func<HeatCell, T> value) =>
            [.. cells.Chunk(terms.Count).Select(row => row.Select(value).ToArray())];

        var figure = new Figure
        {
            Placement = new Placement(190 + (24 * topics.Count))
            {
                MinimumWidth = 160 + (16 * terms.Count),
                Narrow = new Dictionary<string, object?>
                {
                    ["yaxis.ticktext"] = topics.Select(topic => Escape.ShortLabel(topic.Group, 18)).ToArray(),
                },
            },
        };
        figure.Trace(
            "heatmap",
            ("z", Grid(cell => cell.Row is null ? (double?)null : Math.Round(cell.Weight, 3))),
            ("customdata", Grid(cell => cell.Row is null ? null : cell.Key)),
            ("hovertext", Grid(cell => cell.Row is null ? "" : Hover(cell, texts))),
            ("hoverinfo", "text"),
            ("hoverongaps", false),
            ("coloraxis", "coloraxis"),
            ("xgap", 2),
            ("ygap", 2)
        );
        return figure.Layout(
            (
                "xaxis",
                Scale.Names(
                    terms.Select(term => Escape.ShortLabel(term, 16)),
                    ("range", new[] { -0.5, terms.Count - 0.5 }),
                    ("tickangle", -60),
                    ("showgrid", false)
                )
            ),
            ("yaxis", Scale.Names(topics.Select(topic => Escape.ShortLabel(topic.Group, 36)), ("showgrid", false))),
            (
                "coloraxis",
                Of(
                    ("colorscale", Palette.Sequential),
                    ("cmin", 0),
                    (
                        "colorbar",
                        Of(
                            ("orientation", "h"),
                            ("thickness", 8),
                            ("len", 0.5),
                            ("x", 0),
                            ("xanchor", "left"),
                            ("y", 1),
                            ("yanchor", "bottom"),
                            ("title", Of(("text", texts.TfIdfThousandths), ("side", "top"))),
                            ("nticks", 5)
                        )
                    )
                )
            ),
            ("margin", Of(("t", 62)))
        );
    }

    private static string Hover(HeatCell cell, Texts texts) =>
        $"<b>{Escape.ShortLabel(cell.Row!.Term, 40)}</b> · {Escape.ShortLabel(cell.Row.Group, 40)}<br>"
        + $"{texts.Times(cell.Row.Count)}, {texts.TfIdfThousandths} {Number.Short(cell.Weight)}<br>{Quote.Of(cell.Row.Occurrences)}";

    private static Cell[] Row(HeatCell cell) =>
        [
            cell.Row!.Group,
            cell.Row.Term,
            new($"{cell.Row.Count}", cell.Row.Count, cell.Key),
            new(Number.Short(cell.Weight), cell.Weight, cell.Key),
        ];
}
