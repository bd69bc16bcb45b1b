using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Which topics speak alike? Topics and the terms they share on the first two axes of a correspondence analysis.</summary>
internal static class TopicMapChart
{
    private const int Terms = 60;

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.TopicMapTitle, view.Subject, texts);
        var groups = FrequencyTable.CountBy(corpus, Grouping.Topic, SharedTerms(corpus));
        if (groups.Count(group => group.Rows.Count > 0) < 3)
        {
            return drawing with { Reason = texts.TooFewTopics };
        }

        var analysis = CorrespondenceAnalysis.Measure(groups);
        if (analysis.Reason is not null || analysis.Axes.Count < 2)
        {
            return drawing with { Reason = texts.TooFewTopics };
        }

        var topics = analysis.Points.Where(point => point.Kind == CorrespondenceKind.Group).ToList();
        var terms = analysis
            .Points.Where(point => point.Kind == CorrespondenceKind.Term)
            .OrderByDescending(point => point.Mass)
            .ThenBy(point => point.Name, StringComparer.Ordinal)
            .Take(options.Terms ?? Terms)
            .ToList();
        var passages = Passages(view, groups, terms);
        return drawing with
        {
            Note = texts.TopicMapNote(groups.Count - topics.Count),
            Figure = Plot(texts, analysis, topics, terms, groups),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = Table(texts, topics, terms),
        };
    }

    // A term that one topic alone holds says nothing about its likeness to others and would pull it out of the picture.
    private static TermFilter SharedTerms(Corpus corpus)
    {
        var shared = FrequencyTable
            .CountBy(corpus, Grouping.Topic)
            .SelectMany(table => table.Rows)
            .CountBy(row => row.Term, StringComparer.Ordinal)
            .Where(term => term.Value > 1)
            .Select(term => term.Key)
            .ToHashSet(StringComparer.Ordinal);
        var others = FrequencyTable
            .Count(corpus.Turns, TermFilter.None)
            .Rows.Select(row => row.Term)
            .Where(term => !shared.Contains(term));
        return TermFilter.None with { StopWords = StopWords.Of(others) };
    }

    private static PassageIndex Passages(
        CorpusView view,
        IReadOnlyList<FrequencyTable> groups,
        List<CorrespondencePoint> terms
    )
    {
        var passages = new PassageIndex();
        foreach (var term in terms)
        {
            foreach (var place in groups.SelectMany(group => group.Occurrences(term.Name)))
            {
                passages.Add(TermKey(term), term.Name, view.At(place));
            }
        }

        foreach (var group in groups)
        {
            foreach (var turn in group.Turns)
            {
                passages.Add(TopicKey(group.Group), group.Group, view.Whole(turn));
            }
        }

        return passages;
    }

    private static Figure Plot(
        Texts texts,
        CorrespondenceAnalysis analysis,
        List<CorrespondencePoint> topics,
        List<CorrespondencePoint> terms,
        IReadOnlyList<FrequencyTable> groups
    )
    {
        var points = topics.Concat(terms).ToList();
        // Two topics may have one title.
        var words = groups.ToLookup(group => group.Group, group => group.Tokens, StringComparer.Ordinal);
        var figure = new Figure
        {
            Placement = new Placement(600) { NarrowHeight = 480, LabelsOf = 0 },
        };
        figure.Trace(
            "scatter",
            ("mode", "markers"),
            ("x", points.Select(point => Math.Round(point.X, 4)).ToArray()),
            ("y", points.Select(point => Math.Round(point.Y!.Value, 4)).ToArray()),
            (
                "text",
                topics
                    .Select(topic => $"<b>{Escape.ShortLabel(topic.Name, 26)}</b>")
                    .Concat(terms.Select(term => Escape.ShortLabel(term.Name, 20)))
                    .ToArray()
            ),
            ("customdata", topics.Select(topic => TopicKey(topic.Name)).Concat(terms.Select(TermKey)).ToArray()),
            (
                "hovertext",
                topics
                    .Select(topic =>
                        $"<b>{Escape.ShortLabel(topic.Name, 40)}</b><br>{texts.WordCount(words[topic.Name].Sum())}"
                    )
                    .Concat(terms.Select(term => Hover(term, groups, texts)))
                    .ToArray()
            ),
            ("hoverinfo", "text"),
            (
                "marker",
                Of(
                    (
                        "symbol",
                        points.Select(point => point.Kind == CorrespondenceKind.Group ? "square" : "circle").ToArray()
                    ),
                    ("size", points.Select(point => point.Kind == CorrespondenceKind.Group ? 11 : 6).ToArray()),
                    (
                        "color",
                        points
                            .Select(point =>
                                point.Kind == CorrespondenceKind.Group ? Palette.Colour(3) : Palette.Neutral
                            )
                            .ToArray()
                    ),
                    ("opacity", 0.9),
                    ("line", Of(("width", 0)))
                )
            ),
            ("cliponaxis", false)
        );
        return figure.Layout(
            ("xaxis", Axis(texts, analysis.Axes[0])),
            ("yaxis", Axis(texts, analysis.Axes[1])),
            ("showlegend", false),
            ("margin", Of(("t", 12)))
        );
    }

    private static Dictionary<string, object?> Axis(Texts texts, CorrespondenceAxis axis) =>
        Of(
            ("title", Scale.Title(texts.AxisShare(axis.Number, Number.Short(100 * axis.Share)))),
            ("zeroline", true),
            ("showticklabels", true)
        );

    private static string Hover(CorrespondencePoint term, IReadOnlyList<FrequencyTable> groups, Texts texts)
    {
        var counts = groups.Where(group => group[term.Name] > 0).ToList();
        return $"<b>{Escape.ShortLabel(term.Name, 40)}</b><br>{texts.InTopics(counts.Sum(group => group[term.Name]), counts.Count)}"
            + $"<br>{Quote.Of(counts.SelectMany(group => group.Occurrences(term.Name)))}";
    }

    private static string TermKey(CorrespondencePoint term) => $"w\n{term.Name}";

    private static string TopicKey(string topic) => $"t\n{topic}";

    private static DataTable Table(Texts texts, List<CorrespondencePoint> topics, List<CorrespondencePoint> terms) =>
        new(
            [texts.TopicOrTerm, texts.Axis(1), texts.Axis(2)],
            [
                .. topics
                    .Select(topic => Row(topic, TopicKey(topic.Name)))
                    .Concat(terms.Select(term => Row(term, TermKey(term)))),
            ]
        );

    private static Cell[] Row(CorrespondencePoint point, string key) =>
        [point.Name, new(Number.Signed(point.X), point.X, key), new(Number.Signed(point.Y!.Value), point.Y, key)];
}
