using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interviews.Notebooks;

/// <summary>
/// An executed notebook as one page that needs nothing from anywhere: prose, code and outputs. A policy in its head
/// keeps the browser from asking the network for anything, whatever an output holds.
/// </summary>
internal static class HtmlPage
{
    private const string Policy =
        "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob: data:; style-src 'unsafe-inline'; "
        + "img-src data: blob:; font-src data:; media-src data: blob:; connect-src data: blob:; worker-src blob:; "
        + "form-action 'none'; base-uri 'none'";

    private static readonly MarkdownPipeline Prose = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>For what a cell puts out: text of others may be in it.</summary>
    private static readonly MarkdownPipeline Output = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    public static string Render(Notebook notebook, string name)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{Escape(Title(notebook) ?? name)}</title>\n<style>\n{HtmlStyle.Text}</style>\n</head>\n")
            .Append("<body>\n<main>\n");
        var number = 0;
        foreach (var cell in notebook.Cells)
        {
            number++;
            Append(page, cell, number);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    internal static string Escape(string text) => HtmlEncoder.Encode(text);

    private static HtmlEncoder HtmlEncoder { get; } = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private static string? Title(Notebook notebook) =>
        notebook
            .Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => cell.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))
            ?[2..].Trim();

    private static void Append(StringBuilder page, NotebookCell cell, int number)
    {
        switch (cell.Kind)
        {
            case CellKind.Markdown:
                var prose = WithPictures(Markdown.Parse(cell.Source, Prose), cell).ToHtml(Prose);
                page.Append($"<section class=\"prose\">\n{prose}</section>\n");
                break;
            case CellKind.Code when !string.IsNullOrWhiteSpace(cell.Source):
                page.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"<section class=\"code\" id=\"cell-{number}\">\n<pre class=\"source\"><code>{CodeColors.Render(cell.Source)}</code></pre>\n"
                );
                foreach (var output in cell.Outputs.OfType<JsonObject>())
                {
                    Append(page, output);
                }

                page.Append("</section>\n");
                break;
            case CellKind.Raw:
                page.Append($"<pre>{Escape(cell.Source)}</pre>\n");
                break;
            default:
                break;
        }
    }

    /// <summary>Jupyter keeps a picture that was pasted into prose in the cell, by a name and a type.</summary>
    private static MarkdownDocument WithPictures(MarkdownDocument prose, NotebookCell cell)
    {
        const string scheme = "attachment:";
        foreach (var link in prose.Descendants<LinkInline>())
        {
            if (
                link.Url?.StartsWith(scheme, StringComparison.Ordinal) == true
                && cell.Other["attachments"] is JsonObject pictures
                && pictures[Uri.UnescapeDataString(link.Url[scheme.Length..])] is JsonObject picture
                && picture.FirstOrDefault() is { Key: { } type, Value: { } data }
            )
            {
                link.Url = Picture(type, data);
            }
        }

        return prose;
    }

    private static void Append(StringBuilder page, JsonObject output)
    {
        switch ((string?)output["output_type"])
        {
            case "stream":
                var name = (string?)output["name"] == "stderr" ? "stderr" : "stdout";
                page.Append($"<pre class=\"output {name}\">{Escape(IpynbFormat.Text(output["text"]))}</pre>\n");
                break;
            case "error":
                var lines = (output["traceback"] as JsonArray ?? []).Select(line => (string?)line);
                page.Append(
                    $"<pre class=\"output error\"><strong>{Escape((string?)output["ename"] ?? "")}: {Escape((string?)output["evalue"] ?? "")}</strong>\n"
                );
                page.Append($"{Escape(string.Join('\n', lines))}</pre>\n");
                break;
            default:
                page.Append($"<div class=\"output\">{Data(output["data"] as JsonObject ?? [])}</div>\n");
                break;
        }
    }

    // Jupyter breaks the lines of long data.
    private static string Picture(string type, JsonNode data) =>
        $"data:{type};base64,{IpynbFormat.Text(data).ReplaceLineEndings("")}";

    private static string Data(JsonObject data)
    {
        if (data["text/html"] is { } html)
        {
            return IpynbFormat.Text(html);
        }

        if (data["image/svg+xml"] is { } svg)
        {
            return $"<img alt=\"\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(IpynbFormat.Text(svg)))}\">";
        }

        foreach (var type in (string[])["image/png", "image/jpeg", "image/gif", "image/webp"])
        {
            if (data[type] is { } image)
            {
                return $"<img alt=\"\" src=\"{Escape(Picture(type, image))}\">";
            }
        }

        if (data["text/markdown"] is { } markdown)
        {
            return Markdown.ToHtml(IpynbFormat.Text(markdown), Output);
        }

        if (data["text/plain"] is { } text)
        {
            return $"<pre>{Escape(IpynbFormat.Text(text))}</pre>";
        }

        // Of JSON, a file holds the value itself and not its text.
        var (mimeType, value) = data.FirstOrDefault();
        var isJson = mimeType?.EndsWith("json", StringComparison.Ordinal) == true;
        return $"<pre>{Escape(isJson ? value?.ToJsonString() ?? "null" : IpynbFormat.Text(value))}</pre>";
    }
}
