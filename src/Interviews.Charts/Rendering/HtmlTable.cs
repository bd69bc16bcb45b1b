namespace Interviews.Charts.Rendering;

/// <summary>A table of data as HTML, everything escaped, numbers to the right.</summary>
internal static class HtmlTable
{
    public static void Write(DataTable table, TextWriter writer, int limit)
    {
        writer.Write("<table><thead><tr>");
        for (var column = 0; column < table.Headers.Count; column++)
        {
            writer.Write($"<th scope=\"col\"{Align(table, column)}>{Escape.Html(table.Headers[column])}</th>");
        }

        writer.Write("</tr></thead><tbody>\n");
        foreach (var row in table.Rows.Take(limit))
        {
            writer.Write("<tr>");
            foreach (var cell in row)
            {
                Write(cell, writer);
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody></table>");
    }

    private static void Write(Cell cell, TextWriter writer)
    {
        var text = Escape.Html(cell.Text);
        writer.Write(cell.Value is null ? "<td" : "<td align=\"right\"");
        writer.Write(cell.Key is null ? $">{text}</td>" : $" data-key=\"{Escape.Html(cell.Key)}\">{text}</td>");
    }

    private static string Align(DataTable table, int column) =>
        table.Rows.Count > 0 && table.Rows[0][column].Value is not null ? " align=\"right\"" : "";
}
