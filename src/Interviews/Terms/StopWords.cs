using System.Collections.Frozen;

namespace Interviews;

/// <summary>Words that tables do not show: function words and fillers. They still count as word tokens.</summary>
public sealed class StopWords
{
    private readonly FrozenSet<string> _words;

    private StopWords(string origin, IEnumerable<string> words)
    {
        Origin = origin;
        _words = words.Select(Variants.Default.Fold).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The library's own lists of Chinese and English function words and fillers.</summary>
    public static StopWords Default { get; } = new("built in", ReadDefault());

    /// <summary>No stop words at all.</summary>
    public static StopWords None { get; } = new("none", []);

    /// <summary>Where the words come from: <c>built in</c>, <c>none</c>, <c>given</c> or a path.</summary>
    public string Origin { get; }

    /// <summary>The words in lower case and half width, in no particular order.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>Reads a list: UTF-8, a word a line; empty lines and lines that start with <c>#</c> are
    /// skipped.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not UTF-8; the message names file and line.</exception>
    public static StopWords Read(string path) => new(path, WordFile.Read(path));

    /// <summary>Stop words given one by one.</summary>
    public static StopWords Of(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new StopWords("given", words);
    }

    /// <summary>Whether <paramref name="word"/> is a stop word; case and width do not matter.</summary>
    public bool Contains(string word) => _words.Contains(Variants.Default.Fold(word));

    private static IEnumerable<string> ReadDefault() =>
        WordFile.ReadResource("stop-words-zh.txt").Concat(WordFile.ReadResource("stop-words-en.txt"));
}
