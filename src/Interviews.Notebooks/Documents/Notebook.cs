using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>A notebook: cells in order, and what the file says of them as a whole.</summary>
public sealed class Notebook
{
    /// <summary>A notebook of these cells.</summary>
    /// <param name="cells">The cells in their order.</param>
    /// <param name="metadata">The file's own metadata; Polyglot's for C# if absent.</param>
    public Notebook(IEnumerable<NotebookCell> cells, JsonObject? metadata = null)
    {
        Cells = [.. cells];
        Metadata = metadata ?? IpynbFormat.PolyglotMetadata();
    }

    /// <summary>The cells in their order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>What the file says of the notebook as a whole: kernel, language.</summary>
    public JsonObject Metadata { get; }

    /// <summary>Reads <c>.ipynb</c> (nbformat 4), <c>.dib</c>, <c>.csx</c> or <c>.cs</c>, told apart by their extension.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookFormatException">The file is none of these, or broken.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook Read(string path)
    {
        var text = File.ReadAllText(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".IPYNB" => IpynbFormat.Parse(text, path),
            ".DIB" => DibFormat.Parse(text),
            ".CSX" or ".CS" => new Notebook([new NotebookCell(CellKind.Code, Lines.Unified(text))]),
            var other => throw new NotebookFormatException(path, null, $"'{other}' is not .ipynb, .dib, .csx or .cs"),
        };
    }

    /// <summary>Writes the notebook as <c>.ipynb</c> (nbformat 4.5), whole or not at all.</summary>
    /// <param name="path">Where to; an existing file is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path) => AtomicFile.Write(path, IpynbFormat.Write(this));
}
