namespace Interviews.Segmentation;

/// <summary>
/// Cuts Chinese text into words exactly as jieba 0.42.1 does: the same tokens in the same order on any text.
/// </summary>
/// <remarks>
/// Nothing is global: words added here are known to this instance alone. Any number of threads may cut with one
/// instance, as long as none adds or deletes words meanwhile.
/// </remarks>
public sealed class Segmenter
{
    private readonly PlainEngine engine = new();

    /// <summary>jieba's exact mode: the most probable division of the text into words.</summary>
    /// <param name="text">Any text; lone surrogates, control characters and any length are allowed.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    /// <returns>The tokens in order; together they are the text.</returns>
    public IEnumerable<Token> Cut(string text, UnknownWords unknownWords = UnknownWords.Infer)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Place(engine.Cut(text, unknownWords == UnknownWords.Infer));
    }

    /// <summary>Adds a word, or changes the frequency or tag of a known one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="frequency">
    /// How often it is taken to occur; null for just enough that the word is cut out; 0 deletes it.
    /// </param>
    /// <param name="tag">jieba's part-of-speech tag; null leaves the tag as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The frequency is negative.</exception>
    public void AddWord(string word, long? frequency = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (frequency is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(frequency));
        }

        engine.Add(word, frequency ?? engine.Suggest(word));
    }

    /// <summary>Adds the words of a file in jieba's format, a word with optional frequency and tag on each line.</summary>
    /// <param name="path">A UTF-8 file, with or without byte-order mark.</param>
    /// <returns>Lines that were taken, though probably not as meant, in the order of the file.</returns>
    /// <exception cref="DictionaryFormatException">A line cannot be read; no word of the file was added.</exception>
    public IReadOnlyList<DictionaryWarning> LoadUserDictionary(string path)
    {
        var dictionary = UserDictionary.Read(path);
        foreach (var entry in dictionary.Entries)
        {
            AddWord(entry.Word, entry.Frequency, entry.Tag);
        }

        return dictionary.Warnings;
    }

    private static IEnumerable<Token> Place(IEnumerable<string> words)
    {
        var start = 0;
        foreach (var word in words)
        {
            yield return new Token(word, new TextSpan(start, start + word.Length));
            start += word.Length;
        }
    }
}
