using Interviews.Charts.Tests.Support;
using Interviews.Testing;
using Microsoft.Playwright;

namespace Interviews.Charts.Tests.Reporting;

/// <summary>
/// The README's pictures, taken of the running product. Explicit, since it writes notebooks/images:
/// <c>dotnet run --project tests/Interviews.Charts.Tests -- -explicit only</c>.
/// </summary>
[Collection(nameof(Browser))]
public class ReadmePictures(Browser browser)
{
    [Fact(Explicit = true)]
    public async Task Pictures_OfTheSeed_AreTaken()
    {
        var corpus = Corpus.Read(Repository.Seed);
        await Take(Chart.DistinctiveTerms(corpus), "wording.png");
        await Take(Chart.InterviewerAgainstInterviewee(corpus), "scatter.png");
        await Take(Chart.TermsPerTopic(corpus), "terms.png");
        await Take(Chart.TermHeatMap(corpus), "topics.png");
        await Take(Chart.AnswerLengths(corpus), "lengths.png");
        await Take(Chart.TermBarcode(corpus), "barcode.png");
        await Take(Chart.Cooccurrence(corpus), "network.png");
        var report = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Report.Write(corpus, report);
        await using var sheet = await browser.Open(report.ToString(), 1400);
        await sheet.Drawn(AllCharts.Drawable(corpus).Count);
        await sheet.Page.ScreenshotAsync(new PageScreenshotOptions { Path = File("report.png") });
    }

    private async Task Take(Chart chart, string name)
    {
        await using var sheet = await browser.Open(chart.ToHtml(), 1000);
        await sheet.Drawn();
        await sheet.Settled();
        await sheet.Page.Locator("details.data").EvaluateAsync("details => { details.style.display = 'none'; }");
        await sheet.Page.Locator("body").ScreenshotAsync(new LocatorScreenshotOptions { Path = File(name) });
    }

    private static string File(string name)
    {
        var folder = Path.Combine(Repository.Root, "notebooks", "images");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }
}
