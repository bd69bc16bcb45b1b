using System.Text;
using System.Text.RegularExpressions;

namespace Interviews.Segmentation;

/// <summary>The words of a file in jieba's user-dictionary format.</summary>
/// <remarks>
/// jieba takes nearly any line: what does not end in a frequency or a lower-case tag is all word, spaces included
/// (<c>创新 5 N</c> is one word). That is kept, with a warning.
/// </remarks>
internal sealed partial class UserDictionary
{
    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly List<Entry> entries = [];
    private readonly List<DictionaryWarning> warnings = [];

    private UserDictionary() { }

    public IReadOnlyList<Entry> Entries => entries;

    public IReadOnlyList<DictionaryWarning> Warnings => warnings;

    public static UserDictionary Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var dictionary = new UserDictionary();
        ReadOnlySpan<byte> rest = File.ReadAllBytes(path);
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            dictionary.ReadLine(path, number, line.Trim(" \t\n\r\v\f"u8));
        }

        return dictionary;
    }

    private void ReadLine(string path, int number, ReadOnlySpan<byte> bytes)
    {
        var line = Decode(path, number, bytes).TrimStart('\ufeff');
        if (line.Length == 0)
        {
            return;
        }

        var match = Line().Match(line);
        var word = match.Groups["word"].Value;
        var digits = match.Groups["frequency"];
        long? frequency = null;
        if (digits.Success)
        {
            frequency = UserDictionaryFrequency.TryParse(digits.ValueSpan, out var value)
                ? value
                : throw new DictionaryFormatException("the frequency is too large", path, number, line);
        }

        if (word.AsSpan().ContainsAny(' ', '\t', '\u3000'))
        {
            warnings.Add(new(path, number, line, $"taken as one word with its spaces: {word}"));
        }

        var tag = match.Groups["tag"];
        entries.Add(new Entry(number, word, frequency, tag.Success ? tag.Value : null));
    }

    private static string Decode(string path, int number, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new DictionaryFormatException("the line is not UTF-8", path, number, Encoding.UTF8.GetString(bytes));
        }
    }

    // jieba's own expression; \z because .NET's $ also matches before a final line feed, which cannot occur here.
    [GeneratedRegex(
        @"^(?<word>.+?)(?: (?<frequency>[0-9]+))?(?: (?<tag>[a-z]+))?\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Line();

    /// <summary>One line of the file.</summary>
    public sealed record Entry(int Line, string Word, long? Frequency, string? Tag);
}
