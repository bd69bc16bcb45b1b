using System.Globalization;
using Interviews.Charts.Tests.Support;

namespace Interviews.Charts.Tests.Reporting;

/// <summary>A hundred thousand different terms, or none.</summary>
[Collection(nameof(Browser))]
public class LargeTranscriptTests(Browser browser)
{
    [Fact]
    public async Task Scatter_HundredThousandTerms_IsBoundedAndSaysSo()
    {
        var chart = Chart.InterviewerAgainstInterviewee(Corpus());

        Assert.InRange(chart.ToHtml().Utf8Length(), 1_400_000, 4_000_000);
        Assert.Contains("1500 terms of 100000", chart.Note, StringComparison.Ordinal);
        await using var sheet = await browser.Open(chart.ToHtml());
        await sheet.Drawn();
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Report_NoTerms_SaysWhy()
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Report.Write(Interview.Of(("空", ["的 了", "是 的"])), writer);
        await using var sheet = await browser.Open(writer.ToString());
        await sheet.Drawn(1);

        await Microsoft
            .Playwright.Assertions.Expect(sheet.Page.Locator("#terms .reason").First)
            .ToContainTextAsync("No term is left to show");
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public async Task Report_HundredThousandTerms_ShowsTheFirstAndSaysSo()
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Report.Write(Corpus(), writer);
        await using var sheet = await browser.Open(writer.ToString());
        await sheet.Drawn(6);

        await Microsoft
            .Playwright.Assertions.Expect(sheet.Page.Locator("#terms"))
            .ToContainTextAsync("The first 1000 of 100000 rows.");
        Assert.Empty(sheet.Problems);
    }

    private static Corpus Corpus()
    {
        var words = Enumerable.Range(0, 100_000).Select(number => "词" + Letters(number));
        return Interview.Of(("众词", [.. words.Chunk(500).Select(chunk => string.Join(' ', chunk))]));
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('甲' + digit)));
}
