using System.Net;
using System.Text;

namespace Interviews;

/// <summary>Writes a table as HTML.</summary>
internal static class TableHtml
{
    public static string Write(Table table)
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th>").Append(WebUtility.HtmlEncode(column.Name)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append(table.Columns[i].Kind == ColumnKind.Number ? "<td style=\"text-align:right\">" : "<td>")
                    .Append(WebUtility.HtmlEncode(Table.Format(row[i])))
                    .Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }
}
