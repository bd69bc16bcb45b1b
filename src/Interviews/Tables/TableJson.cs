using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interviews;

/// <summary>Writes a table as JSON.</summary>
internal static class TableJson
{
    // Chinese stays readable; '<' still cannot close a script element, for it is escaped by hand below.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Write(Table table)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartArray();
            foreach (var row in table.Rows)
            {
                Write(writer, table.Columns, row);
            }

            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<TableColumn> columns, IReadOnlyList<object?> row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            writer.WritePropertyName(columns[i].Name);
            JsonSerializer.Serialize(writer, row[i]);
        }

        writer.WriteEndObject();
    }
}
