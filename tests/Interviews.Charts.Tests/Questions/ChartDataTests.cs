using System.Text.Json;
using Interviews.Charts.Tests.Support;

namespace Interviews.Charts.Tests.Questions;

/// <summary>What is drawn is what the measures say.</summary>
public class ChartDataTests
{
    [Fact]
    public void TermsPerTopic_Bars_CountEachSpeaker()
    {
        var figure = Figure(Chart.TermsPerTopic(Interview.Small));

        // First panel: 天空 3, 云朵 3, 颜色 2, 怎样 2, …; the first trace is the interviewer's.
        var asked = figure.GetProperty("data")[0];
        var answered = figure.GetProperty("data")[1];
        Assert.Equal("问仙", asked.GetProperty("name").GetString());
        var labels = figure.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext");
        Assert.Equal(["云朵", "天空"], labels.EnumerateArray().Take(2).Select(label => label.GetString()).Order());
        Assert.Equal(1 + 2, asked.GetProperty("x")[0].GetInt32() + answered.GetProperty("x")[0].GetInt32());
        Assert.Equal(4, figure.GetProperty("data").GetArrayLength());
    }

    [Fact]
    public void AnswerLengths_Points_AreTheAnswersCharacters()
    {
        var figure = Figure(Chart.AnswerLengths(Interview.Small));

        var lengths = figure.GetProperty("data")[0].GetProperty("x").EnumerateArray().Select(x => x.GetInt32());
        Assert.Equal(Interview.Small.Answers.Select(turn => turn.Turn.Characters), lengths);
    }

    [Fact]
    public void InterviewerAgainstInterviewee_Colours_AreTheLogOdds()
    {
        var corpus = Interview.Small;
        var rows = Keyness.Compare(FrequencyTable.Count(corpus.Questions), FrequencyTable.Count(corpus.Answers));

        var trace = Figure(Chart.InterviewerAgainstInterviewee(corpus)).GetProperty("data")[0];

        var drawn = trace
            .GetProperty("customdata")
            .EnumerateArray()
            .Zip(trace.GetProperty("marker").GetProperty("color").EnumerateArray())
            .ToDictionary(pair => pair.First.GetString()!, pair => pair.Second.GetDouble());
        Assert.Equal(rows.Count, drawn.Count);
        Assert.All(rows, row => Assert.Equal(row.LogOdds!.Value, drawn[row.Term], 0.0001));
    }

    [Fact]
    public void DistinctiveTerms_Interval_IsTheOneByHand()
    {
        // 高远: said once, in an answer; the corpus' word tokens N and α = 500 · 1 / N; δ ± 1.96·√(1/(1+α) + 1/α).
        var corpus = Interview.Small;
        var tokens = corpus.Turns.Sum(turn => turn.WordCount);
        var prior = 500.0 / tokens;
        var expected = 1.959964 * Math.Sqrt((1 / (1 + prior)) + (1 / prior));

        var (trace, index) = Figure(Chart.DistinctiveTerms(corpus))
            .GetProperty("data")
            .EnumerateArray()
            .Select(side =>
                (
                    side,
                    side.GetProperty("customdata").EnumerateArray().Select(x => x.GetString()).ToList().IndexOf("高远")
                )
            )
            .Single(found => found.Item2 >= 0);

        Assert.True(trace.GetProperty("x")[index].GetDouble() < 0, "The interviewee's words are on the negative side.");
        Assert.Equal(expected, trace.GetProperty("error_x").GetProperty("array")[index].GetDouble(), 0.0001);
    }

    [Fact]
    public void TalkShare_Rows_AddUpToTheWhole()
    {
        var data = Figure(Chart.TalkShare(Interview.Small)).GetProperty("data");

        for (var topic = 0; topic < 2; topic++)
        {
            Assert.Equal(
                100,
                data[0].GetProperty("x")[topic].GetDouble() + data[1].GetProperty("x")[topic].GetDouble(),
                2
            );
        }
    }

    [Fact]
    public void AnswersAgainstQuestions_EachExchange_IsAPoint()
    {
        var trace = Figure(Chart.AnswersAgainstQuestions(Interview.Small)).GetProperty("data")[0];

        Assert.Equal(3, trace.GetProperty("x").GetArrayLength());
        Assert.Equal(Interview.Small.Turns[0].Turn.Characters, trace.GetProperty("x")[0].GetInt32());
        Assert.Equal(Interview.Small.Turns[1].Turn.Characters, trace.GetProperty("y")[0].GetInt32());
    }

    [Fact]
    public void TermBarcode_NamedTerms_AreItsRowsInTheirOrder()
    {
        var figure = Figure(Chart.TermBarcode(Interview.Small, ["浪花", "天空"]));

        var rows = figure.GetProperty("data")[1].GetProperty("y").EnumerateArray().Select(y => y.GetInt32());
        Assert.Equal([0, 1, 1], rows.Order());
    }

    [Fact]
    public void Cooccurrence_Lines_AreTheCollocations()
    {
        var pairs = Collocation.Find(Interview.Small.Turns).Where(pair => pair.Term != pair.Collocate).ToList();

        var middles = Figure(Chart.Cooccurrence(Interview.Small))
            .GetProperty("data")
            .EnumerateArray()
            .Skip(1)
            .Where(trace => trace.GetProperty("mode").GetString() == "markers")
            .SelectMany(trace => trace.GetProperty("customdata").EnumerateArray().Select(key => key.GetString()!));

        Assert.NotEmpty(pairs);
        Assert.Equal(pairs.Select(pair => $"{pair.Term}\n{pair.Collocate}").Order(), middles.Order());
    }

    [Fact]
    public void TopicMap_Squares_StandWhereTheAnalysisPutsThem()
    {
        // Three topics that share 光 and 影; every term is in two topics, so the map keeps all of them.
        var corpus = Interview.Of(
            ("晨", ["光线 光线 光线 影子", "光线 水面 水面 水面"]),
            ("午", ["影子 影子 水面", "影子 影子 光线"]),
            ("夜", ["水面 水面 水面", "水面 光线 影子"])
        );
        var expected = CorrespondenceAnalysis.Measure(FrequencyTable.CountBy(corpus, Grouping.Topic));

        var trace = Figure(Chart.TopicMap(corpus)).GetProperty("data")[0];

        var topics = expected.Points.Where(point => point.Kind == CorrespondenceKind.Group).ToList();
        Assert.Equal(3, topics.Count);
        for (var i = 0; i < topics.Count; i++)
        {
            Assert.Equal(topics[i].X, trace.GetProperty("x")[i].GetDouble(), 0.0001);
            Assert.Equal(topics[i].Y!.Value, trace.GetProperty("y")[i].GetDouble(), 0.0001);
        }
    }

    [Fact]
    public void TopicMap_TwoTopics_SaysWhyThereIsNone() =>
        Assert.Contains("needs three topics", Chart.TopicMap(Interview.Small).Reason, StringComparison.Ordinal);

    [Fact]
    public void Chart_ASpeaker_KeepsItsColour()
    {
        var corpus = Interview.Small;
        var colours = new[] { Chart.TermsPerTopic(corpus), Chart.TalkShare(corpus), Chart.TermBarcode(corpus) }.Select(
            chart => Figure(chart).GetProperty("data")[1].GetProperty("marker").GetProperty("color").GetString()
        );

        Assert.Single(colours.Distinct());
    }

    [Fact]
    public void Chart_NothingToShow_SaysWhy()
    {
        var silent = Interview.Of();
        var stopWords = Interview.Of(("的", ["的 了", "是 的"]));

        Assert.Equal(
            "Nobody answers in this transcript, so there is nothing to show.",
            Chart.AnswerLengths(silent).Reason
        );
        Assert.Contains("No term is left", Chart.TermsPerTopic(stopWords).Reason, StringComparison.Ordinal);
        Assert.Contains(
            "Nobody says 火山",
            Chart.TermBarcode(Interview.Small, ["火山"]).Reason,
            StringComparison.Ordinal
        );
        Assert.Null(Chart.AnswerLengths(silent).Json);
    }

    private static JsonElement Figure(Chart chart) => JsonDocument.Parse(chart.Json!).RootElement;
}
