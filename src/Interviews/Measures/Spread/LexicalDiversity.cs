using MathNet.Numerics;

namespace Interviews;

/// <summary>How varied the words of a group of turns are, by measures that length disturbs little.</summary>
/// <remarks>
/// Over word tokens before any filter, the turns joined in their order. Sources: Covington &amp; McFall 2010 (MATTR);
/// McCarthy &amp; Jarvis 2010 (MTLD, HD-D); Yule 1944 (K).
/// </remarks>
/// <param name="Group">The group's name.</param>
/// <param name="Tokens">Word tokens.</param>
/// <param name="Types">Distinct words.</param>
/// <param name="Mattr">Mean type–token ratio of every window of that many words; 0 to 1.</param>
/// <param name="Mtld">Mean length, in word tokens, of stretches that keep the ratio above the factor; mean of both
/// directions.</param>
/// <param name="Hdd">Expected type–token ratio of a random sample of that many words.</param>
/// <param name="YuleK">10⁴·(Σi²·V_i − N)/N²: greater where words repeat more.</param>
/// <param name="Reason">Which number is missing and why; null where none is.</param>
public sealed record LexicalDiversity(
    string Group,
    int Tokens,
    int Types,
    double? Mattr,
    double? Mtld,
    double? Hdd,
    double? YuleK,
    string? Reason = null
)
{
    /// <summary>The turns whose words were measured; none where words were given without turns.</summary>
    public IReadOnlyList<CorpusTurn> Turns { get; internal init; } = [];

    /// <summary>Measures each group: a row a table, in the order given.</summary>
    public static IReadOnlyList<LexicalDiversity> Measure(
        IEnumerable<FrequencyTable> groups,
        LexicalDiversityOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        options ??= new LexicalDiversityOptions();
        return
        [
            .. groups.Select(group =>
                Measure(group.Group, [.. group.Turns.SelectMany(turn => turn.Words)], options) with
                {
                    Turns = group.Turns,
                }
            ),
        ];
    }

    /// <summary>Measures a sequence of words.</summary>
    public static LexicalDiversity Measure(
        string group,
        IReadOnlyList<string> words,
        LexicalDiversityOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(words);
        options ??= new LexicalDiversityOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Window, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Sample, 1);
        var ids = Number(words, out var counts);
        var mattr = ids.Length < options.Window ? (double?)null : MovingAverage(ids, counts.Length, options.Window);
        var mtld =
            Factors(ids, options.Factor) is { } forth && Factors([.. ids.Reverse()], options.Factor) is { } back
                ? ((ids.Length / forth) + (ids.Length / back)) / 2
                : (double?)null;
        var hdd = ids.Length < options.Sample ? (double?)null : SampleRatio(counts, ids.Length, options.Sample);
        List<string> missing = [];
        Note(mattr, $"MATTR: fewer than {options.Window} words");
        Note(mtld, "MTLD: no word repeats soon enough to end a factor");
        Note(hdd, $"HD-D: fewer than {options.Sample} words");
        return new LexicalDiversity(
            group,
            ids.Length,
            counts.Length,
            mattr,
            mtld,
            hdd,
            ids.Length == 0
                ? null
                : 1e4 * (counts.Sum(count => (double)count * count) - ids.Length) / ids.Length / ids.Length,
            ids.Length == 0 ? "no words"
                : missing.Count == 0 ? null
                : string.Join("; ", missing)
        );

        void Note(double? value, string reason)
        {
            if (value is null)
            {
                missing.Add(reason);
            }
        }
    }

    private static int[] Number(IReadOnlyList<string> words, out int[] counts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new int[words.Count];
        var tally = new List<int>();
        for (var i = 0; i < ids.Length; i++)
        {
            if (!numbers.TryGetValue(words[i], out ids[i]))
            {
                numbers.Add(words[i], ids[i] = tally.Count);
                tally.Add(0);
            }

            tally[ids[i]]++;
        }

        counts = [.. tally];
        return ids;
    }

    private static double MovingAverage(int[] ids, int types, int window)
    {
        var inside = new int[types];
        var distinct = 0;
        var sum = 0L;
        for (var i = 0; i < ids.Length; i++)
        {
            distinct += inside[ids[i]]++ == 0 ? 1 : 0;
            if (i >= window)
            {
                distinct -= --inside[ids[i - window]] == 0 ? 1 : 0;
            }

            sum += i >= window - 1 ? distinct : 0;
        }

        return (double)sum / window / (ids.Length - window + 1);
    }

    /// <summary>Full factors and the part of the last one; null where the ratio never fell below 1.</summary>
    private static double? Factors(int[] ids, double factor)
    {
        var seen = new HashSet<int>();
        var (factors, length, ratio) = (0.0, 0, 1.0);
        foreach (var id in ids)
        {
            seen.Add(id);
            ratio = (double)seen.Count / ++length;
            if (ratio < factor)
            {
                factors++;
                seen.Clear();
                (length, ratio) = (0, 1.0);
            }
        }

        factors += (1 - ratio) / (1 - factor);
        return factors > 0 ? factors : null;
    }

    /// <summary>Sum over words of the chance to be in the sample, by the sample's size.</summary>
    private static double SampleRatio(int[] counts, int tokens, int sample) =>
        counts.CountBy(count => count).Sum(words => words.Value * Present(words.Key, tokens, sample)) / sample;

    /// <summary>1 − hypergeometric P(0): ∏(1 − count/(tokens−i)) over the sample's draws, taken from 1 without
    /// loss.</summary>
    /// <remarks>By factorials the tiny chance of a rare word in a large corpus would drown in rounding.</remarks>
    private static double Present(int count, int tokens, int sample)
    {
        if (count > tokens - sample)
        {
            return 1;
        }

        var sum = 0.0;
        for (var i = 0; i < sample; i++)
        {
            sum += SpecialFunctions.Log1p(-(double)count / (tokens - i));
        }

        return -SpecialFunctions.Expm1(sum);
    }
}
