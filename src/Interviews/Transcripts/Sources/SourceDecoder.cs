using System.Text;

namespace Interviews;

/// <summary>From bytes to text.</summary>
internal static class SourceDecoder
{
    public static string Decode(
        ReadOnlySpan<byte> bytes,
        Encoding? told,
        string? path,
        out IReadOnlyList<Diagnostic> diagnostics
    )
    {
        diagnostics = [];
        try
        {
            var text = (told ?? new UTF8Encoding(false, true)).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException e)
        {
            if (path is null)
            {
                return Encoding.UTF8.GetString(bytes);
            }

            throw new TranscriptException(path, 1, "It is no text in UTF-8.", e);
        }
    }
}
