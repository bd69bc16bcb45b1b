using System.Security.Cryptography;
using System.Text;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;

namespace Interviews.Charts.Reporting;

/// <summary>Writes the page from top to bottom.</summary>
internal sealed class ReportPage
{
    // More rows than this take a browser seconds; the table says how many there are.
    public const int TableRows = 1000;

    private readonly CorpusView view;
    private readonly Texts texts;
    private readonly string title;
    private readonly IReadOnlyList<Section> sections;

    public ReportPage(Corpus corpus, ReportOptions options)
    {
        view = new CorpusView(corpus);
        texts = Texts.In(options.Language);
        title = options.Title ?? view.Subject;
        sections = Sections.Of(view, texts, new ChartOptions { Language = options.Language });
    }

    public void Write(TextWriter writer)
    {
        WriteHead(writer);
        WriteHeader(writer);
        WriteContents(writer);
        writer.Write("<main id=\"main\">\n");
        OverviewSection.Write(view, texts, writer);
        foreach (var section in sections)
        {
            Write(section, writer);
        }

        OverviewSection.WriteMethod(view, texts, writer);
        writer.Write("</main>\n");
        TranscriptSection.Write(view, texts, writer);
        WriteData(writer);
        writer.Write("</body></html>\n");
    }

    /// <summary>
    /// The policy names the hashes of the only two scripts that may run, so that nothing from a transcript could, even
    /// if it got past the escaping; and it forbids every request.
    /// </summary>
    private void WriteHead(TextWriter writer)
    {
        var policy =
            $"default-src 'none'; script-src {Hash(Script)} {Hash(Scripts.Plotly)}; "
            + "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        writer.Write(
            $"""
            <!DOCTYPE html>
            <html lang="{texts.LanguageTag}"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,"><title>{Escape.Html(title)}</title>
            <style>{Resources.Text("chart.css")}{Resources.Text("report.css")}</style></head>
            <body class="interviews-report">

            """
        );
    }

    private void WriteHeader(TextWriter writer)
    {
        var byline = string.Join(
            " · ",
            view.Corpus.Transcripts.Select(transcript => transcript.Author)
                .Where(author => !string.IsNullOrEmpty(author))
        );
        writer.Write(
            $"""
            <a class="skip" href="#main">{Escape.Html(texts.SkipToContent)}</a>
            <header class="top"><div><h1><bdi>{Escape.Html(title)}</bdi></h1>
            <p class="byline"><bdi>{Escape.Html(byline)}</bdi></p></div>
            <div class="tools"><button type="button" id="theme" aria-pressed="false">{Escape.Html(
                texts.DarkMode
            )}</button>
            <button type="button" id="print">{Escape.Html(texts.Print)}</button></div></header>

            """
        );
    }

    private void WriteContents(TextWriter writer)
    {
        writer.Write($"<nav class=\"contents\" aria-label=\"{Escape.Html(texts.Contents)}\"><ol>\n");
        writer.Write($"<li><a href=\"#overview\">{Escape.Html(texts.Overview)}</a></li>\n");
        foreach (var section in sections)
        {
            writer.Write($"<li><a href=\"#{section.Id}\">{Escape.Html(section.Heading)}</a></li>\n");
        }

        writer.Write($"<li><a href=\"#method\">{Escape.Html(texts.Method)}</a></li>\n");
        writer.Write($"<li><a href=\"#transcript\">{Escape.Html(texts.Transcript)}</a></li>\n</ol></nav>\n");
    }

    private static void Write(Section section, TextWriter writer)
    {
        writer.Write($"<section id=\"{section.Id}\"><h2>{Escape.Html(section.Heading)}</h2>\n");
        for (var i = 0; i < section.Drawings.Count; i++)
        {
            Fragment.WriteStatic(section.Drawings[i], $"{section.Id}-{i}", TableRows, writer);
        }

        writer.Write("</section>\n");
    }

    // Data in an element that no browser runs; one script reads them.
    private void WriteData(TextWriter writer)
    {
        var turns = view.AllTexts();
        writer.Write($"<script type=\"application/json\" id=\"turns\">{Payload.Json(turns)}</script>\n");
        writer.Write($"<script type=\"application/json\" id=\"texts\">{Payload.Json(texts.Script)}</script>\n");
        writer.Write($"<script type=\"text/plain\" id=\"charts\">{Scripts.Pack(Charts())}</script>\n");
        writer.Write($"<script type=\"text/plain\" id=\"plotly\">{Scripts.Packed}</script>\n");
        writer.Write($"<script>{Script}</script>\n");
    }

    private string Charts()
    {
        var none = new Dictionary<int, TurnText>();
        var charts = sections.SelectMany(section =>
            section.Drawings.Select((drawing, i) => $"[\"{section.Id}-{i}\",{Payload.Of(drawing, none)}]")
        );
        return $"[{string.Join(",\n", charts)}]";
    }

    private static string Script { get; } = Resources.Text("chart.js") + Resources.Text("report.js");

    private static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
