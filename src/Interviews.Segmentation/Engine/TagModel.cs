using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Interviews.Segmentation;

/// <summary>jieba's hidden Markov model of tagged words: a state is a place in a word and a tag.</summary>
/// <remarks>
/// 4 × 64 states in ordinal order of letter and tag, so that the greater number wins a tie. A character can be in the
/// states that the tables name and that a state before leads to, or else in any that a state before leads to.
/// </remarks>
internal sealed class TagModel
{
    private const int Tags = StateSet.Tags;

    /// <summary>The numbers of the first states with a letter.</summary>
    public const int B = 0;
    public const int E = Tags;
    public const int M = 2 * Tags;
    public const int S = 3 * Tags;

    // Far below any score of a path that has emissions and transitions all along, far above any that lacks one.
    private const double Probable = ModelCompiler.MissingEmission / 2;

    private readonly CompiledData data;
    private readonly string[] tags;
    private readonly Table<double> start;
    private readonly TagTransitions transitions;
    private readonly Table<StateSet> possible;
    private readonly Table<StateRow> likely;
    private readonly Table<double> likelyEmissions;
    private readonly Table<StateRow> emitting;
    private readonly Table<double> emissions;

    private TagModel(CompiledData data)
    {
        this.data = data;
        tags =
        [
            .. Encoding.UTF8.GetString(new Table<byte>(data, 0).Span).Split('\n').Take(Tags).Select(name => name[2..]),
        ];
        start = new(data, 1);
        transitions = new(data, 2, 3);
        possible = new(data, 4);
        likely = new(data, 5);
        likelyEmissions = new(data, 6);
        emitting = new(data, 7);
        emissions = new(data, 8);
    }

    public static TagModel Default { get; } = new(CompiledData.Own("hmm-tags.bin", CompiledKind.TagModel));

    /// <summary>Writes the tokens of a run of Han characters, and their tags, into rooms for as many as it has characters.</summary>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Cut(
        ReadOnlySpan<char> han,
        int offset,
        Span<TextSpan> room,
        Span<string?> roomForTags,
        TagScratch scratch
    )
    {
        var path = FindPath(han, scratch);
        var (begin, next, count) = (0, 0, 0);
        for (var i = 0; i < path.Length; i++)
        {
            var state = path[i];
            if (state < E)
            {
                begin = i;
            }
            else if (state is < M or >= S)
            {
                roomForTags[count] = tags[state % Tags];
                room[count++] = new(offset + (state < M ? begin : i), offset + i + 1);
                next = i + 1;
            }
        }

        if (next < han.Length)
        {
            roomForTags[count] = tags[path[next] % Tags];
            room[count++] = new(offset + next, offset + han.Length);
        }

        data.KeepAlive();
        return count;
    }

    // No path through a state without emission or transition can win while there is one through states that have both:
    // so only these are looked at, and all only if there is none.
    private Span<byte> FindPath(ReadOnlySpan<char> han, TagScratch scratch)
    {
        var path = scratch.Path(han.Length);
        return TryFindPath(han, scratch, path, isLikely: true) || TryFindPath(han, scratch, path, isLikely: false)
            ? path
            : throw new System.Diagnostics.UnreachableException("The tagging model leads nowhere.");
    }

    private bool TryFindPath(ReadOnlySpan<char> han, TagScratch scratch, Span<byte> path, bool isLikely)
    {
        scratch.Clear();
        var certain = 0;
        var live = isLikely ? BeginLikely(han[0], scratch) : BeginAny(han[0], scratch);
        for (var i = 1; i < han.Length && !live.IsEmpty; i++)
        {
            if (scratch.IsFull)
            {
                certain += scratch.LetGo(live, path[certain..]);
            }

            live = isLikely ? StepLikely(han[i], live, scratch) : StepAny(han[i], live, scratch);
        }

        if (!live.IsEmpty)
        {
            scratch.Trace(Best(live, scratch.Scores), path[certain..]);
        }

        return !live.IsEmpty;
    }

    // The greatest of equal ones.
    private static int Best(StateSet live, double[] scores)
    {
        var (best, score) = (0, double.NegativeInfinity);
        for (var first = B; first <= S; first += Tags)
        {
            for (var rest = live[first / Tags]; rest != 0; rest &= rest - 1)
            {
                var state = first + BitOperations.TrailingZeroCount(rest);
                best += (state - best) * Bit.Of(scores[state] >= score);
                score = double.MaxNative(score, scores[state]);
            }
        }

        return best;
    }

    private StateSet BeginLikely(char c, TagScratch scratch)
    {
        var row = likely.At(c - Characters.FirstHan);
        return Begin(row.States, likelyEmissions.Span[(int)row.First..], Probable, scratch);
    }

    private StateSet BeginAny(char c, TagScratch scratch)
    {
        var states = possible.At(c - Characters.FirstHan);
        return Begin(states, Emissions(c, states, scratch), double.NegativeInfinity, scratch);
    }

    private StateSet Begin(StateSet states, ReadOnlySpan<double> values, double least, TagScratch scratch)
    {
        var (e, m, s) = states.Ranks;
        var scores = scratch.NextScores;
        var b = Begin(B, states.B, values, least, scores);
        var closed = Begin(S, states.S, values[s..], least, scores);

        // Likely is no word that starts in the middle.
        var live =
            least == Probable
                ? new(b, 0, 0, closed)
                : new StateSet(
                    b,
                    Begin(E, states.E, values[e..], least, scores),
                    Begin(M, states.M, values[m..], least, scores),
                    closed
                );
        scratch.Advance();
        return live;
    }

    private ulong Begin(int first, ulong states, ReadOnlySpan<double> values, double least, double[] scores)
    {
        var (live, rank) = (0UL, 0);
        for (var rest = states; rest != 0; rest &= rest - 1)
        {
            var tag = BitOperations.TrailingZeroCount(rest);
            var score = start.At(first + tag) + values[rank++];
            scores[first + tag] = score;
            live |= (ulong)Bit.Of(score > least) << tag;
        }

        return live;
    }

    private StateSet StepLikely(char c, StateSet live, TagScratch scratch)
    {
        var row = likely.At(c - Characters.FirstHan);
        return Step(row.States, likelyEmissions.Span[(int)row.First..], live, scratch);
    }

    // States that a transition leads to: those among them that the tables name, or all if there is none.
    private StateSet StepAny(char c, StateSet live, TagScratch scratch)
    {
        var states = possible.At(c - Characters.FirstHan);
        var reached = Step(states, Emissions(c, states, scratch), live, scratch);
        return reached.IsEmpty ? Step(StateSet.All, Emissions(c, StateSet.All, scratch), live, scratch) : reached;
    }

    private StateSet Step(StateSet states, ReadOnlySpan<double> values, StateSet live, TagScratch scratch)
    {
        var (e, m, s) = states.Ranks;
        var step = new TagStep(transitions, live, scratch);
        var reached = new StateSet(
            step.Open(B, states.B, values),
            step.Continue(E, states.E, values[e..]),
            step.Continue(M, states.M, values[m..]),
            step.Open(S, states.S, values[s..])
        );
        if (!reached.IsEmpty)
        {
            scratch.Advance();
        }

        return reached;
    }

    // Of each of the states, jieba's number for none where there is none.
    private ReadOnlySpan<double> Emissions(char c, StateSet states, TagScratch scratch)
    {
        var row = emitting.At(c - Characters.FirstHan);
        var (values, emitted) = (scratch.Emissions, (int)row.First);
        Array.Fill(values, ModelCompiler.MissingEmission);
        var place = 0;
        for (var first = B; first <= S; first += Tags)
        {
            var (named, emits) = (states[first / Tags], row.States[first / Tags]);
            for (var rest = named & emits; rest != 0; rest &= rest - 1)
            {
                var tag = BitOperations.TrailingZeroCount(rest);
                values[place + StateSet.Rank(named, tag)] = emissions.At(emitted + StateSet.Rank(emits, tag));
            }

            place += BitOperations.PopCount(named);
            emitted += BitOperations.PopCount(emits);
        }

        return values;
    }
}
