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

    // Beyond as many kept states, those that are certain are let go.
    private const int KeepLimit = 1 << 16;

    private static readonly Lazy<TagModel> Embedded = new(() =>
        new(CompiledData.Own("hmm-tags.bin", CompiledKind.TagModel))
    );

    private readonly CompiledData data;
    private readonly string[] tags;
    private readonly Table<double> start;
    private readonly Table<double> transitions;
    private readonly StateTable allowed;
    private readonly StateTable emitting;
    private readonly StateSet[] successors = new StateSet[StateCount];

    private TagModel(CompiledData data)
    {
        this.data = data;
        tags =
        [
            .. Encoding.UTF8.GetString(data.Section<byte>(0).Span).Split('\n').Take(TagCount).Select(name => name[2..]),
        ];
        start = data.Section<double>(1);
        transitions = data.Section<double>(2);
        allowed = new(data, 3);
        emitting = new(data, 6);
        for (var i = 0; i < StateCount * StateCount; i++)
        {
            if (!double.IsNegativeInfinity(transitions.Span[i]))
            {
                successors[i % StateCount].Add(i / StateCount);
            }
        }
    }

    public static TagModel Default => Embedded.Value;

    public static bool EndsWord(int state) => (state / TagCount & 1) != 0;

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

    private Span<byte> FindPath(ReadOnlySpan<char> han, TagScratch scratch)
    {
        var path = scratch.Path(han.Length);
        scratch.Clear();
        Begin(han[0], scratch);
        var certain = 0;
        for (var i = 1; i < han.Length; i++)
        {
            Step(han[i], scratch);
            if (scratch.Kept > KeepLimit)
            {
                certain += LetGo(path[certain..], scratch);
            }
        }

        var best = scratch.Last[0];
        foreach (var state in scratch.Last)
        {
            best = scratch.ScoreOf(state) >= scratch.ScoreOf(best) ? state : best;
        }

        Trace(scratch, scratch.Pending - 1, best, path[certain..]);
        return path;
    }

    private void Begin(char c, TagScratch scratch)
    {
        var states = allowed.Of(c, out var emissions);
        for (var i = 0; i < states.Length; i++)
        {
            scratch.Add(states[i], start.Span[states[i]] + emissions[i], 0);
        }

        if (states.IsEmpty)
        {
            SpreadEmissions(c, scratch.Emissions);
            for (var state = 0; state < StateCount; state++)
            {
                scratch.Add(state, start.Span[state] + scratch.Emissions[state], 0);
            }
        }

        scratch.EndCharacter();
    }

    private void Step(char c, TagScratch scratch)
    {
        var expected = default(StateSet);
        foreach (var state in scratch.Last)
        {
            expected.UnionWith(successors[state]);
        }

        var any = false;
        var states = allowed.Of(c, out var emissions);
        for (var i = 0; i < states.Length; i++)
        {
            if (expected.Contains(states[i]))
            {
                Reach(states[i], emissions[i], scratch);
                any = true;
            }
        }

        if (!any)
        {
            SpreadEmissions(c, scratch.Emissions);
            foreach (var state in expected)
            {
                Reach(state, scratch.Emissions[state], scratch);
            }
        }

        scratch.EndCharacter();
    }

    // Within a word the tag stays: states E and M are reached only from B and M of their tag, B and S only from E and S.
    private void Reach(int state, double emission, TagScratch scratch)
    {
        var incoming = transitions.Span.Slice(state * StateCount, StateCount);
        var (best, origin) = (double.NegativeInfinity, 0);
        if (state / TagCount is E or M)
        {
            var (b, m) = (state % TagCount, (M * TagCount) + (state % TagCount));
            (best, origin) = (scratch.ScoreOf(b) + incoming[b] + emission, b);
            var fromM = scratch.ScoreOf(m) + incoming[m] + emission;
            if (fromM >= best && fromM > double.NegativeInfinity)
            {
                (best, origin) = (fromM, m);
            }
        }
        else
        {
            var states = scratch.Ending;
            var scores = scratch.EndingScores;
            for (var i = 0; i < states.Length; i++)
            {
                var score = scores[i] + incoming[states[i]] + emission;
                if (score >= best)
                {
                    best = score;
                    origin = states[i];
                }
            }
        }

        scratch.Add(state, best, origin);
    }

    private void SpreadEmissions(char c, double[] row)
    {
        Array.Fill(row, ModelCompiler.MissingEmission);
        var states = emitting.Of(c, out var values);
        for (var i = 0; i < states.Length; i++)
        {
            row[states[i]] = values[i];
        }
    }

    // Where all paths come through one state, what lies before is certain, whatever follows.
    private static int LetGo(Span<byte> path, TagScratch scratch)
    {
        var states = default(StateSet);
        foreach (var state in scratch.Last)
        {
            states.Add(state);
        }

        for (var i = scratch.Pending - 1; i > 0; i--)
        {
            var before = default(StateSet);
            foreach (var state in states)
            {
                before.Add(scratch.OriginOf(i, (byte)state));
            }

            states = before;
            if (states.Single is { } only)
            {
                Trace(scratch, i - 1, (byte)only, path);
                scratch.Drop(i);
                return i;
            }
        }

        return 0;
    }

    private static void Trace(TagScratch scratch, int last, byte state, Span<byte> path)
    {
        for (var i = last; ; i--)
        {
            path[i] = state;
            if (i == 0)
            {
                return;
            }

            state = scratch.OriginOf(i, state);
        }
    }
}
