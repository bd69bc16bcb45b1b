namespace Interviews;

/// <summary>Parameters of <see cref="Keyness.Compare"/>.</summary>
public sealed record KeynessOptions
{
    /// <summary>α0 of the log-odds, the weight of the prior in word tokens; above 0.</summary>
    public double PriorTokens { get; init; } = LogOdds.DefaultPriorTokens;

    /// <summary>α of the conservative log ratio: the error allowed over all terms together.</summary>
    public double Alpha { get; init; } = 0.05;
}
