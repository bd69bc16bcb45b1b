namespace Interviews.Segmentation;

/// <summary>Numbers words, so that they can be counted in an array: a string is made once per word, not per token.</summary>
/// <remarks>Numbers run from 0 without a gap, in the order in which words are first met. For one thread at a time.</remarks>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>How many different words it has met.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No word has the number.</exception>
    public string this[int id] => words[id];

    /// <summary>The number of a word, a new one for a new word.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var id))
        {
            id = words.Count;
            words.Add(word.ToString());
            ids.Add(words[id], id);
        }

        return id;
    }
}
