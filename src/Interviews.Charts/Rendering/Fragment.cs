using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Interviews.Charts.Rendering;

/// <summary>A chart as a piece of HTML: heading, table for viewers without scripts, and the data to draw.</summary>
internal static class Fragment
{
    private const int TableRows = 30;

    /// <summary>A whole page around one chart.</summary>
    public static string Page(Drawing drawing)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(
            $"""
            <!DOCTYPE html>
            <html lang="{drawing.Texts.LanguageTag}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
            <title>{Escape.Html(drawing.Title)}</title></head>
            <body class="interviews-page"><main>

            """
        );
        Write(drawing, writer);
        writer.Write($"</main>\n{Scripts.Element}</body></html>\n");
        return writer.ToString();
    }

    /// <summary>
    /// The chart waits in <c>interviewsCharts</c> until the scripts are on the page, before or after it; until then
    /// its table and a sentence that says how to get them are shown.
    /// </summary>
    public static void Write(Drawing drawing, TextWriter writer)
    {
        var payload = Payload.Of(drawing, drawing.Turns);
        var name = Name(payload);
        Open(drawing, writer);
        WriteBody(drawing, name, TableRows, writer);
        if (drawing.Figure is not null)
        {
            writer.Write(
                $"<script>(window.interviewsCharts=window.interviewsCharts||[]).push([\"{name}\",{payload}]);</script>"
            );
        }

        writer.Write("</figure>\n");
    }

    /// <summary>The chart without its data's script, for a page that carries the data of all its charts in one place.</summary>
    public static void WriteStatic(Drawing drawing, string name, int tableRows, TextWriter writer)
    {
        Open(drawing, writer);
        WriteBody(drawing, name, tableRows, writer);
        writer.Write("</figure>\n");
    }

    /// <summary>
    /// The same chart has the same name each time, so that a notebook run twice is the same file twice. Two outputs of one
    /// chart share the name; the script draws one after the other.
    /// </summary>
    private static string Name(string payload) =>
        "chart-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)))[..12];

    private static void WriteBody(Drawing drawing, string name, int tableRows, TextWriter writer)
    {
        if (drawing.Figure is null && drawing.Table.Rows.Count == 0)
        {
            writer.Write($"<p class=\"reason\">{Escape.Html(drawing.Reason)}</p>\n");
            return;
        }

        writer.Write($"<div class=\"interviews-plot\" data-chart=\"{name}\"></div>\n");
        if (drawing.Figure is not null)
        {
            writer.Write($"<p class=\"notice\">{Escape.Html(drawing.Texts.NotDrawn)}</p>\n");
        }

        WriteTable(drawing, writer, tableRows);
    }

    /// <summary>The figure's opening tag, heading and note.</summary>
    private static void Open(Drawing drawing, TextWriter writer)
    {
        writer.Write($"<figure class=\"interviews-chart\" lang=\"{drawing.Texts.LanguageTag}\"><figcaption>");
        writer.Write($"<strong class=\"title\">{Escape.Html(drawing.Title)}</strong>");
        if (drawing.Note.Length > 0)
        {
            writer.Write($"<br><span class=\"note\">{Escape.Html(drawing.Note)}</span>");
        }

        writer.Write("</figcaption>\n");
    }

    private static void WriteTable(Drawing drawing, TextWriter writer, int limit)
    {
        writer.Write(
            $"<details class=\"data\" open><summary>{Escape.Html(drawing.Texts.DataAsTable)}</summary><div class=\"scroll\">"
        );
        HtmlTable.Write(drawing.Table, writer, limit);
        writer.Write("</div>");
        var shown = Math.Min(limit, drawing.Table.Rows.Count);
        if (drawing.Table.Total > shown)
        {
            writer.Write($"<p>{Escape.Html(drawing.Texts.FirstRows(shown, drawing.Table.Total))}</p>");
        }

        writer.Write("</details>\n");
    }
}
