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
    private readonly Table<int> offsets;
    private readonly Table<byte> emitting;
    private readonly Table<double> emissions;
    private readonly Table<byte> allowed;
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
        offsets = data.Section<int>(3);
        emitting = data.Section<byte>(4);
        emissions = data.Section<double>(5);
        allowed = data.Section<byte>(6);
        for (var i = 0; i < StateCount * StateCount; i++)
        {
            if (!double.IsNegativeInfinity(transitions.Span[i]))
            {
                successors[i % StateCount].Add(i / StateCount);
            }
        }
    }

    public static TagModel Default => Embedded.Value;

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
            best = scratch.Scores[state] >= scratch.Scores[best] ? state : best;
        }

        Trace(scratch, scratch.Pending - 1, best, path[certain..]);
        return path;
    }

    private void Begin(char c, TagScratch scratch)
    {
        var scores = scratch.Scores;
        Array.Fill(scores, double.NegativeInfinity);
        var candidates = Allowed(c, scratch.Emissions, out var any) ? any : StateSet.All;
        var count = 0;
        foreach (var state in candidates)
        {
            scores[state] = start.Span[state] + scratch.Emissions[state];
            scratch.Add(count++, state, 0);
        }

        scratch.EndCharacter(count);
    }

    private void Step(char c, TagScratch scratch)
    {
        var expected = default(StateSet);
        foreach (var state in scratch.Last)
        {
            expected.UnionWith(successors[state]);
        }

        Allowed(c, scratch.Emissions, out var candidates);
        candidates.IntersectWith(expected);
        candidates = candidates.IsEmpty ? expected : candidates;
        var next = scratch.NextScores;
        Array.Fill(next, double.NegativeInfinity);
        var count = 0;
        foreach (var state in candidates)
        {
            var origin = BestOrigin(state, scratch, out next[state]);
            scratch.Add(count++, state, origin);
        }

        scratch.EndCharacter(count);
        scratch.SwapScores();
    }

    // Within a word the tag stays: a state E or M is reached only from B and M of its tag.
    private int BestOrigin(int state, TagScratch scratch, out double best)
    {
        var incoming = transitions.Span.Slice(state * StateCount, StateCount);
        var (scores, emission) = (scratch.Scores, scratch.Emissions[state]);
        if (state / TagCount is E or M)
        {
            var (b, m) = (state % TagCount, (M * TagCount) + (state % TagCount));
            var (fromB, fromM) = (scores[b] + incoming[b] + emission, scores[m] + incoming[m] + emission);
            best = fromM >= fromB ? fromM : fromB;
            return fromM >= fromB && !double.IsNegativeInfinity(fromM) ? m : b;
        }

        best = double.NegativeInfinity;
        var origin = 0;
        foreach (var from in scratch.Last)
        {
            var score = scores[from] + incoming[from] + emission;
            if (score >= best)
            {
                (best, origin) = (score, from);
            }
        }

        return origin;
    }

    // Emissions of a character by state, and the states that the tables allow it; false if it has none.
    private bool Allowed(char c, double[] row, out StateSet states)
    {
        Array.Fill(row, ModelCompiler.MissingEmission);
        states = default;
        var index = c - Characters.FirstHan;
        var (from, to) = (offsets.Span[index], offsets.Span[index + 1]);
        var known = emitting.Span[from..to];
        var values = emissions.Span[from..to];
        var can = allowed.Span[from..to];
        for (var i = 0; i < known.Length; i++)
        {
            row[known[i]] = values[i];
            if (can[i] != 0)
            {
                states.Add(known[i]);
            }
        }

        return !states.IsEmpty;
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
