namespace Interviews.Segmentation;

/// <summary>The working memory of the tagging model for one run of characters.</summary>
/// <remarks>Of each pending character its possible states, ascending, and where each was reached from.</remarks>
internal sealed class TagScratch
{
    private readonly double[] nextScores = new double[TagModel.StateCount];
    private readonly byte[] ending = new byte[TagModel.StateCount];
    private readonly double[] endingScores = new double[TagModel.StateCount];
    private readonly double[] scores = new double[TagModel.StateCount];
    private byte[] path = new byte[64];
    private int[] offsets = new int[64];
    private byte[] states = new byte[1024];
    private byte[] origins = new byte[1024];
    private int count;
    private int endingCount;

    public TagScratch() => Array.Fill(scores, double.NegativeInfinity);

    public double[] Emissions { get; } = new double[TagModel.StateCount];

    /// <summary>How many characters are pending: those whose best state is not certain yet.</summary>
    public int Pending { get; private set; }

    /// <summary>The states of the last pending character.</summary>
    public ReadOnlySpan<byte> Last => StatesOf(Pending - 1);

    /// <summary>Those of them that end a word, and their scores.</summary>
    public ReadOnlySpan<byte> Ending => ending.AsSpan(0, endingCount);

    public ReadOnlySpan<double> EndingScores => endingScores.AsSpan(0, endingCount);

    /// <summary>How many states are kept for all pending characters.</summary>
    public int Kept => offsets[Pending];

    /// <summary>The last character's score in a state, minus infinity if it cannot be in it.</summary>
    public double ScoreOf(int state) => scores[state];

    public Span<byte> Path(int length)
    {
        if (path.Length < length)
        {
            path = new byte[length];
        }

        return path.AsSpan(0, length);
    }

    public void Clear()
    {
        ClearScores();
        (Pending, count, endingCount) = (0, 0, 0);
    }

    /// <summary>Adds a state of the character that is being worked on.</summary>
    public void Add(int state, double score, int origin)
    {
        var place = offsets[Pending] + count;
        if (place == states.Length)
        {
            Array.Resize(ref states, 2 * place);
            Array.Resize(ref origins, 2 * place);
        }

        (states[place], origins[place]) = ((byte)state, (byte)origin);
        nextScores[count++] = score;
    }

    /// <summary>The states added since are those of the next character.</summary>
    public void EndCharacter()
    {
        ClearScores();
        if (Pending + 2 > offsets.Length)
        {
            Array.Resize(ref offsets, 2 * offsets.Length);
        }

        offsets[Pending + 1] = offsets[Pending] + count;
        Pending++;
        endingCount = 0;
        var added = Last;
        for (var i = 0; i < added.Length; i++)
        {
            scores[added[i]] = nextScores[i];
            if (TagModel.EndsWord(added[i]))
            {
                ending[endingCount] = added[i];
                endingScores[endingCount++] = nextScores[i];
            }
        }

        count = 0;
    }

    public ReadOnlySpan<byte> StatesOf(int character) => states.AsSpan(offsets[character]..offsets[character + 1]);

    /// <summary>The state before this one on the best path to it.</summary>
    public byte OriginOf(int character, byte state) =>
        origins[offsets[character] + StatesOf(character).BinarySearch(state)];

    /// <summary>Forgets the first characters.</summary>
    public void Drop(int dropped)
    {
        var first = offsets[dropped];
        states.AsSpan(first..offsets[Pending]).CopyTo(states);
        origins.AsSpan(first..offsets[Pending]).CopyTo(origins);
        for (var i = dropped; i <= Pending; i++)
        {
            offsets[i - dropped] = offsets[i] - first;
        }

        Pending -= dropped;
    }

    private void ClearScores()
    {
        foreach (var state in Pending > 0 ? Last : [])
        {
            scores[state] = double.NegativeInfinity;
        }
    }
}
