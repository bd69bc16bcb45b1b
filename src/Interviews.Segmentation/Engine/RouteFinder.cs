using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>Finds the most probable division of a block into words.</summary>
/// <remarks>
/// From right to left, each position takes the word for which (log frequency − log total) + the score behind it is
/// greatest, the longer of two equal ones: in jieba's order of operations, for their rounding decides ties. Candidates
/// come straight from the walk through the trie; no graph is stored. A long block goes in slabs, so that scores need
/// memory for a slab only.
/// </remarks>
internal static class RouteFinder
{
    private const int Slab = 4096;

    /// <summary>
    /// Writes the length of the best word from each position of a block to <paramref name="lengths"/>;
    /// <paramref name="codes"/> are the block's, a 0 behind them.
    /// </summary>
    public static void Find(
        Lexicon lexicon,
        ReadOnlySpan<char> block,
        ReadOnlySpan<ushort> codes,
        Span<ushort> lengths,
        Scratch scratch
    )
    {
        var reach = lexicon.LongestWord;
        var scores = scratch.Scores(Math.Min(block.Length, Slab) + reach + 1);
        scores[Math.Min(block.Length, Slab)] = 0;
        for (var end = block.Length; end > 0; )
        {
            var start = Math.Max(end - Slab, 0);
            var count = end - start;
            if (lexicon.User is { } user)
            {
                FillWithUser(lexicon, user, block[start..], codes[start..], lengths[start..], scores, count);
            }
            else
            {
                Fill(lexicon, codes[start..], lengths[start..], scores, count);
            }

            // The next slab ends where this one starts.
            end = start;
            var next = Math.Min(end, Slab);
            var kept = Math.Min(reach + 1, block.Length - end + 1);
            scores[..kept].CopyTo(scores[next..]);
        }
    }

    private static void Fill(
        Lexicon lexicon,
        ReadOnlySpan<ushort> codes,
        Span<ushort> lengths,
        Span<double> scores,
        int count
    )
    {
        var units = lexicon.Main.Units;
        var logarithms = lexicon.Main.Logarithms;
        var logTotal = lexicon.LogTotal;
        for (var i = count - 1; i >= 0; i--)
        {
            var unit = units[codes[i]];
            var best = logarithms[Unit.Value(unit)] - logTotal + scores[i + 1];
            var bestEnd = i + 1;
            for (var end = i + 1; ; )
            {
                var code = codes[end];
                unit = units[Unit.Base(unit) + code];
                if (Unit.Label(unit) != code)
                {
                    break;
                }

                end++;
                var score = logarithms[Unit.Value(unit)] - logTotal + scores[end];
                if (score >= best)
                {
                    (best, bestEnd) = (score, end);
                }
            }

            Set(i, bestEnd, best, logTotal, lengths, scores);
        }
    }

    // Where a user's word may start, both tries are walked side by side, and the user's word decides.
    private static void FillWithUser(
        Lexicon lexicon,
        UserWords user,
        ReadOnlySpan<char> block,
        ReadOnlySpan<ushort> codes,
        Span<ushort> lengths,
        Span<double> scores,
        int count
    )
    {
        var units = lexicon.Main.Units;
        var logarithms = lexicon.Main.Logarithms;
        var logTotal = lexicon.LogTotal;
        for (var i = count - 1; i >= 0; i--)
        {
            var (best, bestEnd) = (double.NegativeInfinity, i + 1);
            var unit = 0UL;
            var node = 0;
            var (inMain, inUser) = (true, user.StartsWith(block[i]));
            for (var end = i; end < block.Length && (inMain || inUser); )
            {
                var code = codes[end];
                unit = inMain ? units[Unit.Base(unit) + code] : Unit.Empty;
                inMain = inMain && (end == i ? unit != Unit.Empty : Unit.Label(unit) == code);
                inUser = inUser && user.TryStep(node, block[end], out node);
                end++;
                var logarithm = inMain ? logarithms[Unit.Value(unit)] : double.NegativeInfinity;
                if (inUser && user[node] is { Frequency: not null } word)
                {
                    logarithm = word.Logarithm;
                }

                if (logarithm - logTotal + scores[end] is var score && score >= best)
                {
                    (best, bestEnd) = (score, end);
                }
            }

            Set(i, bestEnd, best, logTotal, lengths, scores);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(int i, int end, double score, double logTotal, Span<ushort> lengths, Span<double> scores)
    {
        if (double.IsNegativeInfinity(score))
        {
            // No word starts here: a character alone, at jieba's log 1.
            (score, end) = (0 - logTotal + scores[i + 1], i + 1);
        }

        scores[i] = score;
        lengths[i] = (ushort)(end - i);
    }
}
