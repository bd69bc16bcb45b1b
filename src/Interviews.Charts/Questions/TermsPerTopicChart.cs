using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which terms does each topic repeat, and who says them? A panel a topic, a bar a term.</summary>
internal static class TermsPerTopicChart
{
    private const int Terms = 5;
    private const int MostPanels = 60;

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.TermsPerTopicTitle, view.Subject, texts);
        var panels = Select(corpus, options.Terms ?? Terms).Take(MostPanels).ToList();
        if (panels.Count == 0)
        {
            return drawing with { Reason = texts.NoTerms };
        }

        var passages = new PassageIndex();
        var most = panels.Max(panel => panel.Rows.Max(row => row.Count));
        var figure = new Figure
        {
            Placement = new Placement(0)
            {
                Panels = new Panels(
                    [.. panels.Select(panel => Escape.ShortLabel(panel.Name, 34))],
                    250,
                    24 * panels.Max(panel => panel.Rows.Count),
                    96
                ),
            },
        };
        var legend = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (panel, number) in panels.Select((panel, number) => (panel, number)))
        {
            AddPanel(figure, panel, number, view, passages, texts, most, legend);
        }

        figure.Layout(
            ("barmode", "stack"),
            ("bargap", 0.25),
            ("legend", Scale.LegendAbove),
            ("margin", Of(("l", 4), ("t", 60)))
        );
        return drawing with
        {
            Note = texts.TermsPerTopicNote(
                view.Topics.Count(topic => topic.Exchanges == 1),
                view.Topics.Count,
                panels.Count
            ),
            Figure = figure,
            Passages = passages,
            Turns = view.Texts(passages),
            Table = Table(panels, texts),
        };
    }

    private sealed record Panel(string Name, IReadOnlyList<TermCount> Rows);

    // Counts in a short topic tie all the time; among equals the term that is rarer elsewhere says more.
    private static IEnumerable<Panel> Select(Corpus corpus, int terms) =>
        FrequencyTable
            .CountBy(corpus, Grouping.Topic)
            .Where(table => table.Rows.Count > 0)
            .Select(table => new Panel(
                table.Group,
                [
                    .. table
                        .Rows.OrderByDescending(row => row.Count)
                        .ThenByDescending(row => row.TfIdf)
                        .ThenBy(row => row.Term, StringComparer.Ordinal)
                        .Take(terms),
                ]
            ));

    private static void AddPanel(
        Figure figure,
        Panel panel,
        int number,
        CorpusView view,
        PassageIndex passages,
        Texts texts,
        int most,
        HashSet<string> legend
    )
    {
        var axis = number == 0 ? "" : $"{number + 1}";
        foreach (var (row, index) in panel.Rows.Select((row, index) => (row, index)))
        {
            foreach (var occurrence in row.Occurrences)
            {
                passages.Add(Key(number, index), $"{row.Term} · {panel.Name}", view.At(occurrence));
            }
        }

        foreach (var speaker in view.Speakers)
        {
            var counts = panel
                .Rows.Select(row => row.Occurrences.Count(place => place.Turn.Speaker.Name == speaker.Name))
                .ToArray();
            if (!Array.Exists(counts, count => count > 0))
            {
                continue;
            }

            figure.Trace(
                "bar",
                ("orientation", "h"),
                ("name", Escape.ShortLabel(speaker.Name, 24)),
                ("legendgroup", speaker.Name),
                ("showlegend", legend.Add(speaker.Name)),
                ("x", counts),
                ("y", Enumerable.Range(0, counts.Length).ToArray()),
                ("xaxis", "x" + axis),
                ("yaxis", "y" + axis),
                ("marker", Of(("color", view.Colour(speaker)))),
                ("customdata", counts.Select((_, index) => Key(number, index)).ToArray()),
                ("hovertext", panel.Rows.Select((row, i) => Hover(row, counts[i], speaker, texts)).ToArray()),
                ("hoverinfo", "text")
            );
        }

        figure.Layout(
            ("xaxis" + axis, Scale.Counts(texts.Occurrences, most)),
            (
                "yaxis" + axis,
                Scale.Names(panel.Rows.Select(row => Escape.ShortLabel(row.Term, 13)), ("showgrid", false))
            )
        );
    }

    private static string Key(int panel, int row) => $"{panel}.{row}";

    private static string Hover(TermCount row, int count, Speaker speaker, Texts texts) =>
        $"<b>{Escape.ShortLabel(row.Term, 40)}</b><br>{Escape.ShortLabel(speaker.Name, 24)}: {texts.Times(count)}<br>"
        + $"{texts.InTopic(row.Count, Number.Short(row.PerMille))}<br>{Quote.Of(row.Occurrences)}";

    private static DataTable Table(List<Panel> panels, Texts texts) =>
        new(
            [texts.Topic, texts.Term, texts.Occurrences, texts.PerMille],
            [
                .. panels.SelectMany(
                    (panel, number) =>
                        panel.Rows.Select(
                            (row, index) =>
                                new Cell[]
                                {
                                    panel.Name,
                                    row.Term,
                                    new(Number.Short(row.Count), row.Count, Key(number, index)),
                                    new(Number.Short(row.PerMille), row.PerMille, Key(number, index)),
                                }
                        )
                ),
            ]
        );
}
