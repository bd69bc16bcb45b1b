namespace Interviews.Segmentation;

// Words of this segmenter's own.
public sealed partial class Segmenter
{
    /// <summary>Adds a word, or changes the frequency or tag of a known one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="frequency">
    /// How often it is taken to occur; null for just enough that the word is cut out; 0 deletes it.
    /// </param>
    /// <param name="tag">jieba's part-of-speech tag; null leaves the tag as it is.</param>
    /// <remarks>
    /// As in jieba a word may hold any character, but one that is neither Han (U+4E00–9FD5) nor ASCII letter, digit or
    /// one of <c>+#&amp;._%-</c> keeps it from ever being found, unless the options say otherwise.
    /// </remarks>
    /// <exception cref="ArgumentException">The word is empty or longer than 1,024 UTF-16 units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frequency is negative or above 2^52.</exception>
    /// <exception cref="OverflowException">All frequencies together are above 2^52.</exception>
    public void AddWord(string word, long? frequency = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (word.Length > DictionaryEntry.LongestWord)
        {
            throw new ArgumentException("The word is longer than 1,024 UTF-16 units.", nameof(word));
        }

        if (frequency is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(frequency));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(given, DictionaryEntry.LargestFrequency, nameof(frequency));
        }

        lexicon.Set(word, frequency ?? SuggestFrequency(word), string.IsNullOrEmpty(tag) ? null : tag);
    }

    /// <summary>Deletes a word: it is no longer found, nor made of unknown characters, but, as in jieba, by tagging.</summary>
    /// <exception cref="ArgumentException">The word is empty or longer than 1,024 UTF-16 units.</exception>
    public void DeleteWord(string word) => AddWord(word, 0);

    /// <summary>The least frequency at which jieba expects a word to be cut out as a whole.</summary>
    /// <remarks>With <see cref="AddWord"/> it does what jieba's <c>suggest_freq(…, tune=True)</c> does.</remarks>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var buffer = new TokenBuffer();
        Cut(word, buffer, UnknownWords.Characters);
        double share = 1;
        foreach (var span in buffer.Spans)
        {
            share *= (lexicon.Frequency(word.AsSpan()[span.Start..span.End]) ?? 1) / (double)lexicon.Total;
        }

        return Math.Max((long)(share * lexicon.Total) + 1, lexicon.Frequency(word) ?? 1);
    }

    /// <summary>The greatest frequency of a word at which jieba expects it to be cut into the given parts.</summary>
    /// <param name="parts">The parts in order; together they are the word.</param>
    /// <remarks>
    /// With <see cref="AddWord"/> of the whole word it does what jieba's <c>suggest_freq((…), tune=True)</c> does.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public long SuggestFrequency(IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var word = "";
        double share = 1;
        foreach (var part in parts)
        {
            share *= (lexicon.Frequency(part) ?? 1) / (double)lexicon.Total;
            word += part;
        }

        ArgumentException.ThrowIfNullOrEmpty(word, nameof(parts));
        return Math.Min((long)(share * lexicon.Total), lexicon.Frequency(word) ?? 0);
    }

    /// <summary>Adds the words of a file in jieba's format, a word with optional frequency and tag on each line.</summary>
    /// <param name="path">A UTF-8 file, with or without byte-order mark.</param>
    /// <returns>Lines that were taken, though probably not as meant, in the order of the file.</returns>
    /// <exception cref="DictionaryFormatException">A line cannot be read; no word of the file was added.</exception>
    public IReadOnlyList<DictionaryWarning> LoadUserDictionary(string path)
    {
        var dictionary = UserDictionary.Read(path, lexicon.Total);
        foreach (var entry in dictionary.Entries)
        {
            AddWord(entry.Word, entry.Frequency, entry.Tag);
        }

        return dictionary.Warnings;
    }
}
