using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which terms keep company? Terms as points, pairs that stand near each other as lines.</summary>
internal static class CooccurrenceChart
{
    private const int Terms = 40;
    private const int Pairs = 400;

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.CooccurrenceTitle, view.Subject, texts);
        var counting = new CollocationOptions();
        var pairs = Collocation.Find(corpus.Turns, counting).Where(pair => pair.Term != pair.Collocate).ToList();
        var kept = Strongest(pairs, options.Terms ?? Terms);
        var edges = pairs.Where(edge => kept.Contains(edge.Term) && kept.Contains(edge.Collocate)).Take(Pairs).ToList();
        if (edges.Count == 0)
        {
            return drawing with { Reason = texts.NoPairs(counting.MinimumCount, counting.Window) };
        }

        var nodes = Nodes(edges);
        var names = nodes.Select((node, index) => (node.Term, index)).ToDictionary(StringComparer.Ordinal);
        var passages = new PassageIndex();
        foreach (var edge in edges)
        {
            foreach (var place in edge.Occurrences)
            {
                passages.Add(Key(edge), $"{edge.Term} – {edge.Collocate}", view.At(place));
            }
        }

        var table = FrequencyTable.Count(corpus.Turns);
        foreach (var node in nodes)
        {
            foreach (var place in table.Occurrences(node.Term))
            {
                passages.Add(node.Term, node.Term, view.At(place));
            }
        }

        return drawing with
        {
            Note = texts.CooccurrenceNote(counting.Window, counting.MinimumCount),
            Figure = Plot(texts, nodes, edges, names),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = Table(texts, edges),
        };
    }

    /// <summary>The terms that stand most often beside others.</summary>
    private static HashSet<string> Strongest(List<Collocation> pairs, int terms) =>
        Nodes(pairs).Take(terms).Select(node => node.Term).ToHashSet(StringComparer.Ordinal);

    private static List<NetworkNode> Nodes(List<Collocation> edges) =>
        [
            .. edges
                .SelectMany(Ends)
                .GroupBy(end => end.Term, StringComparer.Ordinal)
                .Select(ends => new NetworkNode(ends.Key, ends.First().Size, ends.Count(), ends.Sum(end => end.Count)))
                .OrderByDescending(node => node.Strength)
                .ThenBy(node => node.Term, StringComparer.Ordinal),
        ];

    private static IEnumerable<(string Term, int Size, int Count)> Ends(Collocation edge)
    {
        yield return (edge.Term, edge.TermCount, edge.Count);
        yield return (edge.Collocate, edge.CollocateCount, edge.Count);
    }

    private static Figure Plot(
        Texts texts,
        List<NetworkNode> nodes,
        List<Collocation> edges,
        Dictionary<string, int> names
    )
    {
        var weakest = edges.Min(edge => edge.LogDice);
        var span = Math.Max(1e-9, edges.Max(edge => edge.LogDice) - weakest);
        var places = ForceLayout.Place(
            nodes.Count,
            [
                .. edges.Select(edge =>
                    (names[edge.Term], names[edge.Collocate], 0.4 + ((edge.LogDice - weakest) / span))
                ),
            ]
        );
        var figure = new Figure
        {
            Placement = new Placement(620) { NarrowHeight = 480, LabelsOf = 0 },
        };
        AddNodes(figure, texts, nodes, places);
        foreach (
            var band in edges
                .GroupBy(edge => (int)Math.Min(2, 3 * (edge.LogDice - weakest) / span))
                .OrderBy(band => band.Key)
        )
        {
            AddEdges(figure, texts, [.. band], 1 + (1.5 * band.Key), places, names);
        }

        var hidden = Of(("visible", false), ("range", new[] { -1.15, 1.15 }));
        var reach = 1.12 * places.Max(place => Math.Max(Math.Abs(place.X), Math.Abs(place.Y)));
        hidden["range"] = new[] { -reach, reach };
        return figure.Layout(
            ("xaxis", hidden),
            ("yaxis", hidden),
            ("showlegend", false),
            ("margin", Of(("l", 4), ("r", 4), ("t", 8), ("b", 8)))
        );
    }

    private static void AddNodes(Figure figure, Texts texts, List<NetworkNode> nodes, (double X, double Y)[] places)
    {
        var most = nodes.Max(node => node.Count);
        figure.Trace(
            "scatter",
            ("mode", "markers"),
            ("x", places.Select(place => Math.Round(place.X, 4)).ToArray()),
            ("y", places.Select(place => Math.Round(place.Y, 4)).ToArray()),
            ("text", nodes.Select(node => Escape.ShortLabel(node.Term, 20)).ToArray()),
            ("customdata", nodes.Select(node => node.Term).ToArray()),
            ("hovertext", nodes.Select(node => Hover(node, texts)).ToArray()),
            ("hoverinfo", "text"),
            (
                "marker",
                Of(
                    ("color", Palette.Colour(2)),
                    (
                        "size",
                        nodes.Select(node => Math.Round(8 + (20 * Math.Sqrt((double)node.Count / most)), 1)).ToArray()
                    ),
                    ("opacity", 1),
                    ("line", Of(("width", 0)))
                )
            )
        );
    }

    // A line's middle carries a point of its own, for a line itself can be neither hovered nor clicked.
    private static void AddEdges(
        Figure figure,
        Texts texts,
        List<Collocation> edges,
        double width,
        (double X, double Y)[] places,
        Dictionary<string, int> names
    )
    {
        var from = edges.ConvertAll(edge => places[names[edge.Term]]);
        var to = edges.ConvertAll(edge => places[names[edge.Collocate]]);
        double?[] Path(Func<(double X, double Y), double> coordinate) =>
            [
                .. edges.SelectMany(
                    (_, i) =>
                        new double?[] { Math.Round(coordinate(from[i]), 4), Math.Round(coordinate(to[i]), 4), null }
                ),
            ];

        figure.Trace(
            "scatter",
            ("mode", "lines"),
            ("x", Path(place => place.X)),
            ("y", Path(place => place.Y)),
            ("line", Of(("color", Palette.Neutral), ("width", width))),
            ("opacity", 0.55),
            ("hoverinfo", "skip"),
            ("zorder", -1)
        );
        figure.Trace(
            "scatter",
            ("mode", "markers"),
            ("x", edges.Select((_, i) => Math.Round((from[i].X + to[i].X) / 2, 4)).ToArray()),
            ("y", edges.Select((_, i) => Math.Round((from[i].Y + to[i].Y) / 2, 4)).ToArray()),
            ("customdata", edges.Select(Key).ToArray()),
            ("hovertext", edges.Select(edge => Hover(edge, texts)).ToArray()),
            ("hoverinfo", "text"),
            ("marker", Of(("color", Palette.Neutral), ("size", 6), ("opacity", 0.7)))
        );
    }

    private static string Key(Collocation edge) => $"{edge.Term}\n{edge.Collocate}";

    private static string Hover(NetworkNode node, Texts texts) =>
        $"<b>{Escape.ShortLabel(node.Term, 40)}</b><br>{texts.Times(node.Count)}<br>{texts.Neighbours(node.Degree)}";

    private static string Hover(Collocation edge, Texts texts) =>
        $"<b>{Escape.ShortLabel(edge.Term, 30)} – {Escape.ShortLabel(edge.Collocate, 30)}</b><br>"
        + $"{texts.Together(edge.Count)}, logDice {Number.Short(edge.LogDice)}<br>{Quote.Of(edge.Occurrences)}";

    private static DataTable Table(Texts texts, List<Collocation> edges) =>
        new(
            [texts.Term, texts.Neighbour, texts.TogetherCount, "logDice"],
            [
                .. edges.Select(edge =>
                    new Cell[]
                    {
                        edge.Term,
                        edge.Collocate,
                        new($"{edge.Count}", edge.Count, Key(edge)),
                        new(Number.Short(edge.LogDice), edge.LogDice, Key(edge)),
                    }
                ),
            ]
        );
}
