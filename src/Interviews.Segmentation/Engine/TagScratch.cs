namespace Interviews.Segmentation;

/// <summary>The working memory of the tagging model for one run of characters.</summary>
/// <remarks>Of each pending character, by state, the state of the character before on the best path to it.</remarks>
internal sealed class TagScratch
{
    // In pieces, for a run may have no end and no character in it that is certain.
    private const int Piece = 128;

    // So many may be pending before it is worth looking which of them are certain.
    private const int Patience = 1024;

    private readonly List<byte[]> origins = [new byte[Piece * StateSet.Count]];
    private byte[] path = new byte[64];
    private int pending;
    private int limit;

    /// <summary>The scores of the last character's states.</summary>
    public double[] Scores { get; private set; } = new double[StateSet.Count];

    /// <summary>Receives those of the next.</summary>
    public double[] NextScores { get; private set; } = new double[StateSet.Count];

    /// <summary>Emissions of all states.</summary>
    public double[] Emissions { get; } = new double[StateSet.Count];

    /// <summary>The last character's states that end a word.</summary>
    public ClosingState[] Closing { get; } = new ClosingState[2 * StateSet.Tags];

    /// <summary>Whether so many characters are pending that those should be let go that are certain.</summary>
    public bool IsFull => pending >= limit;

    public Span<byte> Path(int length)
    {
        if (path.Length < length)
        {
            path = new byte[length];
        }

        return path.AsSpan(0, length);
    }

    public void Clear() => (pending, limit) = (0, Patience);

    /// <summary>Receives the origins of the next character's states.</summary>
    public Span<byte> NextOrigins()
    {
        if (pending == origins.Count * Piece)
        {
            origins.Add(new byte[Piece * StateSet.Count]);
        }

        return OriginsOf(pending);
    }

    /// <summary>Makes the next character the last.</summary>
    public void Advance()
    {
        pending++;
        (Scores, NextScores) = (NextScores, Scores);
    }

    /// <summary>Writes down the best path to a state of the last character.</summary>
    public void Trace(int state, Span<byte> path) => Trace(pending - 1, state, path);

    /// <summary>Where all paths come through one state, what lies before is certain, whatever follows: it is written down.</summary>
    /// <returns>How many characters are no longer pending.</returns>
    public int LetGo(StateSet live, Span<byte> path)
    {
        var states = live;
        for (var i = pending - 1; i > 0; i--)
        {
            var (before, last) = (default(StateSet), 0);
            var from = OriginsOf(i);
            foreach (var state in states)
            {
                last = from[state];
                before = before.With(last);
            }

            states = before;
            if (states == default(StateSet).With(last))
            {
                Trace(i - 1, last, path);
                for (var kept = i; kept < pending; kept++)
                {
                    OriginsOf(kept).CopyTo(OriginsOf(kept - i));
                }

                pending -= i;
                limit = Math.Max(Patience, 2 * pending);
                return i;
            }
        }

        limit = 2 * pending;
        return 0;
    }

    private Span<byte> OriginsOf(int character) =>
        origins[character / Piece].AsSpan(character % Piece * StateSet.Count, StateSet.Count);

    private void Trace(int last, int state, Span<byte> path)
    {
        for (var i = last; i > 0; i--)
        {
            path[i] = (byte)state;
            state = OriginsOf(i)[state];
        }

        path[0] = (byte)state;
    }
}
