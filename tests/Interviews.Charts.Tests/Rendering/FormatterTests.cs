using Interviews.Charts.Tests.Support;
using Microsoft.DotNet.Interactive.Formatting;

namespace Interviews.Charts.Tests.Rendering;

/// <summary>.NET Interactive's own formatting library finds our formatters without our reference to it.</summary>
public class FormatterTests
{
    [Fact]
    public void Chart_InANotebook_IsHtml()
    {
        var chart = Chart.AnswerLengths(Interview.Small);

        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(chart.GetType()));
        var html = chart.ToDisplayString("text/html");
        Assert.StartsWith("<figure class=\"interviews-chart\"", html, StringComparison.Ordinal);
        Assert.Contains("<table>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("plotly.js v", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Setup_InANotebook_HoldsTheScriptsCompressed()
    {
        var html = Chart.Setup().ToDisplayString("text/html");

        Assert.Contains("interviewsCharts.unpack(\"H4sI", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1_000_000, 1_600_000);
    }
}
