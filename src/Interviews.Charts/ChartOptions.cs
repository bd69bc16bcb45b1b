namespace Interviews.Charts;

/// <summary>What every chart lets its reader choose.</summary>
public sealed record ChartOptions
{
    /// <summary>English titles and each chart's own number of terms.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>How many terms to show (in a chart by topic: for each topic); null leaves it to the chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Terms
    {
        get;
        init
        {
            if (value is { } terms)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1, nameof(Terms));
            }

            field = value;
        }
    }

    /// <summary>The language of titles, axes and hover text.</summary>
    public Language Language { get; init; } = Language.English;
}
