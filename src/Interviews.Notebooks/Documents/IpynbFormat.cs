using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Jupyter's file format, nbformat 4, with the metadata Polyglot Notebooks adds.</summary>
internal static class IpynbFormat
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonObject PolyglotMetadata() =>
        new()
        {
            ["kernelspec"] = new JsonObject
            {
                ["display_name"] = ".NET (C#)",
                ["language"] = "C#",
                ["name"] = ".net-csharp",
            },
            ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        };

    public static Notebook Parse(string text, string path)
    {
        if (Root(text, path) is not JsonObject root || root["cells"] is not JsonArray cells)
        {
            throw new NotebookFormatException(path, null, "not a notebook: no 'cells' (nbformat 4 or later is needed)");
        }

        var metadata = root["metadata"]?.DeepClone() as JsonObject ?? [];
        return new Notebook([.. cells.Select((cell, index) => TryCell(cell, index, path))], metadata);
    }

    public static string Write(Notebook notebook)
    {
        var root = new JsonObject
        {
            ["cells"] = new JsonArray([.. notebook.Cells.Select(Cell)]),
            ["metadata"] = notebook.Metadata.DeepClone(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return root.ToJsonString(Written) + "\n";
    }

    private static JsonNode? Root(string text, string path)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException e)
        {
            throw new NotebookFormatException(path, (int)(e.LineNumber ?? 0) + 1, "not JSON: " + e.Message);
        }
    }

    private static NotebookCell TryCell(JsonNode? json, int index, string path)
    {
        try
        {
            return Cell(json, index, path);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // A field of another type than the format's, such as a number for the source.
            throw new NotebookFormatException(path, null, $"cell {index + 1} is malformed: {e.Message}");
        }
    }

    private static NotebookCell Cell(JsonNode? json, int index, string path)
    {
        if (json is not JsonObject cell)
        {
            throw new NotebookFormatException(path, null, $"cell {index + 1} is not an object: {json}");
        }

        var kind = (string?)cell["cell_type"] switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw new NotebookFormatException(path, null, $"cell {index + 1} has the type '{other}'"),
        };
        var metadata = cell["metadata"]?.DeepClone() as JsonObject ?? [];
        return new NotebookCell(kind, Text(cell["source"]), Language(metadata))
        {
            Id = (string?)cell["id"] ?? $"cell{index + 1}",
            Metadata = metadata,
            Outputs = cell["outputs"]?.DeepClone() as JsonArray ?? [],
            ExecutionCount = (int?)cell["execution_count"],
        };
    }

    /// <summary>Polyglot names the language in the cell's metadata; the first key is its former spelling.</summary>
    private static string Language(JsonObject metadata) =>
        (string?)metadata["polyglot_notebook"]?["kernelName"]
        ?? (string?)metadata["dotnet_interactive"]?["language"]
        ?? (string?)metadata["vscode"]?["languageId"]
        ?? "csharp";

    /// <summary>Jupyter writes text as one string or as a list of lines that keep their line ends.</summary>
    internal static string Text(JsonNode? node) =>
        node is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)node ?? "";

    internal static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }

    private static JsonNode Cell(NotebookCell cell)
    {
        var json = new JsonObject { ["cell_type"] = cell.Kind.ToString().ToLowerInvariant() };
        if (cell.Kind == CellKind.Code)
        {
            json["execution_count"] = cell.ExecutionCount;
        }

        json["id"] = cell.Id;
        json["metadata"] = cell.Metadata.DeepClone();
        if (cell.Kind == CellKind.Code)
        {
            json["outputs"] = cell.Outputs.DeepClone();
        }

        json["source"] = Lines(cell.Source);
        return json;
    }
}
