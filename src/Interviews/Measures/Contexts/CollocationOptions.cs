namespace Interviews;

/// <summary>Parameters of <see cref="Collocation.Find"/>.</summary>
public sealed record CollocationOptions
{
    /// <summary>How many word tokens either side of a term are its neighbours, inside the turn; at least 1.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Pairs that stand together less often are not shown.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Which terms may be in a pair.</summary>
    public TermFilter Filter { get; init; } = TermFilter.Default;

    /// <summary>Only pairs with this term, which then stands first in each row; null for all.</summary>
    public string? Node { get; init; }
}
