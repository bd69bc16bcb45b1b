namespace Interviews.Segmentation;

/// <summary>Codes for characters: the more frequent in the dictionary, the smaller.</summary>
/// <remarks>
/// Small codes keep the first steps of frequent words together in memory. Every character of a block (see
/// <see cref="Characters.IsInBlock"/>) has a code from 1 to 0x7FFF, whether a word uses it or not, and those that are
/// in none when tagging have the first ones; 0 is any other character, 0x8000 and above one that words use though it
/// never occurs in a block.
/// </remarks>
internal static class Alphabet
{
    public const int Size = 1 << 16;

    /// <summary>The least code of a block when tagging.</summary>
    public const ushort Tagged = 3;

    /// <summary>The least code of a character that is in no block.</summary>
    public const ushort Outside = 0x8000;

    public static ushort[] Assign(IEnumerable<(string Word, double Weight)> words)
    {
        var weights = new double[Size];
        foreach (var (word, weight) in words)
        {
            foreach (var c in word)
            {
                // Even a word of frequency 0 makes its characters known.
                weights[c] += weight + 1;
            }
        }

        var codes = new ushort[Size];
        var (inside, outside) = (1, (int)Outside);
        var characters = Enumerable.Range(0, Size).OrderBy(c => Characters.IsInTaggedBlock((char)c) ? 1 : 0);
        foreach (var c in characters.ThenByDescending(c => weights[c]))
        {
            if (Characters.IsInBlock((char)c))
            {
                codes[c] = (ushort)inside++;
            }
            else if (weights[c] > 0)
            {
                codes[c] =
                    outside < Unit.NoLabel
                        ? (ushort)outside++
                        : throw new InvalidOperationException("The dictionary uses too many different characters.");
            }
        }

        return codes;
    }

    public static ushort[] Encode(string word, ushort[] codes) => Array.ConvertAll(word.ToCharArray(), c => codes[c]);

    /// <summary>Ordinal comparison of two encoded words.</summary>
    public static int Compare(ushort[] left, ushort[] right) => left.AsSpan().SequenceCompareTo(right);
}
