using Interviews.Charts.Tests.Support;

namespace Interviews.Charts.Tests.Questions;

/// <summary>Interviews that are not shaped like the one in seeds.</summary>
public class AwkwardTranscriptTests
{
    [Fact]
    public void Charts_TopicsOfOneTitle_StayApart()
    {
        var corpus = Interview.Of(
            ("天空", ["天空 颜色 怎样", "天空 很蓝 颜色"]),
            ("天空", ["天空 云朵 怎样", "云朵 很白 颜色"]),
            ("天空", ["天空 星星 怎样", "星星 很亮 颜色"])
        );

        Assert.All(AllCharts.Of(corpus), pair => Assert.NotEmpty(pair.Chart.ToHtml()));
        Assert.Equal(3, Lines(Chart.AnswerLengths(corpus)));
    }

    [Fact]
    public void Charts_NothingSaid_SayWhy() =>
        Assert.All(AllCharts.Of(Interview.Of()), pair => Assert.False(string.IsNullOrEmpty(pair.Chart.Reason)));

    [Fact]
    public void Charts_OnlyQuestions_SayWhyOrDraw() =>
        Assert.All(
            AllCharts.Of(Interview.Of(("独白", ["天空 颜色 怎样 天空"]))),
            pair => Assert.True(pair.Chart.Reason is not null || pair.Chart.Json is not null)
        );

    [Fact]
    public void Options_NoTerms_AreRefused() =>
        Assert.Equal(
            "Terms",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ChartOptions { Terms = 0 }).ParamName
        );

    [Fact]
    public void Charts_OneTerm_Draw() =>
        Assert.All(
            AllCharts.Of(Interview.Small, new ChartOptions { Terms = 1 }),
            pair => Assert.True(pair.Chart.Reason is not null || pair.Chart.Json is not null)
        );

    private static int Lines(Chart chart) =>
        System
            .Text.Json.JsonDocument.Parse(chart.Json!)
            .RootElement.GetProperty("layout")
            .GetProperty("yaxis")
            .GetProperty("ticktext")
            .GetArrayLength();
}
