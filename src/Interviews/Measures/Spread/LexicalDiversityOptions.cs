namespace Interviews;

/// <summary>Parameters of <see cref="LexicalDiversity"/>.</summary>
public sealed record LexicalDiversityOptions
{
    /// <summary>Window of MATTR, in word tokens.</summary>
    public int Window { get; init; } = 50;

    /// <summary>The type–token ratio at which MTLD counts a factor.</summary>
    public double Factor { get; init; } = 0.72;

    /// <summary>Sample size of HD-D, in word tokens.</summary>
    public int Sample { get; init; } = 42;
}
