using System.Text;

namespace Interviews;

/// <summary>Encodings by number, without registering anything for the whole process.</summary>
internal static class CodePages
{
    public const int Gb18030 = 54936;

    /// <summary>The encoding; what it cannot decode throws <see cref="DecoderFallbackException"/>.</summary>
    public static Encoding Strict(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            number,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        ) ?? throw new NotSupportedException($"Code page {number} is missing from this .NET.");
}
