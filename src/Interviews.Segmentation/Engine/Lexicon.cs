namespace Interviews.Segmentation;

/// <summary>All a segmenter knows of words: a main dictionary, its own words before that, and the sum of both.</summary>
internal sealed class Lexicon(WordList main, SpacedWords spacedWords)
{
    /// <summary>jieba's tag for what it knows nothing of.</summary>
    public const string NoTag = "x";

    private UserWords? user;

    public WordList Main => main;

    public UserWords? User => user;

    /// <summary>Null unless words may reach across the borders of blocks.</summary>
    public UserWords? Spaced => spacedWords == SpacedWords.Keep ? user : null;

    public long Total { get; private set; } = main.Total;

    public double LogTotal { get; private set; } = Math.Log(main.Total);

    public int LongestWord => Math.Max(main.LongestWord, user?.Longest ?? 0);

    public void Set(string word, long frequency, string? tag)
    {
        // jieba adds to the total whatever the word's frequency was before.
        var total = Total + frequency;
        if (total > DictionaryEntry.LargestFrequency)
        {
            throw new OverflowException("The frequencies of all words add up to too much.");
        }

        (user ??= new()).Set(word, frequency, tag);
        Total = total;
        LogTotal = Math.Log(total);
    }

    /// <summary>Null for a string that nothing starts with; 0 for the beginning of a word that is none itself.</summary>
    public long? Frequency(ReadOnlySpan<char> word)
    {
        var isUser = IsUser(word, out var node);
        if (node.Frequency is { } frequency)
        {
            return frequency;
        }

        return main.Trie.TryFind(word, out var unit) ? main.Frequency(unit)
            : isUser ? 0
            : null;
    }

    public bool IsWord(ReadOnlySpan<char> word)
    {
        if (IsUser(word, out var node) && node.Frequency is { } frequency)
        {
            return frequency > 0;
        }

        return main.Trie.TryFind(word, out var unit) && WordList.IsWord(unit);
    }

    /// <summary><see cref="NoTag"/> where nothing is known.</summary>
    public string Tag(ReadOnlySpan<char> word)
    {
        if (IsUser(word, out var node) && node.Tag is { } tag)
        {
            return tag;
        }

        return (main.Trie.TryFind(word, out var unit) ? main.Tag(unit) : null) ?? NoTag;
    }

    private bool IsUser(ReadOnlySpan<char> word, out UserWords.Node node)
    {
        node = default;
        return user is not null && word.Length > 0 && user.StartsWith(word[0]) && user.TryFind(word, out node);
    }
}
