using MathNet.Numerics.Statistics;

namespace Interviews;

/// <summary>How many topics an interview of n units has: scale × n^exponent, as the authors of headings do it.</summary>
/// <param name="Exponent">How the number grows with the units.</param>
/// <param name="Scale">The number for one unit.</param>
/// <param name="Low">Factor to the lower end of the interval that holds four of five interviews.</param>
/// <param name="High">Factor to its upper end.</param>
internal sealed record TopicCount(double Exponent, double Scale, double Low, double High)
{
    // A topic too many puts more exchanges apart wrongly than one too few puts together: rather fewer than the median.
    private const double Likely = 0.4;

    /// <summary>Fits that quantile of the logarithms by least loss; the exponent is looked for in steps of .05.</summary>
    public static TopicCount Fit(IReadOnlyList<(int Units, int Topics)> examples) =>
        Enumerable.Range(0, 21).Select(step => Fit(examples, step * 0.05)).MinBy(fit => fit.Error).Count;

    /// <summary>Number of topics to expect, and the interval.</summary>
    public (int Likely, int Fewest, int Most) Expect(int units)
    {
        var expected = Scale * Math.Pow(units, Exponent);
        return (Whole(expected), Whole(Math.Floor(expected * Low)), Whole(Math.Ceiling(expected * High)));

        int Whole(double topics) => (int)Math.Clamp(Math.Round(topics), 1, units);
    }

    private static (double Error, TopicCount Count) Fit(
        IReadOnlyList<(int Units, int Topics)> examples,
        double exponent
    )
    {
        var rates = examples.Select(example => Math.Log(example.Topics) - exponent * Math.Log(example.Units)).ToArray();
        var likely = rates.Quantile(Likely);
        return (
            rates.Sum(rate => rate > likely ? Likely * (rate - likely) : (1 - Likely) * (likely - rate)),
            new TopicCount(
                exponent,
                Math.Exp(likely),
                Math.Exp(rates.Quantile(0.1) - likely),
                Math.Exp(rates.Quantile(0.9) - likely)
            )
        );
    }
}
