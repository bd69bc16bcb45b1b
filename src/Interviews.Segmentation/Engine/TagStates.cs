using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Interviews.Segmentation;

/// <summary>The possible states of one character, while they are written down: first all B, then E, M, S.</summary>
/// <param name="states">Receives the states.</param>
/// <param name="origins">The place, among the states of the character before, of that from which each is best reached.</param>
/// <param name="scores">The scores of the best paths to them.</param>
/// <param name="letterEnds">Where the states of each letter end.</param>
/// <param name="least">States of no greater score are left out.</param>
internal ref struct TagStates(
    Span<byte> states,
    Span<byte> origins,
    Span<double> scores,
    Span<int> letterEnds,
    double least
)
{
    private readonly Span<byte> states = states;
    private readonly Span<byte> origins = origins;
    private readonly Span<double> scores = scores;
    private readonly Span<int> letterEnds = letterEnds;
    private readonly double least = least;
    private int letter;

    public int Count { get; private set; }

    public void Add(byte state, double score, byte origin) => Count = Written(Count, state, score, origin);

    public void Add(ReadOnlySpan<byte> four, Vector256<double> score, Vector256<ulong> origin)
    {
        var count = Written(Count, four[0], score.GetElement(0), (byte)origin.GetElement(0));
        count = Written(count, four[1], score.GetElement(1), (byte)origin.GetElement(1));
        count = Written(count, four[2], score.GetElement(2), (byte)origin.GetElement(2));
        Count = Written(count, four[3], score.GetElement(3), (byte)origin.GetElement(3));
    }

    public void EndLetter() => letterEnds[letter++] = Count;

    // Without a branch, for none could foretell it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Written(int count, byte state, double score, byte origin)
    {
        states[count] = state;
        origins[count] = origin;
        scores[count] = score;
        return count + (score > least ? 1 : 0);
    }
}
