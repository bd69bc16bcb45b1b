namespace Interviews.Segmentation;

/// <summary>The working memory of the tagging model for one run of characters.</summary>
/// <remarks>
/// Of each pending character its possible states, ascending, and at which place among those of the character before
/// the state stands from which each was best reached.
/// </remarks>
internal sealed class TagScratch
{
    private readonly double[] inner = new double[TagModel.StateCount];
    private readonly byte[] innerPlaces = new byte[TagModel.StateCount];
    private readonly double[] closingScores = new double[TagModel.StateCount];
    private readonly byte[] closing = new byte[TagModel.StateCount];
    private readonly byte[] closingPlaces = new byte[TagModel.StateCount];
    private readonly double[] scores = new double[TagModel.StateCount];
    private byte[] path = new byte[64];
    private int[] offsets = new int[64];
    private byte[] states = new byte[1024];
    private byte[] origins = new byte[1024];
    private int closingCount;

    public TagScratch() => Array.Fill(inner, double.NegativeInfinity);

    public double[] Emissions { get; } = new double[TagModel.StateCount];

    /// <summary>How many characters are pending: those whose best state is not certain yet.</summary>
    public int Pending { get; private set; }

    /// <summary>How many states are kept for all pending characters.</summary>
    public int Kept => offsets[Pending];

    /// <summary>The scores of the last pending character's states.</summary>
    public ReadOnlySpan<double> Scores => scores.AsSpan(0, offsets[Pending] - offsets[Pending - 1]);

    /// <summary>Its states that end a word, their scores, and their places among all its states.</summary>
    public ReadOnlySpan<byte> Closing => closing.AsSpan(0, closingCount);

    public ReadOnlySpan<double> ClosingScores => closingScores.AsSpan(0, closingCount);

    public ReadOnlySpan<byte> ClosingPlaces => closingPlaces.AsSpan(0, closingCount);

    /// <summary>Its score in a state within a word; minus infinity if it cannot be in it.</summary>
    public double[] Inner => inner;

    public byte[] InnerPlaces => innerPlaces;

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
        ForgetInner();
        (Pending, closingCount) = (0, 0);
    }

    /// <summary>Where to write the states of the character that is being worked on: room for all.</summary>
    public TagStates Room()
    {
        var place = offsets[Pending];
        if (place + TagModel.StateCount > states.Length)
        {
            Array.Resize(ref states, 2 * states.Length);
            Array.Resize(ref origins, 2 * origins.Length);
        }

        return new(
            states.AsSpan(place, TagModel.StateCount),
            origins.AsSpan(place, TagModel.StateCount),
            scores.AsSpan(0, TagModel.StateCount)
        );
    }

    /// <summary>So many states as were written are those of the next character.</summary>
    public void EndCharacter(int count)
    {
        ForgetInner();
        if (Pending + 2 > offsets.Length)
        {
            Array.Resize(ref offsets, 2 * offsets.Length);
        }

        offsets[Pending + 1] = offsets[Pending] + count;
        Pending++;
        var added = StatesOf(Pending - 1);
        var ended = 0;
        for (var i = 0; i < added.Length; i++)
        {
            if (TagModel.EndsWord(added[i]))
            {
                closing[ended] = added[i];
                closingScores[ended] = scores[i];
                closingPlaces[ended++] = (byte)i;
            }
            else
            {
                inner[added[i]] = scores[i];
                innerPlaces[added[i]] = (byte)i;
            }
        }

        closingCount = ended;
    }

    public ReadOnlySpan<byte> StatesOf(int character) => states.AsSpan(offsets[character]..offsets[character + 1]);

    /// <summary>The place of the state before on the best path to the state at a place.</summary>
    public byte OriginOf(int character, int place) => origins[offsets[character] + place];

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

    private void ForgetInner()
    {
        foreach (var state in Pending > 0 ? StatesOf(Pending - 1) : [])
        {
            inner[state] = double.NegativeInfinity;
        }
    }
}
