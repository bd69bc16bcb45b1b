namespace Interviews;

/// <summary>A decoded document whose format is known.</summary>
/// <param name="Text">The original: without its byte-order mark, line ends untouched.</param>
/// <param name="Format">How it marks up its text.</param>
/// <param name="Diagnostics">What was lost on the way from bytes to text.</param>
internal sealed record SourceDocument(string Text, SourceFormat Format, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The paragraphs of a Word document, which its text alone does not tell.</summary>
    private List<Line>? words;

    private readonly (TranscriptMetadata Metadata, int End) front = Format
        is SourceFormat.Markdown
            or SourceFormat.PlainText
        ? FrontMatter.Read(Text)
        : (TranscriptMetadata.None, 0);

    /// <summary>What the front matter says.</summary>
    public TranscriptMetadata Metadata => front.Metadata;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="TranscriptException">It cannot be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TranscriptException(path, null, "There is no such file.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var problem = Directory.Exists(path) ? "It is a folder, not a file." : "It cannot be read: " + e.Message;
            throw new TranscriptException(path, null, problem, e);
        }
    }

    /// <summary>The bytes of a stream from where it stands, without a copy where its length is known.</summary>
    public static ReadOnlyMemory<byte> ReadBytes(Stream stream)
    {
        if (stream.CanSeek)
        {
            var bytes = new byte[Math.Max(0, stream.Length - stream.Position)];
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="options">May name encoding and format.</param>
    /// <param name="path">The file, for strict reading; null to make the best of what cannot be decoded.</param>
    /// <exception cref="TranscriptException">Only with a path: the bytes are empty or no text.</exception>
    public static SourceDocument Decode(ReadOnlyMemory<byte> bytes, TranscriptReaderOptions options, string? path)
    {
        if (bytes.Length == 0 && path is not null)
        {
            throw new TranscriptException(path, null, "The file is empty.");
        }

        if (WordDocument.IsArchive(bytes.Span) && ReadWord(bytes.ToArray(), path) is { } word)
        {
            return word;
        }

        var text = SourceDecoder.Decode(bytes.Span, options.Encoding, path, out var diagnostics);
        return new SourceDocument(
            text,
            options.Format ?? FormatDetector.Detect(text, path ?? options.Name),
            diagnostics
        );
    }

    public static SourceDocument FromText(string text, TranscriptReaderOptions options)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return new SourceDocument(text, options.Format ?? FormatDetector.Detect(text, options.Name), []);
    }

    private static SourceDocument? ReadWord(byte[] bytes, string? path)
    {
        try
        {
            return WordDocument.Read(bytes) is { } word
                ? new SourceDocument(word.Text, SourceFormat.Word, []) { words = word.Lines }
                : null;
        }
        catch (InvalidDataException e)
        {
            // Without a path the bytes are handed on and reported as what they are, an archive.
            return path is null ? null : throw new TranscriptException(path, null, e.Message, e);
        }
    }

    /// <summary>The document's lines without mark-up.</summary>
    public List<Line> ReadLines() =>
        Format switch
        {
            SourceFormat.Html => HtmlLines.Read(Text),
            SourceFormat.Markdown => MarkdownLines.Read(Text, front.End),
            SourceFormat.SubRip or SourceFormat.WebVtt or SourceFormat.Sbv => SubtitleLines.Read(Text),
            SourceFormat.Chat => ChatLines.Read(Text),
            SourceFormat.Word => words ?? PlainLines.Read(Text),
            _ => PlainLines.Read(Text, front.End),
        };
}
