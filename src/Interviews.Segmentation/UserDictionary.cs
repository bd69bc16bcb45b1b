using System.Text.RegularExpressions;

namespace Interviews.Segmentation;

/// <summary>The words of a file in jieba's user-dictionary format.</summary>
/// <remarks>
/// jieba takes nearly any line: what does not end in a frequency or a lower-case tag is all word, spaces included
/// (<c>创新 5 N</c> is one word). That is kept, with a warning.
/// </remarks>
internal sealed partial class UserDictionary
{
    private readonly List<Entry> entries = [];
    private readonly List<DictionaryWarning> warnings = [];
    private long total;

    private UserDictionary(long total) => this.total = total;

    public IReadOnlyList<Entry> Entries => entries;

    public IReadOnlyList<DictionaryWarning> Warnings => warnings;

    /// <summary>Reads a whole file; <paramref name="total"/> is the sum of the frequencies known before.</summary>
    public static UserDictionary Read(string path, long total)
    {
        ArgumentNullException.ThrowIfNull(path);
        var dictionary = new UserDictionary(total);
        foreach (var line in DictionaryText.Lines(path, File.ReadAllBytes(path)))
        {
            dictionary.Add(line with { Text = line.Text.TrimStart('\ufeff') });
        }

        return dictionary;
    }

    private void Add(DictionaryLine line)
    {
        if (line.Text.Length == 0)
        {
            return;
        }

        var match = Format().Match(line.Text);
        var word = match.Groups["word"].Value;
        if (word.Length > DictionaryEntry.LongestWord)
        {
            throw line.Error("the word is too long");
        }

        if (LooksSwallowed(word))
        {
            warnings.Add(new(line.Path, line.Number, line.Text, $"taken as one word, with its spaces: {word}"));
        }

        var tag = match.Groups["tag"];
        entries.Add(new(word, Frequency(line, match.Groups["frequency"]), tag.Success ? tag.Value : null));
    }

    private long? Frequency(DictionaryLine line, Group digits)
    {
        if (!digits.Success)
        {
            return null;
        }

        if (!DictionaryEntry.TryParseFrequency(digits.ValueSpan, out var frequency))
        {
            throw line.Error("the frequency is too large");
        }

        // Half of what there is room for is left to words without a frequency.
        total += frequency;
        return total <= DictionaryEntry.LargestFrequency / 2
            ? frequency
            : throw line.Error("the frequencies up to here add up to too much");
    }

    // A field behind a space or tab that jieba did not take for a frequency or tag.
    private static bool LooksSwallowed(string word) => word.Any(Characters.IsSpace);

    // jieba's own expression. A line feed cannot occur in a line; \z says so.
    [GeneratedRegex(
        @"^(?<word>.+?)(?: (?<frequency>[0-9]+))?(?: (?<tag>[a-z]+))?\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Format();

    /// <summary>What a line says.</summary>
    public sealed record Entry(string Word, long? Frequency, string? Tag);
}
