namespace Interviews.Segmentation;

/// <summary>Words that a segmenter has beside its main dictionary, or instead of what that says of them.</summary>
/// <remarks>A trie over characters: small, changed at any time, and consulted only where a word of it can start.</remarks>
internal sealed class UserWords
{
    private readonly Dictionary<long, int> children = [];
    private readonly List<Node> nodes = [default];
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];
    private readonly HashSet<string> split = new(StringComparer.Ordinal);

    public int Longest { get; private set; }

    /// <summary>Whether any word starts with the character.</summary>
    public bool StartsWith(char c) => (firsts[c >> 6] & (1UL << (c & 63))) != 0;

    public void Set(string word, long frequency, string? tag)
    {
        var node = 0;
        foreach (var c in word)
        {
            if (!TryStep(node, c, out var next))
            {
                next = nodes.Count;
                nodes.Add(default);
                children.Add(Edge(node, c), next);
            }

            node = next;
        }

        nodes[node] = new(
            frequency,
            tag ?? nodes[node].Tag,
            frequency > 0 ? Math.Log(frequency) : double.NegativeInfinity
        );
        firsts[word[0] >> 6] |= 1UL << (word[0] & 63);
        Longest = Math.Max(Longest, word.Length);
        if (frequency == 0)
        {
            // jieba never takes a word out of this set again, whatever frequency it gets later.
            split.Add(word);
        }
    }

    /// <summary>Whether there are words that the hidden Markov model must not make.</summary>
    public bool SplitsWords => split.Count > 0;

    /// <summary>Whether the hidden Markov model must not make this word.</summary>
    public bool MustSplit(ReadOnlySpan<char> word) => split.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool TryStep(int node, char c, out int next) => children.TryGetValue(Edge(node, c), out next);

    public bool TryFind(ReadOnlySpan<char> word, out Node found)
    {
        var node = 0;
        foreach (var c in word)
        {
            if (!TryStep(node, c, out node))
            {
                found = default;
                return false;
            }
        }

        found = nodes[node];
        return true;
    }

    public Node this[int node] => nodes[node];

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    /// <summary>What is said of a string; frequency null where it is but the beginning of a word.</summary>
    public readonly record struct Node(long? Frequency, string? Tag, double Logarithm);
}
