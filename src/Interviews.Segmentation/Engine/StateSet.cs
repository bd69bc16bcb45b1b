using System.Numerics;
using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>A set of the tagging model's 256 states; enumerates in ascending order.</summary>
internal struct StateSet
{
    private Words words;

    /// <summary>The only member, if there is just one.</summary>
    public readonly int? Single
    {
        get
        {
            var enumerator = GetEnumerator();
            return enumerator.MoveNext() && enumerator.Current is var first && !enumerator.MoveNext() ? first : null;
        }
    }

    public readonly bool Contains(int state) => (words[state >> 6] & (1UL << (state & 63))) != 0;

    public void Add(int state) => words[state >> 6] |= 1UL << (state & 63);

    public void UnionWith(in StateSet other)
    {
        for (var i = 0; i < 4; i++)
        {
            words[i] |= other.words[i];
        }
    }

    public readonly Enumerator GetEnumerator() => new(words);

    /// <summary>Goes through the members.</summary>
    internal struct Enumerator(Words words)
    {
        private Words words = words;
        private int word;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (word < 4 && words[word] == 0)
            {
                word++;
            }

            if (word == 4)
            {
                return false;
            }

            Current = (word << 6) + BitOperations.TrailingZeroCount(words[word]);
            words[word] &= words[word] - 1;
            return true;
        }
    }

    /// <summary>256 bits.</summary>
    [InlineArray(4)]
    internal struct Words
    {
        private ulong first;
    }
}
