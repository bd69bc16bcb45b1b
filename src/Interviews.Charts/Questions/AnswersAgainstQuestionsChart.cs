using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;
using static Interviews.Charts.Figures.Figure;

namespace Interviews.Charts.Questions;

/// <summary>Do longer questions get longer answers? Each exchange a point: question's length against the answers'.</summary>
internal static class AnswersAgainstQuestionsChart
{
    public static Drawing Draw(Corpus corpus, ChartOptions options)
    {
        var view = new CorpusView(corpus);
        var texts = Texts.In(options.Language);
        var drawing = new Drawing(texts.AgainstTitle, view.Subject, texts);
        var exchanges = view.Topics.SelectMany(topic => AnsweredQuestion.Of(topic)).ToList();
        if (exchanges.Count == 0)
        {
            return drawing with { Reason = texts.NoExchanges };
        }

        var passages = new PassageIndex();
        foreach (var (exchange, index) in exchanges.Select((exchange, index) => (exchange, index)))
        {
            foreach (var turn in exchange.Turns)
            {
                passages.Add($"{index}", exchange.Topic.Name, view.Whole(turn));
            }
        }

        return drawing with
        {
            Note = texts.AgainstNote(exchanges.Count(exchange => exchange.Answered > exchange.Asked), exchanges.Count),
            Figure = Plot(view, texts, exchanges),
            Passages = passages,
            Turns = view.Texts(passages),
            Table = new DataTable(
                [texts.Topic, texts.QuestionCharacters, texts.AnswerCharacters],
                [
                    .. exchanges.Select(
                        (exchange, index) =>
                            new Cell[]
                            {
                                exchange.Topic.Name,
                                new($"{exchange.Asked}", exchange.Asked, $"{index}"),
                                new($"{exchange.Answered}", exchange.Answered, $"{index}"),
                            }
                    ),
                ]
            ),
        };
    }

    /// <summary>A question that is answered, with its answers.</summary>
    private sealed record AnsweredQuestion(TopicView Topic, IReadOnlyList<CorpusTurn> Turns)
    {
        public Speaker Answerer => Turns[1].Speaker;

        public int Asked => Turns[0].Turn.Characters;

        public int Answered => Turns.Skip(1).Sum(turn => turn.Turn.Characters);

        public static IEnumerable<AnsweredQuestion> Of(TopicView topic) =>
            from exchange in topic.Turns[0].Topic.Exchanges
            let answers = exchange.Answers.Where(turn => turn.Role == Role.Interviewee).ToList()
            where exchange.Question is not null && answers.Count > 0
            select new AnsweredQuestion(
                topic,
                [.. answers.Prepend(exchange.Question!).Select(turn => topic.Turns[turn.Index])]
            );
    }

    private static Figure Plot(CorpusView view, Texts texts, List<AnsweredQuestion> exchanges)
    {
        var longestQuestion = exchanges.Max(exchange => exchange.Asked);
        var longestAnswer = exchanges.Max(exchange => exchange.Answered);
        var shorter = Math.Min(longestQuestion, longestAnswer);
        var figure = new Figure { Placement = new Placement(480) { NarrowHeight = 420 } };
        foreach (var speaker in view.Of(Role.Interviewee))
        {
            var own = exchanges
                .Select((exchange, index) => (Exchange: exchange, Index: index))
                .Where(pair => pair.Exchange.Answerer.Name == speaker.Name)
                .ToList();
            figure.Trace(
                "scatter",
                ("mode", "markers"),
                ("name", texts.AnswersOf(Escape.ShortLabel(speaker.Name, 24))),
                ("x", own.Select(pair => pair.Exchange.Asked).ToArray()),
                ("y", own.Select(pair => pair.Exchange.Answered).ToArray()),
                (
                    "marker",
                    Of(
                        ("color", view.Colour(speaker)),
                        ("symbol", view.Symbol(speaker)),
                        ("size", 11),
                        ("opacity", 0.8)
                    )
                ),
                ("customdata", own.Select(pair => $"{pair.Index}").ToArray()),
                ("hovertext", own.Select(pair => Hover(pair.Exchange, texts)).ToArray()),
                ("hoverinfo", "text"),
                ("cliponaxis", false)
            );
        }

        return figure.Layout(
            ("xaxis", Scale.Counts(texts.QuestionLengthAxis, longestQuestion)),
            ("yaxis", Scale.Counts(texts.AnswerLengthAxis, longestAnswer)),
            ("showlegend", true),
            ("legend", Scale.LegendAbove),
            (
                "shapes",
                new[]
                {
                    Of(
                        ("type", "line"),
                        ("x0", 0),
                        ("y0", 0),
                        ("x1", shorter),
                        ("y1", shorter),
                        ("layer", "below"),
                        ("line", Of(("color", Palette.Neutral), ("width", 1.5), ("dash", "dot")))
                    ),
                }
            ),
            (
                "annotations",
                new[]
                {
                    Of(
                        ("x", shorter),
                        ("y", 0.8 * shorter),
                        ("xanchor", "right"),
                        ("yanchor", "top"),
                        ("showarrow", false),
                        ("text", texts.EquallyLong)
                    ),
                }
            )
        );
    }

    private static string Hover(AnsweredQuestion exchange, Texts texts) =>
        $"<b>{Escape.ShortLabel(exchange.Topic.Name, 40)}</b><br>{texts.AskedAndAnswered(exchange.Asked, exchange.Answered)}<br>"
        + Quote.Beginning(exchange.Turns[0]);
}
