using System.Numerics;

namespace Interviews.Segmentation;

/// <summary>
/// A set of the tagging model's 256 states: by place in a word the tags, a bit each. In ordinal order of the letters, then
/// of the tags, a state has its number.
/// </summary>
internal readonly record struct StateSet(ulong B, ulong E, ulong M, ulong S)
{
    /// <summary>How many tags there are, and so by how much the numbers of two letters differ.</summary>
    public const int Tags = 64;

    public const int Count = 4 * Tags;

    public static StateSet All { get; } = new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public bool IsEmpty => (B | E | M | S) == 0;

    /// <summary>The members with one letter, 0 to 3.</summary>
    public ulong this[int letter] =>
        letter switch
        {
            0 => B,
            1 => E,
            2 => M,
            _ => S,
        };

    /// <summary>How many members are less than all those with the second, third and fourth letter.</summary>
    public (int E, int M, int S) Ranks
    {
        get
        {
            var e = BitOperations.PopCount(B);
            var m = e + BitOperations.PopCount(E);
            return (e, m, m + BitOperations.PopCount(M));
        }
    }

    /// <summary>The members, ascending.</summary>
    public Enumerator GetEnumerator() => new(this);

    public bool Contains(int state) => ((this[state / Tags] >> (state % Tags)) & 1) != 0;

    public StateSet With(int state)
    {
        var bit = 1UL << (state % Tags);
        return (state / Tags) switch
        {
            0 => this with { B = B | bit },
            1 => this with { E = E | bit },
            2 => this with { M = M | bit },
            _ => this with { S = S | bit },
        };
    }

    /// <summary>How many tags of a set are less than one.</summary>
    public static int Rank(ulong tags, int tag) => BitOperations.PopCount(tags & ((1UL << tag) - 1));

    /// <summary>Goes through the members.</summary>
    internal struct Enumerator(StateSet set)
    {
        private readonly StateSet set = set;
        private ulong rest = set.B;
        private int letter;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (rest == 0)
            {
                if (++letter == Count / Tags)
                {
                    return false;
                }

                rest = set[letter];
            }

            Current = (letter * Tags) + BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
            return true;
        }
    }
}
