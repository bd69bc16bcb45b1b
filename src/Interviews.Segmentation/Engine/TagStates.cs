using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>The possible states of one character, while they are written down.</summary>
internal ref struct TagStates(Span<byte> states, Span<byte> origins, Span<double> scores)
{
    private readonly Span<byte> states = states;
    private readonly Span<byte> origins = origins;
    private readonly Span<double> scores = scores;

    public int Count { get; private set; }

    /// <summary>Adds a state if its score is greater than another: without a branch, for none could foretell it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int state, double score, int origin, double least)
    {
        (states[Count], origins[Count], scores[Count]) = ((byte)state, (byte)origin, score);
        Count += score > least ? 1 : 0;
    }
}
