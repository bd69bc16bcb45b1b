using System.Globalization;
using Interviews.Charts.Rendering;
using Interviews.Charts.Tests.Support;

namespace Interviews.Charts.Tests.Reporting;

/// <summary>A transcript that tries to run scripts is shown as text, wherever its words go.</summary>
[Collection(nameof(Browser))]
public class HostileTranscriptTests(Browser browser)
{
    private const string Script = "</script><script>window.hacked=1</script>";
    private const string Image = "<img/src=x/onerror=window.hacked=1>";
    private const string Link = "<a/href='javascript:window.hacked=1'>点我</a>";
    private const string Marks = "甲\u202e乙\u200b丙\u2028丁\u2066戊\ufeff";
    private const string Braces = "%{x}${hacked}{{}}'\"`\\u003c$$x$$";

    private static readonly string Long = new('长', 3000);

    private static readonly Corpus Hostile = Interview.Of(
        "问" + Script,
        "答" + Image,
        "题 " + Script + Link,
        (Script, [$"{Script} {Image} {Link} {Braces} 一样 一样", $"{Marks} {Script} {Image} {Long} {Braces} 一样"]),
        (Image + Marks, [$"{Link} 另外 {Image}", $"{Image} {Image} {Link} {Link} {Script}"]),
        (
            Link + Long,
            [$"{Braces} \"><svg/onload=window.hacked=1>", $"{Script} --> ]]> <!-- <style>*{{display:none}}</style>"]
        )
    );

    [Fact]
    public async Task Report_HostileTranscript_RunsNothingAndShowsText()
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Report.Write(Hostile, writer);
        await using var sheet = await browser.Open(writer.ToString(), 1400);
        await sheet.Drawn(AllCharts.Drawable(Hostile).Count);
        await Poke(sheet);

        Assert.True(await sheet.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(sheet.Problems);
        Assert.Equal("题 " + Script + Link, await sheet.Page.Locator("h1").TextContentAsync());
        Assert.Contains(Script, await sheet.Page.Locator("#turn-0").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await sheet.Page.Locator("main img, main svg a, a[href^=javascript], aside img").CountAsync());
        Assert.True(await sheet.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0);
    }

    [Fact]
    public async Task Notebook_HostileTranscript_RunsNothingAndShowsText()
    {
        // Jupyter has MathJax on its page, and plotly.js would hand it formulas.
        var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write("<!DOCTYPE html><meta charset=utf-8><body>" + Chart.Setup().ToHtml());
        var charts = AllCharts.Of(Hostile).ToList();
        charts.ForEach(pair => Fragment.Write(pair.Chart.Drawing, page));
        await using var sheet = await browser.Open(page.ToString(), 1000);
        await sheet.Drawn(charts.Count(pair => pair.Chart.Reason is null));
        await Poke(sheet);

        Assert.True(await sheet.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(sheet.Problems);
        Assert.Equal(0, await sheet.Page.Locator("img, .main-svg a, a[href^=javascript]").CountAsync());
        var labels = await sheet.Page.Locator(".ytick text").AllTextContentsAsync();
        Assert.Contains(labels, label => label.StartsWith("</script><", StringComparison.Ordinal));
        Assert.DoesNotContain(labels, label => label.Contains('\u202e', StringComparison.Ordinal));
    }

    [Fact]
    public void Title_OfAPage_IsText() =>
        Assert.Contains(
            "&lt;/script&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;",
            Chart.AnswerLengths(Hostile).ToHtml(),
            StringComparison.Ordinal
        );

    // Everything that can be clicked and hovered is.
    private static async Task Poke(Sheet sheet) =>
        await sheet.Page.EvaluateAsync(
            """
            () => {
              for (const details of document.querySelectorAll('details')) details.open = true;
              for (const figure of document.querySelectorAll('figure')) [...figure.querySelectorAll('td button, th button')].slice(0, 12).forEach(button => button.click());
              for (const plot of document.querySelectorAll('.interviews-plot')) {
                if (!plot.data) continue;
                plot.data.forEach((trace, curve) => { if (trace.type !== 'heatmap') Plotly.Fx.hover(plot, [{ curveNumber: curve, pointNumber: 0 }], trace.xaxis ? trace.xaxis.replace('x', 'xy').replace(/^xy(\d+)$/, 'x$1y$1') : 'xy'); });
              }
            }
            """
        );
}
