using System.Globalization;
using System.Text;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>From bytes to text: by byte-order mark, by validity, else by which decoding reads most like Chinese.</summary>
internal static class SourceDecoder
{
    private static readonly (byte[] Magic, string What)[] Foreign =
    [
        ([0x25, 0x50, 0x44, 0x46], "a PDF; export its text first"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document; save it as .docx or as text"),
        ([0x50, 0x4B, 0x03, 0x04], "an archive, but no Word document"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0x47, 0x49, 0x46, 0x38], "a picture"),
        ([0x1F, 0x8B], "compressed"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "rich text (RTF); save it as .docx or as text"),
    ];

    /// <summary>Decodes a document.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="told">The encoding where it is known.</param>
    /// <param name="path">The file, for strict reading; null to make the best of any bytes.</param>
    /// <param name="diagnostics">What is no text in the encoding; always empty in strict reading of a guess.</param>
    /// <exception cref="TranscriptException">Only with a path: the bytes are no text.</exception>
    public static string Decode(
        ReadOnlySpan<byte> bytes,
        Encoding? told,
        string? path,
        out IReadOnlyList<Diagnostic> diagnostics
    )
    {
        diagnostics = [];
        if (bytes.IsEmpty)
        {
            return "";
        }

        var guess = told is null ? Guess(bytes) : Read(bytes, told);
        var problem = told is null ? Problem(bytes, guess) : null;
        if (problem is not null && path is not null)
        {
            throw new TranscriptException(path, guess.FirstBad < 0 ? null : LineOf(bytes, guess.FirstBad), problem);
        }

        if (problem is not null || guess.FirstBad >= 0)
        {
            diagnostics = [Report(guess, problem ?? NotDecodable(bytes, guess))];
        }

        return guess.Text.StartsWith('\uFEFF') ? guess.Text[1..] : guess.Text;
    }

    private static EncodingGuess Guess(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        var utf8 = EncodingGuess.Unicode("UTF-8", new UTF8Encoding(false, true), bytes);
        if (utf8.FirstBad < 0 && bytes.IndexOf((byte)0) < 0)
        {
            return utf8;
        }

        var guesses = new List<EncodingGuess>
        {
            utf8,
            EncodingGuess.Unicode("GB18030", CodePages.Strict(CodePages.Gb18030), bytes),
        };
        var big5 = Big5Hkscs.Shared.Value.Decode(bytes, out var bad);
        guesses.Add(new EncodingGuess("Big5-HKSCS", big5, bad));
        if (bytes.Length % 2 == 0)
        {
            guesses.Add(EncodingGuess.Unicode("UTF-16LE", new UnicodeEncoding(false, false, true), bytes));
            guesses.Add(EncodingGuess.Unicode("UTF-16BE", new UnicodeEncoding(true, false, true), bytes));
        }

        return guesses.MaxBy(guess => guess.Score)!;
    }

    private static EncodingGuess? ByMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
            ? EncodingGuess.Unicode("UTF-8", new UTF8Encoding(false, true), bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            ? EncodingGuess.Unicode("UTF-32LE", new UTF32Encoding(false, false, true), bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            ? EncodingGuess.Unicode("UTF-16LE", new UnicodeEncoding(false, false, true), bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? EncodingGuess.Unicode("UTF-16BE", new UnicodeEncoding(true, false, true), bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33])
            ? EncodingGuess.Unicode("GB18030", CodePages.Strict(CodePages.Gb18030), bytes)
        : null;

    private static EncodingGuess Read(ReadOnlySpan<byte> bytes, Encoding told)
    {
        // Who says Big5 means the files of Taiwan and Hong Kong, and the supplement reads both.
        if (told.CodePage == 950)
        {
            return new EncodingGuess("Big5-HKSCS", Big5Hkscs.Shared.Value.Decode(bytes, out var bad), bad);
        }

        var strict = (Encoding)told.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return EncodingGuess.Unicode(told.WebName, strict, bytes);
    }

    private static string? Problem(ReadOnlySpan<byte> bytes, EncodingGuess guess)
    {
        foreach (var (magic, what) in Foreign)
        {
            if (bytes.StartsWith(magic))
            {
                return "The file is " + what + ".";
            }
        }

        // What is valid UTF-8 throughout is text, however strange.
        return guess.Score < 0 && !(guess.Name == "UTF-8" && guess.FirstBad < 0)
                ? "The file is binary, or in an encoding that is not known; if it is text, name its encoding."
            : guess.FirstBad >= 0 ? NotDecodable(bytes, guess) + " Name the encoding to read it all the same."
            : guess.Text.Contains('\0', StringComparison.Ordinal) ? "The file is binary: it holds zero bytes."
            : null;
    }

    private static string NotDecodable(ReadOnlySpan<byte> bytes, EncodingGuess guess) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The byte 0x{bytes[guess.FirstBad]:X2} at offset {guess.FirstBad} is no text in {guess.Name}, the encoding of the rest."
        );

    private static Diagnostic Report(EncodingGuess guess, string problem)
    {
        var at = Math.Max(0, guess.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
        var line = 1 + Characters.CountLineEnds(guess.Text, 0, at);
        return new Diagnostic(line, problem, "", new TextSpan(0, 0)) { Kind = DiagnosticKind.Undecodable };
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..offset].Count((byte)'\n');
}
