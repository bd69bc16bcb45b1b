namespace Interviews;

/// <summary>Reads interview transcripts as a careful person would: who speaks, about what, and what has no place.</summary>
/// <remarks>
/// Reading from a path is strict: what cannot be read is a <see cref="TranscriptException"/>. Reading from a stream or a
/// string never fails on any content: what cannot be read is a diagnostic.
/// </remarks>
public static class TranscriptReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="path">The file; one that ends in <c>.json</c> is read by <see cref="TranscriptJson"/>.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    /// <exception cref="TranscriptException">
    /// The file is missing, unreadable, empty, binary, or in no encoding that was detected or named.
    /// </exception>
    public static Transcript Read(string path, TranscriptReaderOptions? options = null) =>
        ReadFile(path, options, Detail.Transcript).Transcript;

    /// <summary>Reads several documents: those that a file, a folder or a pattern names.</summary>
    /// <param name="path">What <see cref="TranscriptFiles.Find"/> understands.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    /// <returns>A transcript a file, named by its path below the folder, in the order of the paths.</returns>
    /// <exception cref="TranscriptException">Nothing is there, or one of the files cannot be read.</exception>
    public static IReadOnlyList<Transcript> ReadAll(string path, TranscriptReaderOptions? options = null)
    {
        var files = TranscriptFiles.Find(path);
        var names = TranscriptFiles.Names(files);
        options ??= TranscriptReaderOptions.Default;
        return [.. files.Select((file, i) => Read(file, options with { Name = options.Name ?? names[i] }))];
    }

    /// <summary>Reads one document from where the stream stands to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Transcript Read(Stream stream, TranscriptReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= TranscriptReaderOptions.Default;
        var document = SourceDocument.Decode(SourceDocument.ReadBytes(stream), options, null);
        return Parse(document, options.Name ?? "", options, Detail.Transcript).Transcript;
    }

    /// <summary>Reads a document that is text already. Never throws on any text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">What to be told instead of guessing; null to guess everything.</param>
    public static Transcript Parse(string text, TranscriptReaderOptions? options = null) =>
        ParseText(text, options, Detail.Transcript).Transcript;

    /// <summary>Reads one document and says why each line became what it became.</summary>
    /// <inheritdoc cref="Read(string, TranscriptReaderOptions?)"/>
    public static Reading Explain(string path, TranscriptReaderOptions? options = null) =>
        ReadFile(path, options, Detail.Reasons);

    /// <summary>Reads a document that is text already and says why each line became what it became.</summary>
    /// <inheritdoc cref="Parse(string, TranscriptReaderOptions?)"/>
    public static Reading ExplainText(string text, TranscriptReaderOptions? options = null) =>
        ParseText(text, options, Detail.Reasons);

    private static Reading ReadFile(string path, TranscriptReaderOptions? options, Detail detail)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= TranscriptReaderOptions.Default;
        var bytes = SourceDocument.ReadBytes(path);
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            var json = SourceDecoder.Decode(bytes, options.Encoding, path, out _);
            return new Reading(TranscriptJson.Read(json, path), [], []);
        }

        var document = SourceDocument.Decode(bytes, options, path);
        return Parse(document, options.Name ?? Path.GetFileName(path), options, detail);
    }

    private static Reading ParseText(string text, TranscriptReaderOptions? options, Detail detail)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= TranscriptReaderOptions.Default;
        return Parse(SourceDocument.FromText(text, options), options.Name ?? "", options, detail);
    }

    private static Reading Parse(
        SourceDocument document,
        string name,
        TranscriptReaderOptions options,
        Detail detail
    ) =>
        new TranscriptParser(document.Text, document.ReadLines(), document.Metadata, options, options.Knowledge).Parse(
            name,
            document.Diagnostics,
            detail
        );
}
