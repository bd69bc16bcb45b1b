namespace Interviews.Charts;

/// <summary>What a report's reader chooses.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of everything but the transcript.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The heading; null stands for the transcript's own title.</summary>
    public string? Title { get; init; }
}
