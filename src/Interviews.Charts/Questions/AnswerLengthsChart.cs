using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>How long are the answers? Each answer a point, over its topic.</summary>
internal static class AnswerLengthsChart
{
    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.AnswerLengthsTitle, view.Subject, texts);
        var topics = view.Topics.Where(topic => topic.Turns.Any(turn => turn.Role == Role.Interviewee)).ToList();
        if (topics.Count == 0)
        {
            return drawing with { Reason = texts.NoAnswers };
        }

        var lengths = TurnLength.Measure(corpus.Answers);
        var rows = topics
            .Select((topic, row) => (topic, row))
            .SelectMany(pair => pair.topic.Turns.Select(turn => (turn, pair.row)))
            .ToDictionary(pair => pair.turn, pair => pair.row);
        var passages = new PassageIndex();
        foreach (var length in lengths)
        {
            passages.Add(Key(view, length), texts.Characters(length.Chars), view.Whole(length.Turn));
        }

        return drawing with
        {
            Note = texts.AnswerLengthsNote(topics.Count(topic => topic.Exchanges == 1), topics.Count),
            Figure = Plot(view, texts, topics, lengths, rows),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = new DataTable(
                [texts.Topic, texts.Speaker, texts.CharactersUnit, texts.Words, texts.Sentences],
                [.. lengths.Select(length => Row(view, topics[rows[length.Turn]], length))]
            ),
        };
    }

    private static Figure Plot(
        CorpusView view,
        Texts texts,
        List<TopicView> topics,
        IReadOnlyList<TurnLength> lengths,
        Dictionary<CorpusTurn, int> rows
    )
    {
        var longest = lengths.Max(length => length.Chars);
        var median = Scale.Median(lengths.Select(length => length.Chars));
        var figure = new Figure
        {
            Placement = new Placement(110 + (26 * topics.Count))
            {
                NarrowHeight = 110 + (38 * topics.Count),
                Narrow = new Dictionary<string, object?>
                {
                    ["yaxis.ticktext"] = topics
                        .Select(topic => Escape.WrappedLabel(Escape.Shorten(topic.Name, 30), 16))
                        .ToArray(),
                },
            },
        };
        foreach (var speaker in view.Of(Role.Interviewee))
        {
            var own = lengths.Where(length => length.Speaker == speaker.Name).ToList();
            figure.Trace(
                "scatter",
                ("mode", "markers"),
                ("name", Escape.ShortLabel(speaker.Name, 24)),
                ("x", own.Select(length => length.Chars).ToArray()),
                ("y", Spread(own, rows, longest)),
                (
                    "marker",
                    Of(
                        ("color", view.Colour(speaker)),
                        ("symbol", view.Symbol(speaker)),
                        ("size", 11),
                        ("opacity", 0.8)
                    )
                ),
                ("customdata", own.Select(length => Key(view, length)).ToArray()),
                ("hovertext", own.Select(length => Hover(length, texts)).ToArray()),
                ("hoverinfo", "text"),
                ("cliponaxis", false)
            );
        }

        return figure.Layout(
            ("xaxis", Scale.Counts(texts.AnswerLengthAxis, longest)),
            ("yaxis", Scale.Names(topics.Select(topic => Escape.ShortLabel(topic.Name, 40)))),
            ("showlegend", true),
            ("legend", Scale.LegendAbove),
            ("margin", Of(("t", 64))),
            ("shapes", new[] { Line(median) }),
            ("annotations", new[] { Caption(median, texts.MedianOf(Number.Short(median))) })
        );
    }

    // Answers of nearly the same length in one topic would hide each other; the later ones move beside the row's line.
    private static double[] Spread(List<TurnLength> lengths, Dictionary<CorpusTurn, int> rows, int longest)
    {
        var places = new double[lengths.Count];
        for (var i = 0; i < lengths.Count; i++)
        {
            var near = Enumerable
                .Range(0, i)
                .Count(j =>
                    rows[lengths[j].Turn] == rows[lengths[i].Turn]
                    && Math.Abs(lengths[j].Chars - lengths[i].Chars) < 0.015 * longest
                );
            places[i] =
                rows[lengths[i].Turn] + Math.Clamp(0.25 * (near % 2 == 0 ? -near / 2 : (near + 1) / 2), -0.4, 0.4);
        }

        return places;
    }

    private static Dictionary<string, object?> Line(double x) =>
        Of(
            ("type", "line"),
            ("x0", x),
            ("x1", x),
            ("yref", "paper"),
            ("y0", 0),
            ("y1", 1),
            ("layer", "below"),
            ("line", Of(("color", Palette.Neutral), ("width", 1.5), ("dash", "dash")))
        );

    private static Dictionary<string, object?> Caption(double x, string text) =>
        Of(
            ("x", x),
            ("y", 1),
            ("yref", "paper"),
            ("yanchor", "bottom"),
            ("xanchor", "left"),
            ("showarrow", false),
            ("text", text)
        );

    private static string Key(CorpusView view, TurnLength length) => $"t{view.Number(length.Turn)}";

    private static string Hover(TurnLength length, Texts texts) =>
        $"<b>{Escape.ShortLabel(length.Speaker, 24)}</b>: {texts.Characters(length.Chars)}, "
        + $"{texts.WordsAndSentences(length.Tokens, length.Sentences)}<br>{Quote.Beginning(length.Turn)}";

    private static Cell[] Row(CorpusView view, TopicView topic, TurnLength length) =>
        [
            topic.Name,
            length.Speaker,
            new($"{length.Chars}", length.Chars, Key(view, length)),
            new($"{length.Tokens}", length.Tokens, Key(view, length)),
            new($"{length.Sentences}", length.Sentences, Key(view, length)),
        ];
}
