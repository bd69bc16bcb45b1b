namespace Interviews;

/// <summary>What the measures of <see cref="MeasureCatalog"/> are asked for; everything has a default.</summary>
public sealed record MeasureRequest
{
    /// <summary>Which words count as terms.</summary>
    public TermFilter Filter { get; init; } = TermFilter.Default;

    /// <summary>The groups of measures that look at several: topics unless told otherwise.</summary>
    public Grouping Grouping { get; init; } = Grouping.Topic;

    /// <summary>The target of measures that compare two sides; null for the interviewers' turns.</summary>
    public IReadOnlyList<CorpusTurn>? Target { get; init; }

    /// <summary>The reference of measures that compare two sides; null for the interviewees' turns.</summary>
    public IReadOnlyList<CorpusTurn>? Reference { get; init; }

    /// <summary>How permutation and bootstrap draw.</summary>
    public ResamplingOptions Resampling { get; init; } = new();

    /// <summary>Word tokens either side that collocations look at.</summary>
    public int Window { get; init; } = 5;
}
