using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Jupyter's file format, nbformat 4, with the metadata Polyglot Notebooks adds.</summary>
internal static class IpynbFormat
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "cell_type",
        "execution_count",
        "id",
        "metadata",
        "outputs",
        "source",
    };

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
        var language = KernelLanguage(metadata);
        var read = cells.Select((cell, index) => TryCell(cell, index, language, path)).ToList();
        return new Notebook(WithIds(read), metadata);
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
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new NotebookFormatException(path, (int?)e.LineNumber + 1, "not JSON: " + e.Message);
        }
    }

    // nbformat 4.5 wants a name for each cell, and no name twice; earlier versions knew none.
    private static List<NotebookCell> WithIds(List<NotebookCell> cells)
    {
        var taken = cells.Select(cell => cell.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Id.Length > 0 && met.Add(cells[i].Id))
            {
                continue;
            }

            var id = FormattableString.Invariant($"cell{i + 1}");
            while (!taken.Add(id))
            {
                id += "-2";
            }

            met.Add(id);
            cells[i].Id = id;
        }

        return cells;
    }

    private static NotebookCell TryCell(JsonNode? json, int index, string language, string path)
    {
        try
        {
            return Cell(json, index, language, path);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // A field of another type than the format's, such as a number for the source.
            throw new NotebookFormatException(path, null, $"cell {index + 1} is malformed: {e.Message}");
        }
    }

    private static NotebookCell Cell(JsonNode? json, int index, string language, string path)
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
        return new NotebookCell(kind, Text(cell["source"]), Language(metadata) ?? language)
        {
            Id = TextOf(cell["id"]) ?? "",
            Metadata = metadata,
            Outputs = cell["outputs"]?.DeepClone() as JsonArray ?? [],
            ExecutionCount = cell["execution_count"] is JsonValue count && count.TryGetValue(out int ran) ? ran : null,
            Other = Other(cell),
        };
    }

    private static JsonObject Other(JsonObject cell) =>
        new(
            cell.Where(field => !Known.Contains(field.Key))
                .Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))
        );

    /// <summary>Polyglot names the language in the cell's metadata; the first key is its former spelling.</summary>
    private static string? Language(JsonObject metadata) =>
        Named(metadata, "polyglot_notebook", "kernelName")
        ?? Named(metadata, "dotnet_interactive", "language")
        ?? Named(metadata, "vscode", "languageId");

    /// <summary>Jupyter names it once for the whole notebook: a notebook of Python's is not C#.</summary>
    private static string KernelLanguage(JsonObject metadata) =>
        Named(metadata, "kernelspec", "language")?.ToLowerInvariant() is { } language && language is not "c#"
            ? language
            : "csharp";

    private static string? Named(JsonObject metadata, string section, string key) =>
        metadata[section] is JsonObject named ? TextOf(named[key]) : null;

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

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
        foreach (var (name, value) in cell.Other)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }
}
