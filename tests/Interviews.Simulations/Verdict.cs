namespace Interviews.Simulations;

/// <summary>What the product says of one term.</summary>
/// <param name="Count">Its occurrences on both sides.</param>
/// <param name="P">A p-value; 0 or 1 where an interval or a threshold decides.</param>
public sealed record Verdict(int Count, double? P);

/// <summary>A figure of the product that claims certainty.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Judge">From two sides to a verdict a term.</param>
public sealed record Rule(string Name, Func<FrequencyTable, FrequencyTable, IEnumerable<Verdict>> Judge);
