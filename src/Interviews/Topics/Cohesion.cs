namespace Interviews;

/// <summary>
/// How well a stretch of units reads as one text: the log likelihood of its elements when they are drawn from one
/// multinomial with a symmetric Dirichlet prior, which is integrated out.
/// </summary>
/// <remarks>
/// Source: Eisenstein and Barzilay 2008, "Bayesian unsupervised topic segmentation", with pairs of neighbouring
/// letters for words: on Chinese they need no segmenter and found more of the authors' borders.
/// </remarks>
internal static class Cohesion
{
    private const double Prior = 0.1;

    /// <summary>The log likelihood, in nats, of every stretch: <c>[start][length − 1]</c>.</summary>
    public static double[][] OfLetters(IReadOnlyList<TopicUnit> units)
    {
        var numbers = new Dictionary<(char, char), int>();
        var pairs = units.Select(unit => Pairs(unit, numbers).ToArray()).ToList();
        return Measure(pairs, numbers.Count);
    }

    /// <summary>The log likelihood, in nats, of every stretch: <c>[start][length − 1]</c>.</summary>
    /// <param name="units">The elements of each unit, as numbers from 0.</param>
    /// <param name="elements">How many different numbers there are.</param>
    public static double[][] Measure(IReadOnlyList<int[]> units, int elements)
    {
        var total = units.Sum(unit => unit.Length);
        // One more element of which c were there among n multiplies the likelihood by (c + prior) / (n + elements × prior).
        var there = Logarithms(total + 1, Prior);
        var among = Logarithms(total + 1, elements * Prior);
        var rows = new double[units.Count][];
        Parallel.For(
            0,
            units.Count,
            () => new int[elements],
            (start, _, counts) =>
            {
                Array.Clear(counts);
                rows[start] = Row(units, start, counts, there, among);
                return counts;
            },
            _ => { }
        );
        return rows;
    }

    private static double[] Row(IReadOnlyList<int[]> units, int start, int[] counts, double[] there, double[] among)
    {
        var row = new double[units.Count - start];
        var (sum, length) = (0.0, 0);
        for (var end = start; end < units.Count; end++)
        {
            foreach (var element in units[end])
            {
                sum += there[counts[element]++] - among[length++];
            }

            row[end - start] = sum;
        }

        return row;
    }

    private static double[] Logarithms(int count, double offset)
    {
        var logarithms = new double[count];
        for (var i = 0; i < count; i++)
        {
            logarithms[i] = Math.Log(i + offset);
        }

        return logarithms;
    }

    private static IEnumerable<int> Pairs(TopicUnit unit, Dictionary<(char, char), int> numbers)
    {
        foreach (var text in unit.Turns.Select(turn => turn.Text))
        {
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1]))
                {
                    var pair = (char.ToLowerInvariant(text[i]), char.ToLowerInvariant(text[i + 1]));
                    if (!numbers.TryGetValue(pair, out var number))
                    {
                        numbers.Add(pair, number = numbers.Count);
                    }

                    yield return number;
                }
            }
        }
    }
}
