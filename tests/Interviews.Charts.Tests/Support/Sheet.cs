using System.Diagnostics;
using Microsoft.Playwright;

namespace Interviews.Charts.Tests.Support;

/// <summary>One page with what went wrong on it.</summary>
public sealed class Sheet : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");

    internal Sheet(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Problems.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Problems.Add("uncaught: " + error);
        page.Dialog += async (_, dialog) =>
        {
            Problems.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Scheme is not ("file" or "data" or "blob"))
            {
                Problems.Add("request: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, uncaught exceptions, dialogs, requests to a network.</summary>
    public List<string> Problems { get; } = [];

    internal async Task Show(string html)
    {
        await File.WriteAllTextAsync(file, html);
        await Page.GotoAsync(new Uri(file).AbsoluteUri);
    }

    /// <summary>Waits until so many charts are drawn.</summary>
    public Task Drawn(int count = 1) =>
        Until($"document.querySelectorAll('.interviews-chart.drawn').length >= {count}");

    /// <summary>Waits until two frames have been painted, labels included.</summary>
    public Task Settled() =>
        Page.EvaluateAsync(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))"
        );

    /// <summary>Waits until an expression is true; asked from outside, since the report's policy forbids eval within.</summary>
    public async Task Until(string expression)
    {
        var waited = Stopwatch.StartNew();
        while (!await Page.EvaluateAsync<bool>(expression))
        {
            Assert.True(
                waited.Elapsed < TimeSpan.FromSeconds(60),
                $"Not within a minute: {expression}. {string.Join("; ", Problems)}"
            );
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        File.Delete(file);
    }
}
