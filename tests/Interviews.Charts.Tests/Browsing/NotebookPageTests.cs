using System.Text;
using Interviews.Charts.Rendering;
using Interviews.Charts.Tests.Support;
using Microsoft.Playwright;

namespace Interviews.Charts.Tests.Browsing;

/// <summary>Charts as a notebook's page shows them: fragments, and the scripts once.</summary>
[Collection(nameof(Browser))]
public class NotebookPageTests(Browser browser)
{
    [Theory]
    [InlineData("charts first")]
    [InlineData("scripts first")]
    public async Task Notebook_EveryChart_IsDrawnWithoutErrorOrRequest(string order)
    {
        var charts = AllCharts.Drawable(Interview.Small).Select(pair => pair.Chart).ToList();
        await using var sheet = await browser.Open(Page(charts, order == "scripts first"));

        await sheet.Drawn(charts.Count);

        Assert.Equal(charts.Count, await sheet.Page.Locator(".interviews-plot .main-svg").CountAsync() / 3);
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Notebook_WithoutSetup_ShowsTheDataAndSaysWhatToDo()
    {
        var html = Fragments([Chart.AnswerLengths(Interview.Small)]);
        await using var sheet = await browser.Open("<!DOCTYPE html><meta charset=utf-8><body>" + html);

        await Assertions.Expect(sheet.Page.Locator(".notice")).ToContainTextAsync("opening cell");
        await Assertions.Expect(sheet.Page.Locator("td", new() { HasText = "大海" })).ToBeVisibleAsync();
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Notebook_WithAModuleLoader_StillDraws()
    {
        var html = Page([Chart.AnswerLengths(Interview.Small)], scriptsFirst: true)
            .Replace(
                "<body>",
                "<body><script>window.define=()=>{};window.define.amd={};</script>",
                StringComparison.Ordinal
            );
        await using var sheet = await browser.Open(html);

        await sheet.Drawn();

        Assert.Equal("function", await sheet.Page.EvaluateAsync<string>("typeof window.define"));
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Scatter_Click_ShowsTheTermsLines()
    {
        await using var sheet = await browser.Open(Chart.InterviewerAgainstInterviewee(Interview.Small).ToHtml());
        await sheet.Drawn();

        await ClickPoint(sheet.Page, "浪花");

        var panel = sheet.Page.Locator(".interviews-passages");
        await Assertions.Expect(panel.Locator("strong")).ToContainTextAsync("浪花");
        await Assertions.Expect(panel.Locator("mark")).ToHaveTextAsync("浪花");
        await Assertions.Expect(panel.Locator(".who")).ToHaveTextAsync("答仙 · 大海");
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Scatter_Selection_ShowsTheLinesOfAllItsTerms()
    {
        await using var sheet = await browser.Open(Chart.InterviewerAgainstInterviewee(Interview.Small).ToHtml());
        await sheet.Drawn();

        var box = (await sheet.Page.Locator(".interviews-plot .nsewdrag").BoundingBoxAsync())!;
        await sheet.Page.Mouse.MoveAsync(box.X + 3, box.Y + 3);
        await sheet.Page.Mouse.DownAsync();
        await sheet.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 5 });
        await sheet.Page.Mouse.MoveAsync(box.X + box.Width - 3, box.Y + box.Height - 3, new() { Steps = 5 });
        await sheet.Page.Mouse.UpAsync();

        var lines = sheet.Page.Locator(".interviews-passages mark");
        await Assertions.Expect(lines.First).ToBeVisibleAsync();
        Assert.True(await lines.CountAsync() > 10);
    }

    [Fact]
    public async Task Table_Number_OpensItsPassagesByKeyboard()
    {
        await using var sheet = await browser.Open(Chart.AnswerLengths(Interview.Small).ToHtml());
        await sheet.Drawn();

        await sheet.Page.Locator("summary").FocusAsync();
        await sheet.Page.Keyboard.PressAsync("Enter");
        await sheet.Page.Locator("td button").First.FocusAsync();
        await sheet.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(sheet.Page.Locator(".interviews-passages .line")).ToContainTextAsync("天空 高远");
    }

    [Fact]
    public async Task Scatter_Labels_DoNotOverlap()
    {
        var words = Enumerable.Range(0, 400).Select(number => $"词语{(char)('一' + number)}").ToArray();
        var corpus = Interview.Of(("众词", [string.Join(' ', words[..200]), string.Join(' ', words[100..])]));
        await using var sheet = await browser.Open(Chart.InterviewerAgainstInterviewee(corpus).ToHtml());
        await sheet.Drawn();
        await sheet.Until("document.querySelectorAll('.annotation-text').length > 10");

        var overlaps = await sheet.Page.EvaluateAsync<int>(
            """
            () => {
              const boxes = [...document.querySelectorAll('.annotation-text')].map(e => e.getBoundingClientRect());
              let hits = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2) hits++;
              }));
              return hits;
            }
            """
        );

        Assert.Equal(0, overlaps);
    }

    [Fact]
    public async Task Notebook_Resized_EveryChartFitsTheWidth()
    {
        var charts = AllCharts.Drawable(Interview.Small);
        await using var sheet = await browser.Open(
            Page([.. charts.Select(pair => pair.Chart)], scriptsFirst: true),
            1400
        );
        await sheet.Drawn(charts.Count);

        foreach (var width in new[] { 1400, 800, 390 })
        {
            await sheet.Page.SetViewportSizeAsync(width, 900);
            await sheet.Until(
                "[...document.querySelectorAll('.interviews-plot')].every(plot => plot._fullLayout.width === plot.clientWidth || plot.tabIndex === 0)"
            );
            Assert.True(
                await sheet.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0,
                $"The page is wider than {width} px."
            );
        }
    }

    [Fact]
    public async Task Page_DarkScheme_TurnsTheInkLight()
    {
        await using var sheet = await browser.Open(
            Chart.AnswerLengths(Interview.Small).ToHtml(),
            scheme: ColorScheme.Dark
        );
        await sheet.Drawn();

        var fill = await sheet.Page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('.xtick text')).fill"
        );
        Assert.Equal("rgb(230, 230, 230)", fill);
    }

    private static async Task ClickPoint(IPage page, string key)
    {
        var place = await page.EvaluateAsync<float[]>(
            """
            key => {
              const plot = document.querySelector('.interviews-plot'), trace = plot.data[0], i = trace.customdata.indexOf(key);
              const box = plot.querySelector('.nsewdrag').getBoundingClientRect(), full = plot._fullLayout;
              return [box.left + full.xaxis.l2p(trace.x[i]), box.top + full.yaxis.l2p(trace.y[i])];
            }
            """,
            key
        );
        await page.Mouse.MoveAsync(place[0] - 2, place[1]);
        await page.Mouse.MoveAsync(place[0], place[1]);
        await page.Mouse.ClickAsync(place[0], place[1]);
    }

    private static string Page(IReadOnlyList<Chart> charts, bool scriptsFirst)
    {
        var setup = Chart.Setup().ToHtml();
        var body = scriptsFirst ? setup + Fragments(charts) : Fragments(charts) + setup;
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>";
    }

    private static string Fragments(IEnumerable<Chart> charts)
    {
        var html = new StringBuilder();
        foreach (var chart in charts)
        {
            using var writer = new StringWriter(html, System.Globalization.CultureInfo.InvariantCulture);
            Fragment.Write(chart.Drawing, writer);
        }

        return html.ToString();
    }
}
