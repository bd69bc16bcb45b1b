using System.Numerics;

namespace Interviews.Segmentation;

/// <summary>One step of the tagging model's search: from the states of one character to those of the next.</summary>
internal readonly ref struct TagStep
{
    private const int Tags = StateSet.Tags;

    private readonly TagTransitions transitions;
    private readonly StateSet live;
    private readonly ReadOnlySpan<double> scores;
    private readonly Span<double> next;
    private readonly Span<byte> origins;
    private readonly ReadOnlySpan<ClosingState> closing;

    public TagStep(TagTransitions transitions, StateSet live, TagScratch scratch)
    {
        this.transitions = transitions;
        this.live = live;
        scores = scratch.Scores;
        next = scratch.NextScores;
        origins = scratch.NextOrigins();
        var count = Close(live.E, TagModel.E, 0, scratch.Closing);
        closing = scratch.Closing.AsSpan(0, Close(live.S, TagModel.S, count, scratch.Closing));
    }

    // By whether a path comes from a state.
    private static ReadOnlySpan<double> Reach => [double.NegativeInfinity, 0];

    /// <summary>States E or M. Within a word the tag stays: they are reached only from B and M of their tag.</summary>
    /// <param name="first">The number of the first state with the letter.</param>
    /// <param name="states">The tags to be looked at.</param>
    /// <param name="emissions">Their emissions.</param>
    /// <returns>The tags of those that a transition leads to.</returns>
    public ulong Continue(int first, ulong states, ReadOnlySpan<double> emissions)
    {
        var reached = 0UL;
        for (var rest = states & (live.B | live.M); rest != 0; rest &= rest - 1)
        {
            var tag = BitOperations.TrailingZeroCount(rest);
            var emission = emissions[StateSet.Rank(states, tag)];
            var (fromB, fromM) = transitions.Within(tag, first);
            fromB = scores[tag] + Reach[(int)(live.B >> tag) & 1] + fromB + emission;
            fromM = scores[TagModel.M + tag] + Reach[(int)(live.M >> tag) & 1] + fromM + emission;
            var score = double.MaxNative(fromB, fromM);
            next[first + tag] = score;
            origins[first + tag] = (byte)(tag + (TagModel.M * Bit.Of(fromM >= fromB)));
            reached |= (ulong)Bit.Of(score > double.NegativeInfinity) << tag;
        }

        return reached;
    }

    /// <summary>States B or S, which are reached from all E and S.</summary>
    /// <param name="first">The number of the first state with the letter.</param>
    /// <param name="states">The tags to be looked at.</param>
    /// <param name="emissions">Their emissions.</param>
    /// <returns>The tags of those that a transition leads to.</returns>
    public ulong Open(int first, ulong states, ReadOnlySpan<double> emissions)
    {
        var (reached, rank) = (0UL, 0);
        for (var rest = closing.IsEmpty ? 0 : states; rest != 0; rest &= rest - 1)
        {
            var tag = BitOperations.TrailingZeroCount(rest);
            var emission = emissions[rank++];
            var column = TagTransitions.Column(first, tag);
            var (best, origin) = (double.NegativeInfinity, 0);
            foreach (ref readonly var from in closing)
            {
                // Without a branch, for none could be foretold. Of equal ones the last.
                var score = from.Score + transitions.Between(from.Row + column) + emission;
                origin ^= (origin ^ from.State) & -Bit.Of(score >= best);
                best = double.MaxNative(best, score);
            }

            next[first + tag] = best;
            origins[first + tag] = (byte)origin;
            reached |= (ulong)Bit.Of(best > double.NegativeInfinity) << tag;
        }

        return reached;
    }

    private int Close(ulong states, int first, int count, ClosingState[] closing)
    {
        for (var rest = states; rest != 0; rest &= rest - 1)
        {
            var tag = BitOperations.TrailingZeroCount(rest);
            closing[count++] = new(scores[first + tag], TagTransitions.Row(first, tag), first + tag);
        }

        return count;
    }
}
