namespace Interviews.Evaluation;

/// <summary>
/// Pairs equal elements of two sequences in order, by the longest common block first (Ratcliff and Obershelp 1988, as
/// Python's difflib does without its junk heuristic), so that figures equal those of the corpus's own script.
/// </summary>
internal static class MatchingBlocks
{
    public static List<(int A, int B)> Pair<T>(IReadOnlyList<T> a, IReadOnlyList<T> b)
        where T : notnull
    {
        var places = new Dictionary<T, List<int>>();
        for (var i = 0; i < b.Count; i++)
        {
            (places.TryGetValue(b[i], out var list) ? list : places[b[i]] = []).Add(i);
        }

        var pairs = new List<(int, int)>();
        var open = new Stack<(int ALow, int AHigh, int BLow, int BHigh)>([(0, a.Count, 0, b.Count)]);
        while (open.TryPop(out var range))
        {
            var (at, bt, size) = Longest(a, places, range);
            if (size == 0)
            {
                continue;
            }

            pairs.AddRange(Enumerable.Range(0, size).Select(i => (at + i, bt + i)));
            open.Push((range.ALow, at, range.BLow, bt));
            open.Push((at + size, range.AHigh, bt + size, range.BHigh));
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>The longest block, of several the one that begins first in a, then in b.</summary>
    private static (int A, int B, int Size) Longest<T>(
        IReadOnlyList<T> a,
        Dictionary<T, List<int>> places,
        (int ALow, int AHigh, int BLow, int BHigh) range
    )
        where T : notnull
    {
        var best = (A: range.ALow, B: range.BLow, Size: 0);
        var lengths = new Dictionary<int, int>();
        for (var i = range.ALow; i < range.AHigh; i++)
        {
            var next = new Dictionary<int, int>();
            foreach (var j in places.GetValueOrDefault(a[i]) ?? [])
            {
                if (j < range.BLow || j >= range.BHigh)
                {
                    continue;
                }

                var length = next[j] = lengths.GetValueOrDefault(j - 1) + 1;
                best = length > best.Size ? (i - length + 1, j - length + 1, length) : best;
            }

            lengths = next;
        }

        return best;
    }
}
