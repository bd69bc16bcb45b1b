using System.Buffers;
using System.Text;

namespace Interviews.Cli;

/// <summary>Lines of a UTF-8 text, read as a stream.</summary>
internal static class Lines
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// The lines without their ends. A line ends at <c>\n</c> or <c>\r\n</c>; a lone <c>\r</c> belongs to the text,
    /// since the segmenter has a rule for it.
    /// </summary>
    /// <param name="path">A file, or null or <c>-</c> for <paramref name="standardInput"/>.</param>
    /// <param name="standardInput">Read where no file is named.</param>
    /// <exception cref="UserException">The text is not UTF-8; the message names the line.</exception>
    public static IEnumerable<string> Read(string? path, TextReader standardInput)
    {
        if (path is null or "-")
        {
            return Read(standardInput, "standard input");
        }

        // Opened before the first line is asked for, so that a missing file is an error before any output.
        return Read(new StreamReader(path, Strict), path);
    }

    private static IEnumerable<string> Read(TextReader reader, string name)
    {
        using (reader)
        {
            var line = new StringBuilder();
            var number = 1;
            var buffer = ArrayPool<char>.Shared.Rent(1 << 16);
            try
            {
                for (int read; (read = Fill(reader, buffer, name, number)) > 0; )
                {
                    var rest = buffer.AsMemory(0, read);
                    for (int end; (end = rest.Span.IndexOf('\n')) >= 0; rest = rest[(end + 1)..])
                    {
                        line.Append(rest[..end]);
                        yield return Take(line);
                        number++;
                    }

                    line.Append(rest);
                }

                if (line.Length > 0)
                {
                    yield return Take(line);
                }
            }
            finally
            {
                ArrayPool<char>.Shared.Return(buffer);
            }
        }
    }

    private static int Fill(TextReader reader, char[] buffer, string name, int number)
    {
        try
        {
            return reader.Read(buffer, 0, buffer.Length);
        }
        catch (DecoderFallbackException failure)
        {
            throw new UserException($"{name}: not UTF-8, in or after line {number}: {failure.Message}", failure);
        }
    }

    private static string Take(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
        {
            line.Length--;
        }

        var text = line.ToString();
        line.Clear();
        return text;
    }
}
