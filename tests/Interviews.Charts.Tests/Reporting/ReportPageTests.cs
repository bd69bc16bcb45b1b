using Deque.AxeCore.Playwright;
using Interviews.Charts.Tests.Support;
using Interviews.Testing;
using Microsoft.Playwright;

namespace Interviews.Charts.Tests.Reporting;

/// <summary>The report of the interview in seeds, in a real browser.</summary>
[Collection(nameof(Browser))]
public class ReportPageTests(Browser browser)
{
    private static readonly Lazy<Corpus> Seed = new(() => Corpus.Read(Repository.Seed));

    [Theory]
    [InlineData(Language.English, "en", "What it is about")]
    [InlineData(Language.Chinese, "zh-Hans", "谈了什么")]
    public async Task Report_OfTheSeed_DrawsEveryChartOffline(Language language, string tag, string heading)
    {
        var html = Html(Seed.Value, language);
        Assert.True(html.Utf8Length() < 2_000_000, $"The report takes {html.Utf8Length()} bytes.");
        await using var sheet = await browser.Open(html, 1400);

        var charts = await ChartsDrawn(sheet);

        Assert.Equal(AllCharts.Of(Seed.Value).Count(), charts);
        Assert.Equal(tag, await sheet.Page.GetAttributeAsync("html", "lang"));
        await Assertions.Expect(sheet.Page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
        Assert.Empty(sheet.Problems);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Report_Axe_FindsNoViolation(ColorScheme scheme, int width)
    {
        await using var sheet = await browser.Open(Html(Interview.Small), width, scheme);
        await ChartsDrawn(sheet);
        await sheet.Page.EvaluateAsync(
            "document.querySelectorAll('details').forEach(details => { details.open = true; })"
        );
        await sheet.Page.Locator("#wording td button").First.ClickAsync();

        var result = await sheet.Page.RunAxe();

        Assert.Empty(
            result.Violations.Select(violation =>
                $"{violation.Id}: {violation.Nodes[0].Html} ({violation.Nodes.Length})"
            )
        );
    }

    [Fact]
    public async Task Report_Number_OpensItsPassagesAndTheyLeadToTheTranscript()
    {
        await using var sheet = await browser.Open(Html(Seed.Value), 1400);
        await ChartsDrawn(sheet);
        var row = sheet.Page.Locator("#terms figure:last-child tbody tr", new() { HasText = "护城河" });

        var count = await row.Locator("td").Nth(1).TextContentAsync();
        await row.Locator("td").Nth(1).Locator("button").ClickAsync();

        var lines = sheet.Page.Locator(".interviews-passages li");
        Assert.Equal(count, (await lines.CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(lines.First.Locator("mark")).ToHaveTextAsync("护城河");
        await lines.First.Locator("a").ClickAsync();
        await Assertions.Expect(sheet.Page.Locator(".turn:target")).ToContainTextAsync("护城河");
        await Assertions.Expect(sheet.Page.Locator(".turn:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Report_Table_SortsAndFilters()
    {
        await using var sheet = await browser.Open(Html(Interview.Small), 1400);
        await ChartsDrawn(sheet);
        var figure = sheet.Page.Locator("#terms figure").Last;

        await figure.Locator("th button").Nth(1).ClickAsync();
        var counts = await figure.Locator("tbody tr td:nth-child(2)").AllTextContentsAsync();
        await figure.Locator("input").FillAsync("海");
        var shown = await figure.Locator("tbody tr:visible td:first-child").AllTextContentsAsync();

        Assert.Equal(counts.Select(int.Parse).OrderDescending(), counts.Select(int.Parse));
        Assert.Equal(["大海"], shown);
        await Assertions.Expect(figure.Locator("th").Nth(1)).ToHaveAttributeAsync("aria-sort", "descending");
    }

    [Fact]
    public async Task Report_ThemeButton_TurnsThePageAndItsChartsDark()
    {
        await using var sheet = await browser.Open(Html(Interview.Small), 1000);
        await ChartsDrawn(sheet);

        await sheet.Page.Locator("#theme").ClickAsync();

        await sheet.Until("getComputedStyle(document.querySelector('.xtick text')).fill === 'rgb(230, 230, 230)'");
        Assert.Equal(
            "rgb(22, 24, 28)",
            await sheet.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")
        );
        await Assertions.Expect(sheet.Page.Locator("#theme")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Report_AnyWidth_NothingSticksOut()
    {
        await using var sheet = await browser.Open(Html(Seed.Value), 1400);
        await ChartsDrawn(sheet);

        foreach (var width in new[] { 1400, 800, 390 })
        {
            await sheet.Page.SetViewportSizeAsync(width, 900);
            await sheet.Until(
                "[...document.querySelectorAll('.drawn .interviews-plot')].every(plot => plot._fullLayout.width === plot.clientWidth || plot.tabIndex === 0)"
            );
            Assert.True(
                await sheet.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0,
                $"The page is wider than {width} px."
            );
        }
    }

    [Fact]
    public async Task Report_Print_FitsThePaperAndKeepsTheTranscript()
    {
        await using var sheet = await browser.Open(Html(Interview.Small), 1400, ColorScheme.Dark);
        await ChartsDrawn(sheet);

        await sheet.Page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");

        Assert.True(
            await sheet.Page.EvaluateAsync<int>(
                "Math.max(...[...document.querySelectorAll('.main-svg')].map(e => e.clientWidth))"
            ) <= 680
        );
        await Assertions.Expect(sheet.Page.Locator(".contents")).ToBeHiddenAsync();
        await Assertions.Expect(sheet.Page.Locator("#turn-5")).ToBeVisibleAsync();
        Assert.Equal(
            "rgb(36, 41, 47)",
            await sheet.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.xtick text')).fill")
        );
    }

    [Fact]
    public async Task Report_ChineseText_IsDrawnWithGlyphs()
    {
        await using var sheet = await browser.Open(Html(Seed.Value), 1400);
        await ChartsDrawn(sheet);

        // A missing glyph is the same box for every character; so two different characters must differ in their pixels.
        var boxes = await sheet.Page.EvaluateAsync<int>(
            """
            () => {
              const texts = [...document.querySelectorAll('.ytick text, .annotation-text')];
              const paint = (character, font) => {
                const canvas = document.createElement('canvas'); canvas.width = canvas.height = 24;
                const ink = canvas.getContext('2d'); ink.font = font; ink.fillText(character, 2, 18);
                return canvas.toDataURL();
              };
              let missing = 0;
              for (const text of texts) {
                const font = '16px ' + getComputedStyle(text).fontFamily, none = paint('\u{10FFFE}', font);
                for (const character of text.textContent) if (/\p{Script=Han}/u.test(character) && paint(character, font) === none) missing++;
              }
              return texts.length === 0 ? -1 : missing;
            }
            """
        );

        Assert.Equal(0, boxes);
    }

    private static async Task<int> ChartsDrawn(Sheet sheet)
    {
        await sheet.Until(
            "document.querySelectorAll('figure.interviews-chart .notice').length > 0"
                + " && [...document.querySelectorAll('figure.interviews-chart')].every(f => !f.querySelector('.notice') || f.classList.contains('drawn'))"
        );
        return await sheet.Page.Locator("figure.drawn").CountAsync();
    }

    private static string Html(Corpus corpus, Language language = Language.English)
    {
        var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Report.Write(corpus, writer, new ReportOptions { Language = language });
        return writer.ToString();
    }
}
