using System.Text;

namespace Interviews;

/// <summary>Reads word lists: UTF-8, one entry a line, <c>#</c> opens a comment line.</summary>
internal static class WordFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<string> Read(string path) => ReadLines(path).Select(line => line.Text);

    /// <summary>The entries with the numbers of their lines, counted from 1.</summary>
    public static IReadOnlyList<(string Text, int Line)> ReadLines(string path) => Read(File.ReadAllBytes(path), path);

    public static IEnumerable<string> ReadResource(string name) => ReadResourceLines(name).Select(line => line.Text);

    public static IReadOnlyList<(string Text, int Line)> ReadResourceLines(string name)
    {
        using var stream =
            typeof(WordFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray(), name);
    }

    private static List<(string Text, int Line)> Read(byte[] bytes, string path)
    {
        var entries = new List<(string Text, int Line)>();
        var number = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            number++;
            var line = Decode(bytes.AsSpan()[range], path, number).Trim().TrimStart('\uFEFF');
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add((line, number));
            }
        }

        return entries;
    }

    private static string Decode(ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{path}:{number}: not UTF-8: {Encoding.Latin1.GetString(line).Trim()}");
        }
    }
}
