using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Interviews.Segmentation;

/// <summary>jieba's hidden Markov model of words: each character begins, ends, continues or is a word.</summary>
/// <remarks>
/// The four states are one vector. Each is reached from two others only, of which the one with the greater letter wins
/// a tie; ties decide often, since a missing emission (−3.14e100) swallows all other precision.
/// </remarks>
internal sealed class WordModel
{
    // The states in ordinal order; those that end a word are odd.
    private const int E = 1;
    private const int S = 3;

    // Two bits for each state and choice: where B, E, M and S come from, the lesser letter (0) or the greater (1).
    private const uint Origins =
        (1u << 0) | (3u << 2) | (0u << 4) | (2u << 6) | (0u << 8) | (2u << 10) | (1u << 12) | (3u << 14);

    private readonly CompiledData data;
    private readonly Table<double> emissions;
    private readonly Vector256<double> start;
    private readonly Vector256<double> fromLesser;
    private readonly Vector256<double> fromGreater;

    private WordModel(CompiledData data)
    {
        this.data = data;
        start = Vector256.Create(data.Section<double>(0).Span);
        var transitions = data.Section<double>(1).Span;
        emissions = data.Section<double>(2);
        fromLesser = Vector256.Create(transitions[1], transitions[4], transitions[8], transitions[13]);
        fromGreater = Vector256.Create(transitions[3], transitions[6], transitions[10], transitions[15]);
    }

    public static WordModel Default { get; } = new(CompiledData.Own("hmm.bin", CompiledKind.WordModel));

    /// <summary>
    /// Marks in <paramref name="ends"/> with 1 each character that ends a word, with 0 the others, as far as a run is Han.
    /// </summary>
    /// <returns>How many characters that are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int FindEnds(ReadOnlySpan<char> run, Span<byte> ends)
    {
        if (!Characters.IsHan(run[0]))
        {
            return 0;
        }

        var rows = emissions.Span;
        var score = start + Emission(rows, run[0]);
        var count = 1;
        for (; count < run.Length && Characters.IsHan(run[count]); count++)
        {
            var emission = Emission(rows, run[count]);
            var lesser = Vector256.Shuffle(score, Vector256.Create(1, 0, 0, 1)) + fromLesser + emission;
            var greater = Vector256.Shuffle(score, Vector256.Create(3, 2, 2, 3)) + fromGreater + emission;
            var isGreater = Vector256.GreaterThanOrEqual(greater, lesser);
            score = Vector256.ConditionalSelect(isGreater, greater, lesser);
            ends[count] = (byte)isGreater.ExtractMostSignificantBits();
        }

        var state = score[S] >= score[E] ? S : E;
        for (var i = count - 1; i > 0; i--)
        {
            var choice = (ends[i] >> state) & 1;
            ends[i] = (byte)(state & 1);
            state = (int)(Origins >> ((state << 2) | (choice << 1))) & 3;
        }

        ends[0] = (byte)(state & 1);
        data.KeepAlive();
        return count;
    }

    private static Vector256<double> Emission(ReadOnlySpan<double> rows, char c) =>
        Vector256.Create(rows.Slice((c - Characters.FirstHan) * 4, 4));
}
