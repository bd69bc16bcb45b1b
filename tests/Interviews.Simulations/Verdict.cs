namespace Interviews.Simulations;

/// <summary>What the product says of one term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Count">Its occurrences on both sides.</param>
/// <param name="P">A p-value; null where there is none.</param>
/// <param name="Low">Lower end of an interval at 95 %; null for none.</param>
/// <param name="High">Upper end; null for none.</param>
/// <param name="HasInterval">Whether there is an interval, if open at an end.</param>
public sealed record Verdict(string Term, int Count, double? P, double? Low, double? High, bool HasInterval)
{
    public bool Covers(double truth) => (Low ?? double.MinValue) <= truth && truth <= (High ?? double.MaxValue);
}

/// <summary>A figure of the product that claims certainty.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Judge">From two sides to a verdict a term.</param>
/// <param name="Unit">One over the unit of its interval in powers of two: ln 2 where it is in natural logarithms.</param>
public sealed record Rule(
    string Name,
    Func<FrequencyTable, FrequencyTable, IEnumerable<Verdict>> Judge,
    double Unit = 1
);
