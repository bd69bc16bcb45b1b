namespace Interviews;

/// <summary>How sure the number of inferred topics is.</summary>
/// <param name="Exchanges">What could be divided: questions with their answers, or turns where nobody asks.</param>
/// <param name="Topics">How many topics were inferred; 1 where there is too little to infer any.</param>
/// <param name="Fewest">Lower end of the interval.</param>
/// <param name="Most">Upper end of the interval: the author's number lies within it in four of five interviews with
/// headings.</param>
/// <param name="Reason">Why nothing was divided; null where it was.</param>
public sealed record TopicEstimate(int Exchanges, int Topics, int Fewest, int Most, string? Reason = null);
