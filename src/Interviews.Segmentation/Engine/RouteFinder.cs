using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>Finds the most probable division of blocks into words.</summary>
/// <remarks>
/// From right to left, each position takes the word for which (log frequency − log total) + the score behind it is
/// greatest, the longer of two equal ones: in jieba's order of operations, for their rounding decides ties. Candidates
/// come straight from the walks through the trie; no graph is stored. A long block goes in slabs, so that memory for
/// a slab is enough.
/// </remarks>
internal readonly ref struct RouteFinder
{
    /// <summary>In characters.</summary>
    public const int Slab = 1024;

    private readonly Lexicon lexicon;
    private readonly ReadOnlySpan<char> stretch;
    private readonly Scratch scratch;
    private readonly ReadOnlySpan<ushort> codes;
    private readonly Span<ushort> lengths;
    private readonly Span<double> scores;

    private RouteFinder(Lexicon lexicon, ReadOnlySpan<char> stretch, Scratch scratch)
    {
        this.lexicon = lexicon;
        this.stretch = stretch;
        this.scratch = scratch;
        codes = scratch.Codes;
        lengths = scratch.Lengths(stretch.Length);
        scores = scratch.Scores(Math.Min(stretch.Length, Slab) + Math.Max(lexicon.LongestWord, 3) + 1);
    }

    /// <summary>
    /// For each position of a stretch whose codes are in the scratch memory, the length of the best word, or of the token
    /// outside any block.
    /// </summary>
    public static ReadOnlySpan<ushort> Find(Lexicon lexicon, ReadOnlySpan<char> stretch, Scratch scratch)
    {
        var finder = new RouteFinder(lexicon, stretch, scratch);
        var end = stretch.Length;
        finder.scores.Slice(Math.Min(end, Slab), 3).Clear();
        while (end > Slab)
        {
            finder.Fill(end - Slab, Slab);
            end -= Slab;

            // The next slab ends where this one starts.
            var kept = Math.Min(Math.Max(lexicon.LongestWord, 2), stretch.Length - end) + 1;
            finder.scores[..kept].CopyTo(finder.scores[Math.Min(end, Slab)..]);
        }

        finder.Fill(0, end);
        finder.MarkPairs();
        return finder.lengths;
    }

    // The first three steps of all walks depend on nothing but the characters. Taken ahead, a step of all of them before
    // the next, their cache misses overlap, and no branch has to be foretold.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StepAhead(ReadOnlySpan<ushort> codes, Trie trie, Span<Walk> walks)
    {
        var code = codes[0];
        codes = codes.Slice(1, walks.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            ref var walk = ref walks[i];
            var next = codes[i];
            var head = trie.First(code);
            walk.First = head;
            walk.Second = trie.Next(head, next);
            code = next;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StepOn(ReadOnlySpan<ushort> codes, Trie trie, Span<Walk> walks)
    {
        var code = codes[1];
        codes = codes.Slice(2, walks.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            ref var walk = ref walks[i];
            var next = codes[i];
            var second = Unit.Known(walk.Second, code);
            var third = Unit.Known(trie.Next(second, next), next);
            walk.Second = second;
            walk.Third = third;
            code = next;
        }
    }

    private void Fill(int start, int count)
    {
        var slabCodes = codes[start..];
        var walks = scratch.Walks.AsSpan(0, count);
        StepAhead(slabCodes, lexicon.Main.Trie, walks);
        StepOn(slabCodes, lexicon.Main.Trie, walks);
        MarkUserWords(stretch.Slice(start, count), slabCodes);
        for (var i = FillShort(start, count, count); i >= 0; i = FillShort(start, count, i))
        {
            if (walks[i].Third == Unit.User)
            {
                FindWithUser(start, i);
            }
            else
            {
                FindLonger(start, i);
            }
        }
    }

    // From a position to the left, as far as no word is longer than three characters: the first position where one may
    // be, or -1. Nothing here has to be foretold but that, nor does anything leave the registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FillShort(int start, int count, int from)
    {
        var logarithms = lexicon.Main.Logarithms;
        var logTotal = lexicon.LogTotal;
        var walks = scratch.Walks.AsSpan(0, count);
        var best = scores[..count];
        var longest = lengths.Slice(start, count);
        var (after1, after2, after3) = (scores[from], scores[from + 1], scores[from + 2]);
        var i = from - 1;
        for (; (uint)i < (uint)count; i--)
        {
            ref readonly var walk = ref walks[i];
            var third = walk.Third;
            if (Unit.Base(third) != 0)
            {
                break;
            }

            var score1 = logarithms.At(walk.FirstValue) - logTotal + after1;
            var score2 = logarithms.At(walk.SecondValue) - logTotal + after2;
            var score3 = logarithms.At(walk.ThirdValue) - logTotal + after3;
            var score = double.MaxNative(score1, double.MaxNative(score2, score3));
            if (double.IsNegativeInfinity(score))
            {
                // No word starts here: a character alone, at jieba's log 1.
                score = 0 - logTotal + after1;
            }

            longest[i] = (ushort)((1 + Bit.Of(score2 >= score)) | (3 * Bit.Of(score3 >= score)));

            // What is outside any block has more than any score, and from here 0, as behind the end of each.
            score = double.MinNative(score, 0);
            best[i] = score;
            (after1, after2, after3) = (score, after1, after2);
        }

        return i;
    }

    // Where a word of three characters begins longer ones.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindLonger(int start, int i)
    {
        var (logarithms, logTotal) = (lexicon.Main.Logarithms, lexicon.LogTotal);
        var units = lexicon.Main.Trie.Units;
        var slabCodes = codes[start..];
        var (best, length) = (double.NegativeInfinity, 1);
        for (var after = 0; after < 3; after++)
        {
            var score = logarithms.At(Unit.Value(scratch.Walks[i].After(after + 1))) - logTotal + scores[i + after + 1];
            (best, length) = score >= best ? (score, after + 1) : (best, length);
        }

        var end = i + 3;
        for (var unit = scratch.Walks[i].Third; ; )
        {
            unit = units[Unit.Base(unit) + slabCodes[end]];
            if (Unit.Label(unit) != slabCodes[end])
            {
                break;
            }

            end++;
            var score = logarithms.At(Unit.Value(unit)) - logTotal + scores[end];
            (best, length) = score >= best ? (score, end - i) : (best, length);
        }

        Set(start, i, best, length);
    }

    // Where no word starts: a character alone, at jieba's log 1.
    private void Set(int start, int i, double best, int length)
    {
        var isNone = double.IsNegativeInfinity(best);
        scores[i] = isNone ? 0 - lexicon.LogTotal + scores[i + 1] : best;
        lengths[start + i] = (ushort)(isNone ? 1 : length);
    }

    // The tokens of two characters that stand outside blocks.
    private void MarkPairs()
    {
        if (!Characters.MayHavePairs(stretch))
        {
            return;
        }

        for (var i = 0; i < stretch.Length; i++)
        {
            if (codes[i] == 0)
            {
                lengths[i] = (ushort)Characters.LengthOutside(stretch, i);
            }
        }
    }

    private void MarkUserWords(ReadOnlySpan<char> slab, ReadOnlySpan<ushort> slabCodes)
    {
        if (lexicon.User is not { } user)
        {
            return;
        }

        var walks = scratch.Walks;
        for (var i = 0; i < slab.Length; i++)
        {
            if (slabCodes[i] != 0 && user.StartsWith(slab[i]))
            {
                walks[i].Third = Unit.User;
            }
        }
    }

    // Where a user's word may start, both tries are walked side by side, and the user's word decides.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindWithUser(int start, int i)
    {
        var main = lexicon.Main;
        var units = main.Trie.Units;
        var (best, bestEnd) = (double.NegativeInfinity, i + 1);
        var (unit, node) = (0UL, 0);
        var (inMain, inUser) = (true, true);
        for (var end = i; codes[start + end] is not 0 and var code && (inMain || inUser); )
        {
            unit = inMain ? units[Unit.Base(unit) + code] : Unit.Empty;
            inMain = inMain && (end == i ? unit != Unit.Empty : Unit.Label(unit) == code);
            inUser = inUser && lexicon.User!.TryStep(node, stretch[start + end], out node);
            end++;
            var logarithm = inMain ? main.Logarithms.At(Unit.Value(unit)) : double.NegativeInfinity;
            if (inUser && lexicon.User![node] is { Frequency: not null } word)
            {
                logarithm = word.Logarithm;
            }

            if ((inMain || inUser) && logarithm - lexicon.LogTotal + scores[end] is var score && score >= best)
            {
                (best, bestEnd) = (score, end);
            }
        }

        Set(start, i, best, bestEnd - i);
    }
}
