namespace Interviews;

/// <summary>Parameters of <see cref="Keyness.Compare"/>.</summary>
public sealed record KeynessOptions
{
    /// <summary>α0, the weight of the prior in word tokens; above 0.</summary>
    public double PriorTokens { get; init; } = 500;
}
