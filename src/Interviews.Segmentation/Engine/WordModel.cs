using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>jieba's hidden Markov model of words: each character begins, ends, continues or is a word.</summary>
/// <remarks>
/// Each of the four states is reached from two others only, of which the one with the greater letter wins
/// a tie; ties decide often, since a missing emission (−3.14e100) swallows all other precision.
/// </remarks>
internal sealed class WordModel
{
    // Two bits for each state and choice: where B, E, M and S come from, the lesser letter (0) or the greater (1).
    private const uint Origins =
        (1u << 0) | (3u << 2) | (0u << 4) | (2u << 6) | (0u << 8) | (2u << 10) | (1u << 12) | (3u << 14);

    private readonly CompiledData data;
    private readonly Table<double> start;
    private readonly Table<double> emissions;

    // Transitions, from the first letter to the second: all there are.
    private readonly double eb;
    private readonly double sb;
    private readonly double be;
    private readonly double me;
    private readonly double bm;
    private readonly double mm;
    private readonly double es;
    private readonly double ss;

    private WordModel(CompiledData data)
    {
        this.data = data;
        start = new(data, 0);
        emissions = new(data, 2);

        // To × from.
        var transitions = new Table<double>(data, 1);
        (eb, sb) = (transitions.At(1), transitions.At(3));
        (be, me) = (transitions.At(4), transitions.At(6));
        (bm, mm) = (transitions.At(8), transitions.At(10));
        (es, ss) = (transitions.At(13), transitions.At(15));
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

        var rows = emissions;
        var row = (run[0] - Characters.FirstHan) * 4;
        var (b, e) = (start.At(0) + rows.At(row), start.At(1) + rows.At(row + 1));
        var (m, s) = (start.At(2) + rows.At(row + 2), start.At(3) + rows.At(row + 3));
        var count = 1;
        for (; count < run.Length && Characters.IsHan(run[count]); count++)
        {
            row = (run[count] - Characters.FirstHan) * 4;
            var (emitB, emitE, emitM, emitS) = (rows.At(row), rows.At(row + 1), rows.At(row + 2), rows.At(row + 3));
            var (fromEToB, fromSToB) = (e + eb + emitB, s + sb + emitB);
            var (fromBToE, fromMToE) = (b + be + emitE, m + me + emitE);
            var (fromBToM, fromMToM) = (b + bm + emitM, m + mm + emitM);
            var (fromEToS, fromSToS) = (e + es + emitS, s + ss + emitS);
            var (choiceB, choiceE) = (Bit.Of(fromSToB >= fromEToB), Bit.Of(fromMToE >= fromBToE));
            var (choiceM, choiceS) = (Bit.Of(fromMToM >= fromBToM), Bit.Of(fromSToS >= fromEToS));
            ends[count] = (byte)(choiceB | (choiceE << 1) | (choiceM << 2) | (choiceS << 3));
            (b, e) = (double.MaxNative(fromSToB, fromEToB), double.MaxNative(fromMToE, fromBToE));
            (m, s) = (double.MaxNative(fromMToM, fromBToM), double.MaxNative(fromSToS, fromEToS));
        }

        var state = s >= e ? 3 : 1;
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
}
