using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>One cell of a notebook with whatever it last put out.</summary>
public sealed class NotebookCell
{
    /// <summary>A cell without outputs.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="source">Its text, lines parted by <c>\n</c>.</param>
    /// <param name="language">For code, the language's short name as Polyglot writes it.</param>
    public NotebookCell(CellKind kind, string source, string language = "csharp")
    {
        Kind = kind;
        Source = source;
        Language = language;
    }

    /// <summary>What it holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Its text, lines parted by <c>\n</c>.</summary>
    public string Source { get; }

    /// <summary>For code, the language's short name: <c>csharp</c>, <c>markdown</c>, <c>fsharp</c> …</summary>
    public string Language { get; }

    /// <summary>The cell's name within the file, made up if the file gives none.</summary>
    public string Id { get; internal set; } = Guid.NewGuid().ToString("N")[..8];

    /// <summary>What tools say of the cell, carried through unchanged.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>Whatever else the file says of the cell, such as the pictures of its prose, carried through unchanged.</summary>
    public JsonObject Other { get; init; } = [];

    /// <summary>The outputs in Jupyter's form (nbformat 4), in the order in which they came.</summary>
    public JsonArray Outputs { get; set; } = [];

    /// <summary>The number of the execution that made the outputs; null if it never ran.</summary>
    public int? ExecutionCount { get; set; }

    /// <summary>The tags in the cell's metadata, such as <c>parameters</c>.</summary>
    public IEnumerable<string> Tags =>
        (Metadata["tags"] as JsonArray)?.OfType<JsonValue>().Select(tag => tag.ToString()) ?? [];
}
