namespace Interviews.Segmentation;

/// <summary>The working memory of the tagging model for one run of characters.</summary>
/// <remarks>
/// Of each pending character its possible states, ascending, and at which place among those of the character before
/// the state stands from which each was best reached.
/// </remarks>
internal sealed class TagScratch
{
    private readonly byte[] closing = new byte[TagModel.StateCount];
    private readonly double[] closingScores = new double[TagModel.StateCount];
    private readonly byte[] closingPlaces = new byte[TagModel.StateCount];
    private readonly byte[] inner = new byte[TagModel.StateCount];

    // With a place for what is written and not kept, when all are.
    private readonly double[] scores = new double[TagModel.StateCount + 1];
    private readonly int[] letterEnds = new int[StateRows.Letters];
    private byte[] path = new byte[64];
    private int[] offsets = new int[64];
    private byte[] states = new byte[4096];
    private byte[] origins = new byte[4096];
    private int closingCount;
    private int innerCount;

    public TagScratch() => Array.Fill(Inner, double.NegativeInfinity);

    public double[] Emissions { get; } = new double[TagModel.StateCount];

    /// <summary>How many characters are pending: those whose best state is not certain yet.</summary>
    public int Pending { get; private set; }

    /// <summary>How many states are kept for all pending characters.</summary>
    public int Kept => offsets[Pending];

    /// <summary>The states of the last pending character.</summary>
    public ReadOnlySpan<byte> Last => StatesOf(Pending - 1);

    /// <summary>The scores of these.</summary>
    public ReadOnlySpan<double> Scores => scores.AsSpan(0, Last.Length);

    /// <summary>Those of them that end a word, with their scores and their places among all.</summary>
    public ReadOnlySpan<byte> Closing => closing.AsSpan(0, closingCount);

    public ReadOnlySpan<double> ClosingScores => closingScores.AsSpan(0, closingCount);

    public ReadOnlySpan<byte> ClosingPlaces => closingPlaces.AsSpan(0, closingCount);

    /// <summary>By state, the scores of those that do not end a word; minus infinity for all other states.</summary>
    public double[] Inner { get; } = new double[TagModel.StateCount];

    /// <summary>Their places, where they have a score.</summary>
    public byte[] InnerPlaces { get; } = new byte[TagModel.StateCount];

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
        Pending = 0;
    }

    /// <summary>Where to write the states of the next character.</summary>
    public TagStates Next(double least)
    {
        var place = offsets[Pending];
        if (place + scores.Length > states.Length)
        {
            Array.Resize(ref states, 2 * states.Length);
            Array.Resize(ref origins, 2 * origins.Length);
        }

        return new(
            states.AsSpan(place, scores.Length),
            origins.AsSpan(place, scores.Length),
            scores,
            letterEnds,
            least
        );
    }

    /// <summary>What was written is the next character's.</summary>
    public void EndCharacter()
    {
        if (Pending + 2 > offsets.Length)
        {
            Array.Resize(ref offsets, 2 * offsets.Length);
        }

        offsets[Pending + 1] = offsets[Pending] + letterEnds[^1];
        Pending++;
    }

    /// <summary>Makes the last character's states ready for the next step.</summary>
    public void Prepare()
    {
        ForgetInner();
        var last = Last;
        closingCount = 0;
        KeepInner(last, 0, letterEnds[0]);
        Close(last, letterEnds[0], letterEnds[1]);
        KeepInner(last, letterEnds[1], letterEnds[2]);
        Close(last, letterEnds[2], letterEnds[3]);
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

    private void KeepInner(ReadOnlySpan<byte> last, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            var state = last[place];
            Inner[state] = scores[place];
            InnerPlaces[state] = (byte)place;
            inner[innerCount++] = state;
        }
    }

    private void ForgetInner()
    {
        foreach (var state in inner.AsSpan(0, innerCount))
        {
            Inner[state] = double.NegativeInfinity;
        }

        innerCount = 0;
    }

    private void Close(ReadOnlySpan<byte> last, int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            closing[closingCount] = last[place];
            closingScores[closingCount] = scores[place];
            closingPlaces[closingCount++] = (byte)place;
        }
    }
}
