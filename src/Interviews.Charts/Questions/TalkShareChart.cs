using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Who talks how much, as the interview goes on? A row a topic, as high as it is long, shared by its speakers.</summary>
internal static class TalkShareChart
{
    private static readonly int[] Percent = [0, 100];

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.TalkShareTitle, view.Subject, texts);
        var rows = Measure(view);
        if (rows.Count == 0)
        {
            return drawing with { Reason = texts.NoTurns };
        }

        var passages = new PassageIndex();
        foreach (var topic in rows.Select(row => row.Topic))
        {
            foreach (var turn in topic.Turns)
            {
                passages.Add(Key(view, topic, turn.Speaker), $"{turn.Speaker.Name} · {topic.Name}", view.Whole(turn));
            }
        }

        return drawing with
        {
            Note = texts.TalkShareNote(Overall(view, rows)),
            Figure = Plot(view, texts, rows),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = Table(view, texts, rows),
        };
    }

    /// <summary>A topic, where it begins in the interview, and its length, in characters.</summary>
    private sealed record TopicRow(TopicView Topic, int Start, int Length)
    {
        public double Middle => Start + (Length / 2.0);

        public int Of(Speaker speaker) =>
            Topic.Turns.Where(turn => turn.Speaker.Name == speaker.Name).Sum(turn => turn.Turn.Characters);

        public double Share(Speaker speaker) => 100.0 * Of(speaker) / Length;
    }

    private static List<TopicRow> Measure(CorpusView view)
    {
        var rows = new List<TopicRow>();
        var start = 0;
        foreach (var topic in view.Topics)
        {
            var length = topic.Turns.Sum(turn => turn.Turn.Characters);
            if (length > 0)
            {
                rows.Add(new TopicRow(topic, start, length));
            }

            start += length;
        }

        return rows;
    }

    private static Figure Plot(CorpusView view, Texts texts, List<TopicRow> rows)
    {
        var end = rows[^1].Start + rows[^1].Length;
        var height = Height(rows, end);
        var figure = new Figure
        {
            Placement = new Placement(height)
            {
                Narrow = new Dictionary<string, object?> { ["yaxis.ticktext"] = Labels(rows, end, height, 18) },
            },
        };
        foreach (var speaker in view.Speakers)
        {
            figure.Trace(
                "bar",
                ("orientation", "h"),
                ("name", Escape.ShortLabel(speaker.Name, 24)),
                ("x", rows.Select(row => Math.Round(row.Share(speaker), 3)).ToArray()),
                ("y", rows.Select(row => row.Middle).ToArray()),
                ("width", rows.Select(row => (double)row.Length).ToArray()),
                (
                    "marker",
                    Of(("color", view.Colour(speaker)), ("line", Of(("color", "rgba(255,255,255,0.9)"), ("width", 1))))
                ),
                ("customdata", rows.Select(row => Key(view, row.Topic, speaker)).ToArray()),
                ("hovertext", rows.Select(row => Hover(row, speaker, texts)).ToArray()),
                ("hoverinfo", "text")
            );
        }

        return figure.Layout(
            ("barmode", "stack"),
            (
                "xaxis",
                Of(("title", Scale.Title(texts.TalkShareAxis)), ("range", Percent), ("ticksuffix", " %"), ("dtick", 25))
            ),
            (
                "yaxis",
                Of(
                    ("range", new[] { end, 0 }),
                    ("tickvals", rows.Select(row => row.Middle).ToArray()),
                    ("ticktext", Labels(rows, end, height, 36)),
                    ("showgrid", false),
                    ("zeroline", false)
                )
            ),
            ("legend", Scale.LegendAbove),
            ("margin", Of(("r", 24))),
            (
                "shapes",
                new[]
                {
                    Of(
                        ("type", "line"),
                        ("x0", 50),
                        ("x1", 50),
                        ("yref", "paper"),
                        ("y0", 0),
                        ("y1", 1),
                        ("line", Of(("color", "#ffffff"), ("width", 1), ("dash", "dot")))
                    ),
                }
            )
        );
    }

    // So high that the shortest topic holds a line of text, within bounds.
    private static int Height(List<TopicRow> rows, int end) =>
        (int)Math.Clamp(100 + (16.0 * end / rows.Min(row => row.Length)), 260, Math.Max(760, 100 + (16 * rows.Count)));

    // A label where its row, or the space since the last label, is high enough for a line of text.
    private static string[] Labels(List<TopicRow> rows, int end, int height, int columns)
    {
        const double Line = 15;
        var scale = (height - 100.0) / end;
        var last = double.MinValue;
        var labels = new string[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var middle = rows[i].Middle * scale;
            var fits = middle - last >= Line;
            labels[i] = fits ? Escape.ShortLabel(rows[i].Topic.Name, columns) : "";
            last = fits ? middle : last;
        }

        return labels;
    }

    private static IReadOnlyList<(string Speaker, string Share)> Overall(CorpusView view, List<TopicRow> rows)
    {
        var all = rows.Sum(row => row.Length);
        return
        [
            .. view.Speakers.Select(speaker =>
                (speaker.Name, $"{Number.Short(100.0 * rows.Sum(row => row.Of(speaker)) / all)} %")
            ),
        ];
    }

    private static string Key(CorpusView view, TopicView topic, Speaker speaker) =>
        $"{topic.Number}.{view.Speakers.TakeWhile(other => other.Name != speaker.Name).Count()}";

    private static string Hover(TopicRow row, Speaker speaker, Texts texts) =>
        $"<b>{Escape.ShortLabel(row.Topic.Name, 40)}</b><br>{Escape.ShortLabel(speaker.Name, 24)}: "
        + $"{Number.Short(row.Share(speaker))} %, {texts.Characters(row.Of(speaker))}";

    private static DataTable Table(CorpusView view, Texts texts, List<TopicRow> rows) =>
        new(
            [texts.Topic, .. view.Speakers.Select(speaker => $"{speaker.Name} ({texts.CharactersUnit})")],
            [
                .. rows.Select(row =>
                    view.Speakers.Select(speaker => new Cell(
                            $"{row.Of(speaker)}",
                            row.Of(speaker),
                            row.Of(speaker) > 0 ? Key(view, row.Topic, speaker) : null
                        ))
                        .Prepend(row.Topic.Name)
                        .ToArray()
                ),
            ]
        );
}
