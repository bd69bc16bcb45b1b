using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Interviews.Segmentation;

/// <summary>jieba's hidden Markov model of tagged words: a state is a place in a word and a tag.</summary>
/// <remarks>
/// 4 × 64 states in ordinal order of letter and tag, so that the greater number wins a tie. A character can be in the
/// states that the tables name and that a state before leads to, or else in any that a state before leads to.
/// </remarks>
internal sealed class TagModel
{
    public const int StateCount = 256;
    private const int TagCount = StateCount / 4;
    private const int B = 0;
    private const int E = 1;
    private const int M = 2;
    private const int S = 3;

    // Far below any score of a path that has emissions and transitions all along, far above any that lacks one.
    private const double Probable = ModelCompiler.MissingEmission / 2;

    private const int BorderCount = 2 * TagCount;
    private const int Lanes = 4;

    // Beyond as many kept states, those that are certain are let go.
    private const int KeepLimit = 1 << 16;

    private static readonly byte[] AllStates = [.. Enumerable.Range(0, StateCount).Select(state => (byte)state)];

    private static readonly Lazy<TagModel> Embedded = new(() =>
        new(CompiledData.Own("hmm-tags.bin", CompiledKind.TagModel))
    );

    private readonly CompiledData data;
    private readonly string[] tags;
    private readonly Table<double> start;
    private readonly Table<double> between;
    private readonly Table<double> within;
    private readonly StateTable allowed;
    private readonly StateTable emitting;

    private TagModel(CompiledData data)
    {
        this.data = data;
        tags =
        [
            .. Encoding.UTF8.GetString(data.Section<byte>(0).Span).Split('\n').Take(TagCount).Select(name => name[2..]),
        ];
        start = data.Section<double>(1);
        between = data.Section<double>(2);
        within = data.Section<double>(3);
        allowed = new(data, 4);
        emitting = new(data, 7);
    }

    public static TagModel Default => Embedded.Value;

    public static bool EndsWord(int state) => (state / TagCount & 1) != 0;

    // The number of E or S among those that end a word, of B or S among those that begin one.
    private static ulong Border(int state) => (uint)((state % TagCount) + (state / (2 * TagCount) * TagCount));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Cut(ReadOnlySpan<char> han, int offset, TokenBuffer tokens)
    {
        var scratch = tokens.Scratch.Tagging;
        var path = FindPath(han, scratch);
        var begin = 0;
        var next = 0;
        for (var i = 0; i < han.Length; i++)
        {
            var letter = path[i] / TagCount;
            if (letter is B or M)
            {
                begin = letter == B ? i : begin;
                continue;
            }

            tokens.Add(offset + (letter == E ? begin : i), offset + i + 1, tags[path[i] % TagCount]);
            next = i + 1;
        }

        if (next < han.Length)
        {
            tokens.Add(offset + next, offset + han.Length, tags[path[next] % TagCount]);
        }

        data.KeepAlive();
    }

    // No path through a state without emission or transition can win while there is one through states that have both:
    // so only these are looked at, and all only if there is none.
    private Span<byte> FindPath(ReadOnlySpan<char> han, TagScratch scratch)
    {
        var path = scratch.Path(han.Length);
        if (!TryFindPath(han, scratch, Probable, path))
        {
            TryFindPath(han, scratch, double.NegativeInfinity, path);
        }

        return path;
    }

    private bool TryFindPath(ReadOnlySpan<char> han, TagScratch scratch, double least, Span<byte> path)
    {
        scratch.Clear();
        if (Begin(han[0], scratch, least) == 0)
        {
            return false;
        }

        var certain = 0;
        for (var i = 1; i < han.Length; i++)
        {
            if (Step(han[i], scratch, least) == 0)
            {
                return false;
            }

            if (scratch.Kept > KeepLimit)
            {
                certain += LetGo(path[certain..], scratch);
            }
        }

        var scores = scratch.Scores;
        var best = 0;
        for (var place = 1; place < scores.Length; place++)
        {
            best = scores[place] >= scores[best] ? place : best;
        }

        Trace(scratch, scratch.Pending - 1, best, path[certain..]);
        return true;
    }

    private int Begin(char c, TagScratch scratch, double least)
    {
        var states = allowed.Of(c, out var emissions);
        if (states.IsEmpty)
        {
            states = AllStates;
            emissions = SpreadEmissions(c, scratch.Emissions);
        }

        var room = scratch.Room();
        var starts = start.Span;
        for (var i = 0; i < states.Length; i++)
        {
            room.Add(states[i], starts[states[i]] + emissions[i], 0, least);
        }

        scratch.EndCharacter(room.Count);
        return room.Count;
    }

    // States that no transition leads to drop out; only where none is left of those the tables name, all are tried.
    private int Step(char c, TagScratch scratch, double least)
    {
        var states = allowed.Of(c, out var emissions);
        var count = Reach(states, emissions, scratch, least);
        if (count == 0 && double.IsNegativeInfinity(least))
        {
            count = Reach(AllStates, SpreadEmissions(c, scratch.Emissions), scratch, least);
        }

        scratch.EndCharacter(count);
        return count;
    }

    // Ascending: all B come first, then E and M, and S last.
    private int Reach(ReadOnlySpan<byte> states, ReadOnlySpan<double> emissions, TagScratch scratch, double least)
    {
        var room = scratch.Room();
        var (firstInner, firstSingle) = (0, states.Length);
        while (firstInner < states.Length && states[firstInner] < E * TagCount)
        {
            firstInner++;
        }

        while (firstSingle > firstInner && states[firstSingle - 1] >= S * TagCount)
        {
            firstSingle--;
        }

        Open(states[..firstInner], emissions, scratch, least, ref room);
        Continue(states[firstInner..firstSingle], emissions[firstInner..], scratch, least, ref room);
        Open(states[firstSingle..], emissions[firstSingle..], scratch, least, ref room);
        return room.Count;
    }

    // Within a word the tag stays: states E and M are reached only from B and M of their tag.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Continue(
        ReadOnlySpan<byte> states,
        ReadOnlySpan<double> emissions,
        TagScratch scratch,
        double least,
        ref TagStates room
    )
    {
        var (inner, places, transitions) = (scratch.Inner, scratch.InnerPlaces, within);
        for (var i = 0; i < states.Length; i++)
        {
            int state = states[i];
            var tag = state % TagCount;
            var transition = ((2 * tag) + (state / TagCount) - E) * 2;
            var fromB = inner[tag] + transitions.At(transition) + emissions[i];
            var fromM = inner[(M * TagCount) + tag] + transitions.At(transition + 1) + emissions[i];
            var origin = tag + (M * TagCount * (fromM >= fromB ? 1 : 0));
            room.Add(state, double.MaxNative(fromB, fromM), places[origin], least);
        }
    }

    // States B and S are reached from all E and S: four of them at a time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Open(
        ReadOnlySpan<byte> states,
        ReadOnlySpan<double> emissions,
        TagScratch scratch,
        double least,
        ref TagStates room
    )
    {
        var closing = scratch.Closing;
        var scores = scratch.ClosingScores;
        var places = scratch.ClosingPlaces;
        for (var i = 0; i < states.Length; i += Lanes)
        {
            var last = states.Length - 1;
            var (i1, i2, i3) = (Math.Min(i + 1, last), Math.Min(i + 2, last), Math.Min(i + 3, last));
            var emission = Vector256.Create(emissions[i], emissions[i1], emissions[i2], emissions[i3]);
            var columns = Vector256.Create(
                Border(states[i]),
                Border(states[i1]),
                Border(states[i2]),
                Border(states[i3])
            );
            var best = Vector256.Create(double.NegativeInfinity);
            var origin = Vector256<ulong>.Zero;
            for (var from = 0; from < closing.Length; from++)
            {
                var row = Vector256.Create(Border(closing[from]) * BorderCount);
                var score = Vector256.Create(scores[from]) + between.At(row + columns) + emission;
                var isBest = Vector256.GreaterThanOrEqual(score, best);
                best = Vector256.ConditionalSelect(isBest, score, best);
                origin = Vector256.ConditionalSelect(isBest.AsUInt64(), Vector256.Create((ulong)places[from]), origin);
            }

            for (var lane = 0; lane < Math.Min(Lanes, states.Length - i); lane++)
            {
                room.Add(states[i + lane], best[lane], (int)origin[lane], least);
            }
        }
    }

    private double[] SpreadEmissions(char c, double[] row)
    {
        Array.Fill(row, ModelCompiler.MissingEmission);
        var states = emitting.Of(c, out var values);
        for (var i = 0; i < states.Length; i++)
        {
            row[states[i]] = values[i];
        }

        return row;
    }

    // Where all paths come through one state, what lies before is certain, whatever follows.
    private static int LetGo(Span<byte> path, TagScratch scratch)
    {
        var places = default(StateSet);
        for (var place = 0; place < scratch.Scores.Length; place++)
        {
            places.Add(place);
        }

        for (var i = scratch.Pending - 1; i > 0; i--)
        {
            var before = default(StateSet);
            foreach (var place in places)
            {
                before.Add(scratch.OriginOf(i, place));
            }

            places = before;
            if (places.Single is { } only)
            {
                Trace(scratch, i - 1, only, path);
                scratch.Drop(i);
                return i;
            }
        }

        return 0;
    }

    private static void Trace(TagScratch scratch, int last, int place, Span<byte> path)
    {
        for (var i = last; ; i--)
        {
            path[i] = scratch.StatesOf(i)[place];
            if (i == 0)
            {
                return;
            }

            place = scratch.OriginOf(i, place);
        }
    }
}
