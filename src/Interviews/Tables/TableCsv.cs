using System.Globalization;
using System.Text;

namespace Interviews;

/// <summary>Writes a table as CSV that is safe to open in a spreadsheet.</summary>
internal static class TableCsv
{
    public static string Write(Table table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Columns.Select(column => column.Name)).Append('\n');
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return csv.ToString();
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => Quote(Defuse(text)),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Quote(value.ToString() ?? ""),
        };

    // Spreadsheets run cells that begin so, also behind white space and in full width (OWASP, CSV injection).
    private static string Defuse(string text)
    {
        var first = text.AsSpan().TrimStart();
        return
            first.Length > 0 && "=+-@＝＋－＠|%".Contains(first[0], StringComparison.Ordinal)
            || text.Length > 0 && text[0] is '\t' or '\r' or '\n'
            ? "'" + text
            : text;
    }

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n\t") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
