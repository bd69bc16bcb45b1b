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
    private const int TagCount = StateCount / StateRows.Letters;
    private const int Letters = StateRows.Letters;
    private const int B = 0;
    private const int E = 1;
    private const int M = 2;
    private const int S = 3;

    // Far below any score of a path that has emissions and transitions all along, far above any that lacks one.
    private const double Probable = ModelCompiler.MissingEmission / 2;

    private const int BorderCount = 2 * TagCount;

    // Beyond as many kept states, those that are certain are let go.
    private const int KeepLimit = 1 << 16;

    private static readonly byte[] AllStates = [.. Enumerable.Range(0, StateCount).Select(state => (byte)state)];

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

    public static TagModel Default { get; } = new(CompiledData.Own("hmm-tags.bin", CompiledKind.TagModel));

    // The number of E or S among those that end a word, of B or S among those that begin one.
    private static ulong Border(uint state) => (state % TagCount) + (state / (2 * TagCount) * TagCount);

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
        var count = Begin(han[0], scratch, least);
        var certain = 0;
        for (var i = 1; i < han.Length && count > 0; i++)
        {
            scratch.Prepare();
            count = Step(han[i], scratch, least);
            if (scratch.Kept > KeepLimit)
            {
                certain += LetGo(path[certain..], scratch);
            }
        }

        if (count > 0)
        {
            Trace(scratch, scratch.Pending - 1, Best(scratch.Scores), path[certain..]);
        }

        return count > 0;
    }

    // The last of equal ones.
    private static int Best(ReadOnlySpan<double> scores)
    {
        var best = 0;
        var score = scores[0];
        for (var place = 1; place < scores.Length; place++)
        {
            best += (place - best) * (scores[place] >= score ? 1 : 0);
            score = double.MaxNative(score, scores[place]);
        }

        return best;
    }

    private int Begin(char c, TagScratch scratch, double least)
    {
        var next = scratch.Next(least);
        var starts = start.Span;
        for (var letter = 0; letter < Letters; letter++)
        {
            // No word starts in the middle.
            if (letter is B or S || double.IsNegativeInfinity(least))
            {
                var states = StatesOf(c, letter, scratch, out var emissions);
                for (var i = 0; i < states.Length; i++)
                {
                    next.Add(states[i], starts[states[i]] + emissions[i], 0);
                }
            }

            next.EndLetter();
        }

        scratch.EndCharacter();
        return next.Count;
    }

    // States that no transition leads to drop out; only where none is left of those the tables name, all are tried.
    private int Step(char c, TagScratch scratch, double least)
    {
        var next = scratch.Next(least);
        for (var letter = 0; letter < Letters; letter++)
        {
            var states = StatesOf(c, letter, scratch, out var emissions);
            Reach(letter, states, emissions, scratch, ref next);
        }

        if (next.Count == 0 && double.IsNegativeInfinity(least))
        {
            next = scratch.Next(least);
            SpreadEmissions(c, scratch.Emissions);
            for (var letter = 0; letter < Letters; letter++)
            {
                Reach(letter, WithLetter(letter), scratch.Emissions.AsSpan(letter * TagCount), scratch, ref next);
            }
        }

        scratch.EndCharacter();
        return next.Count;
    }

    private static ReadOnlySpan<byte> WithLetter(int letter) => AllStates.AsSpan(letter * TagCount, TagCount);

    // Those that the tables name, or all where they name none.
    private ReadOnlySpan<byte> StatesOf(char c, int letter, TagScratch scratch, out ReadOnlySpan<double> emissions)
    {
        var states = allowed.Of(c, letter, out emissions);
        if (states.IsEmpty && allowed.IsEmpty(c))
        {
            SpreadEmissions(c, scratch.Emissions);
            emissions = scratch.Emissions.AsSpan(letter * TagCount, TagCount);
            return WithLetter(letter);
        }

        return states;
    }

    private void Reach(
        int letter,
        ReadOnlySpan<byte> states,
        ReadOnlySpan<double> emissions,
        TagScratch scratch,
        ref TagStates next
    )
    {
        if (letter is B or S)
        {
            Open(states, emissions, scratch, ref next);
        }
        else
        {
            Continue(letter, states, emissions, scratch, ref next);
        }

        next.EndLetter();
    }

    // Within a word the tag stays: states E and M are reached only from B and M of their tag.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Continue(
        int letter,
        ReadOnlySpan<byte> states,
        ReadOnlySpan<double> emissions,
        TagScratch scratch,
        ref TagStates next
    )
    {
        var (inner, places, transitions) = (scratch.Inner, scratch.InnerPlaces, within);
        for (var i = 0; i < states.Length; i++)
        {
            var tag = states[i] % TagCount;
            var transition = 2 * ((2 * tag) + letter - E);
            var fromB = inner[tag] + transitions.At(transition) + emissions[i];
            var fromM = inner[(M * TagCount) + tag] + transitions.At(transition + 1) + emissions[i];
            var origin = tag + (M * TagCount * (fromM >= fromB ? 1 : 0));
            next.Add(states[i], double.MaxNative(fromB, fromM), places[origin]);
        }
    }

    // States B and S are reached from all E and S. Their rows are filled up to whole vectors.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Open(ReadOnlySpan<byte> states, ReadOnlySpan<double> emissions, TagScratch scratch, ref TagStates next)
    {
        var closing = scratch.Closing;
        var scores = scratch.ClosingScores;
        var places = scratch.ClosingPlaces;
        for (var i = 0; i < states.Length; i += StateRows.Lanes)
        {
            var four = states.Slice(i, StateRows.Lanes);
            var emission = Vector256.Create(emissions.Slice(i, StateRows.Lanes));
            var columns = Vector256.Create(Border(four[0]), Border(four[1]), Border(four[2]), Border(four[3]));
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

            next.Add(four, best, origin);
        }
    }

    private void SpreadEmissions(char c, double[] row)
    {
        Array.Fill(row, ModelCompiler.MissingEmission);
        for (var letter = 0; letter < Letters; letter++)
        {
            var states = emitting.Of(c, letter, out var values);
            for (var i = 0; i < states.Length; i++)
            {
                row[states[i]] = values[i];
            }
        }
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
