namespace Interviews;

/// <summary>Parameters of <see cref="Permutation"/> and <see cref="Bootstrap"/>.</summary>
public sealed record ResamplingOptions
{
    /// <summary>B, how many samples to draw; at least 1.</summary>
    public int Samples { get; init; } = 9_999;

    /// <summary>Where the random numbers start: the same seed gives the same numbers on every machine.</summary>
    public int Seed { get; init; } = 20260101;

    /// <summary>How much of the bootstrap's samples the interval holds; between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.95;
}
