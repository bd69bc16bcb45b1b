using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>How does the interview go on? A mark an exchange, in the row of what its question does.</summary>
internal static class CourseChart
{
    private static readonly QuestionMove[] Moves =
    [
        QuestionMove.Opens,
        QuestionMove.FollowsUp,
        QuestionMove.ChangesTopic,
        QuestionMove.AsksAgain,
        QuestionMove.Unclear,
    ];

    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.CourseTitle, view.Subject, texts);
        var rows = Course.Follow(corpus);
        if (rows.Count == 0)
        {
            return drawing with { Reason = texts.NoExchanges };
        }

        var passages = new PassageIndex();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var turn in rows[i].Exchange.Questions.Concat(rows[i].Exchange.Answers))
            {
                passages.Add($"{i}", texts.MoveName(rows[i].Move), view.Whole(turn));
            }
        }

        return drawing with
        {
            Note = texts.CourseNote(rows.Count(row => row.Move == QuestionMove.ChangesTopic), rows.Count),
            Figure = Plot(view, texts, rows),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = new DataTable(
                [texts.Exchange, texts.Move, texts.ChangedBy, texts.TakenUp, texts.AnswerSigns],
                [.. rows.Select((row, i) => Row(row, i, texts))]
            ),
        };
    }

    private static Figure Plot(CorpusView view, Texts texts, IReadOnlyList<Course> rows)
    {
        var figure = new Figure { Placement = new Placement(230) };
        foreach (var speaker in view.Speakers.Where(speaker => rows.Any(row => row.Speaker == speaker.Name)))
        {
            var own = Enumerable.Range(0, rows.Count).Where(i => rows[i].Speaker == speaker.Name).ToArray();
            figure.Trace(
                "scatter",
                ("mode", "markers"),
                ("name", Escape.ShortLabel(speaker.Name, 24)),
                ("x", own.Select(i => i + 1).ToArray()),
                ("y", own.Select(i => Array.IndexOf(Moves, rows[i].Move)).ToArray()),
                (
                    "marker",
                    Of(
                        ("color", view.Colour(speaker)),
                        ("symbol", "line-ns-open"),
                        ("size", 16),
                        ("line", Of(("width", 2)))
                    )
                ),
                ("customdata", own.Select(i => $"{i}").ToArray()),
                ("hovertext", own.Select(i => Hover(rows[i], texts)).ToArray()),
                ("hoverinfo", "text"),
                ("cliponaxis", false)
            );
        }

        return figure.Layout(
            ("xaxis", Scale.Counts(texts.ExchangeAxis, rows.Count)),
            ("yaxis", Scale.Names(Moves.Select(texts.MoveName), ("automargin", true))),
            ("showlegend", true),
            ("legend", Scale.LegendAbove),
            ("margin", Of(("t", 40)))
        );
    }

    private static string Hover(Course row, Texts texts) =>
        $"<b>{texts.MoveName(row.Move)}</b><br>{Quote.Beginning(row.Exchange.Questions[0])}";

    private static Cell[] Row(Course row, int index, Texts texts) =>
        [
            new($"{index + 1}", index + 1, $"{index}"),
            texts.MoveName(row.Move),
            row.ChangedBy ?? "",
            row.TakenUp,
            string.Join(
                " · ",
                new[]
                {
                    row.Declined,
                    row.Ignorance,
                    row.Deferred,
                    row.Shift,
                    row.General,
                    row.CounterQuestion ?? "",
                }.Where(sign => sign.Length > 0)
            ),
        ];
}
