using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>Finds the most probable division of a block into words.</summary>
/// <remarks>
/// From right to left, each position takes the word for which (log frequency − log total) + the score behind it is
/// greatest, the longer of two equal ones: in jieba's order of operations, for their rounding decides ties. Candidates
/// come straight from the walk through the trie; no graph is stored. A long block goes in slabs, so that memory for
/// a slab is enough.
/// </remarks>
internal readonly ref struct RouteFinder
{
    public const int Slab = 4096;

    private readonly Lexicon lexicon;
    private readonly UserWords? user;
    private readonly ReadOnlySpan<char> block;
    private readonly ReadOnlySpan<ushort> codes;
    private readonly Span<ushort> lengths;
    private readonly Span<double> scores;
    private readonly Span<ulong> heads;
    private readonly Span<ulong> seconds;

    private RouteFinder(Lexicon lexicon, ReadOnlySpan<char> block, Scratch scratch)
    {
        var slab = Math.Min(block.Length, Slab);
        this.lexicon = lexicon;
        user = lexicon.User;
        this.block = block;
        codes = scratch.Codes.AsSpan(0, block.Length + 1);
        lengths = scratch.Lengths(block.Length);
        scores = scratch.Scores(slab + lexicon.LongestWord + 1);
        heads = scratch.Heads.AsSpan(0, slab);
        seconds = scratch.Seconds.AsSpan(0, slab);
    }

    /// <summary>The length of the best word from each position of a block whose codes are in the scratch memory.</summary>
    public static ReadOnlySpan<ushort> Find(Lexicon lexicon, ReadOnlySpan<char> block, Scratch scratch)
    {
        var finder = new RouteFinder(lexicon, block, scratch);
        var end = block.Length;
        finder.scores[Math.Min(end, Slab)] = 0;
        while (end > Slab)
        {
            finder.Fill(end - Slab, Slab);
            end -= Slab;

            // The next slab ends where this one starts.
            var kept = Math.Min(lexicon.LongestWord, block.Length - end) + 1;
            finder.scores[..kept].CopyTo(finder.scores[Math.Min(end, Slab)..]);
        }

        finder.Fill(0, end);
        return finder.lengths;
    }

    // The first two steps of all walks depend on nothing but the characters: taken ahead, their cache misses overlap,
    // where later the outcome of each comparison would have to be waited for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StepAhead(
        ReadOnlySpan<ushort> codes,
        ReadOnlySpan<ulong> units,
        Span<ulong> heads,
        Span<ulong> seconds
    )
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var head = units[codes[i]];
            heads[i] = head;
            seconds[i] = units[Unit.Base(head) + codes[i + 1]];
        }
    }

    // Spans are taken out of the fields first, and nothing is inlined around: only so do they stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(int start, int count)
    {
        var units = lexicon.Main.Units;
        var logarithms = lexicon.Main.Logarithms;
        var logTotal = lexicon.LogTotal;
        var slabCodes = codes[start..];
        var slabHeads = heads[..count];
        var slabSeconds = seconds[..count];
        var slabLengths = lengths.Slice(start, count);
        var slabScores = scores;
        StepAhead(slabCodes, units, slabHeads, slabSeconds);
        for (var i = count - 1; i >= 0; i--)
        {
            if (user is not null && user.StartsWith(block[start + i]))
            {
                FindWithUser(start, i);
                continue;
            }

            var best = logarithms[Unit.Value(slabHeads[i])] - logTotal + slabScores[i + 1];
            var bestEnd = i + 1;
            var unit = slabSeconds[i];
            for (var end = i + 1; Unit.Label(unit) == slabCodes[end]; )
            {
                end++;
                var score = logarithms[Unit.Value(unit)] - logTotal + slabScores[end];
                if (score >= best)
                {
                    best = score;
                    bestEnd = end;
                }

                unit = units[Unit.Base(unit) + slabCodes[end]];
            }

            if (double.IsNegativeInfinity(best))
            {
                // No word starts here: a character alone, at jieba's log 1.
                best = 0 - logTotal + slabScores[i + 1];
                bestEnd = i + 1;
            }

            slabScores[i] = best;
            slabLengths[i] = (ushort)(bestEnd - i);
        }
    }

    // Where a user's word may start, both tries are walked side by side, and the user's word decides.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindWithUser(int start, int i)
    {
        var main = lexicon.Main;
        var (best, bestEnd) = (double.NegativeInfinity, i + 1);
        var (unit, node) = (0UL, 0);
        var (inMain, inUser) = (true, true);
        for (var end = i; start + end < block.Length && (inMain || inUser); )
        {
            var code = codes[start + end];
            unit = inMain ? main.Units[Unit.Base(unit) + code] : Unit.Empty;
            inMain = inMain && (end == i ? unit != Unit.Empty : Unit.Label(unit) == code);
            inUser = inUser && user!.TryStep(node, block[start + end], out node);
            end++;
            var logarithm = inMain ? main.Logarithms[Unit.Value(unit)] : double.NegativeInfinity;
            if (inUser && user![node] is { Frequency: not null } word)
            {
                logarithm = word.Logarithm;
            }

            if ((inMain || inUser) && logarithm - lexicon.LogTotal + scores[end] is var score && score >= best)
            {
                (best, bestEnd) = (score, end);
            }
        }

        if (double.IsNegativeInfinity(best))
        {
            (best, bestEnd) = (0 - lexicon.LogTotal + scores[i + 1], i + 1);
        }

        scores[i] = best;
        lengths[start + i] = (ushort)(bestEnd - i);
    }
}
