namespace Interviews;

/// <summary>Reads interview transcripts as a careful person would: who speaks, about what, and what has no place.</summary>
/// <remarks>
/// Reading from a path is strict: what cannot be read is a <see cref="TranscriptException"/>. Reading from a stream or a
/// string never fails on any content: what cannot be read is a diagnostic.
/// </remarks>
public static class TranscriptReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    /// <exception cref="TranscriptException">
    /// The file is missing, unreadable, empty, binary, or in no encoding that was detected or named.
    /// </exception>
    public static Transcript Read(string path, TranscriptReaderOptions? options = null) =>
        Explain(path, options).Transcript;

    /// <summary>Reads one document from where the stream stands to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Transcript Read(Stream stream, TranscriptReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        options ??= TranscriptReaderOptions.Default;
        var document = SourceDocument.Decode(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options, null);
        return Parse(document, options.Name ?? "", options).Transcript;
    }

    /// <summary>Reads a document that is text already. Never throws on any text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    public static Transcript Parse(string text, TranscriptReaderOptions? options = null) =>
        ExplainText(text, options).Transcript;

    /// <summary>Reads one document and says why each line became what it became.</summary>
    /// <inheritdoc cref="Read(string, TranscriptReaderOptions?)"/>
    public static Reading Explain(string path, TranscriptReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= TranscriptReaderOptions.Default;
        var document = SourceDocument.Decode(SourceDocument.ReadBytes(path), options, path);
        return Parse(document, options.Name ?? Path.GetFileName(path), options);
    }

    /// <summary>Reads a document that is text already and says why each line became what it became.</summary>
    /// <inheritdoc cref="Parse(string, TranscriptReaderOptions?)"/>
    public static Reading ExplainText(string text, TranscriptReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= TranscriptReaderOptions.Default;
        return Parse(SourceDocument.FromText(text, options), options.Name ?? "", options);
    }

    private static Reading Parse(SourceDocument document, string name, TranscriptReaderOptions options) =>
        new TranscriptParser(document.Text, document.ReadLines(), options).Parse(name, document.Diagnostics);
}
