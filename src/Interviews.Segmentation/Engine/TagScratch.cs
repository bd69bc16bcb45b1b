namespace Interviews.Segmentation;

/// <summary>The working memory of the tagging model for one run of characters.</summary>
internal sealed class TagScratch
{
    private byte[] path = new byte[64];
    private int[] offsets = new int[64];
    private byte[] states = new byte[1024];
    private byte[] origins = new byte[1024];

    /// <summary>Scores by state, minus infinity for states that the last character cannot be in.</summary>
    public double[] Scores { get; private set; } = new double[TagModel.StateCount];

    public double[] NextScores { get; private set; } = new double[TagModel.StateCount];

    public double[] Emissions { get; } = new double[TagModel.StateCount];

    /// <summary>How many characters' states are kept: those whose best state is not certain yet.</summary>
    public int Pending { get; private set; }

    /// <summary>The states of the last pending character.</summary>
    public ReadOnlySpan<byte> Last => StatesOf(Pending - 1);

    public int Kept => offsets[Pending];

    public Span<byte> Path(int length)
    {
        if (path.Length < length)
        {
            path = new byte[length];
        }

        return path.AsSpan(0, length);
    }

    public void Clear() => Pending = 0;

    public void SwapScores() => (Scores, NextScores) = (NextScores, Scores);

    /// <summary>Adds a state of the character that is being worked on, in ascending order.</summary>
    public void Add(int index, int state, int origin)
    {
        var place = offsets[Pending] + index;
        if (place == states.Length)
        {
            Array.Resize(ref states, 2 * place);
            Array.Resize(ref origins, 2 * place);
        }

        (states[place], origins[place]) = ((byte)state, (byte)origin);
    }

    public void EndCharacter(int count)
    {
        if (Pending + 2 > offsets.Length)
        {
            Array.Resize(ref offsets, 2 * offsets.Length);
        }

        offsets[Pending + 1] = offsets[Pending] + count;
        Pending++;
    }

    public ReadOnlySpan<byte> StatesOf(int character) => states.AsSpan(offsets[character]..offsets[character + 1]);

    /// <summary>The state before this one on the best path to it.</summary>
    public byte OriginOf(int character, byte state) =>
        origins[offsets[character] + StatesOf(character).BinarySearch(state)];

    /// <summary>Forgets the first characters.</summary>
    public void Drop(int count)
    {
        var first = offsets[count];
        states.AsSpan(first..offsets[Pending]).CopyTo(states);
        origins.AsSpan(first..offsets[Pending]).CopyTo(origins);
        for (var i = count; i <= Pending; i++)
        {
            offsets[i - count] = offsets[i] - first;
        }

        Pending -= count;
    }
}
