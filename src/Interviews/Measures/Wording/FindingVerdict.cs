namespace Interviews;

/// <summary>What became of a finding when the text was cut in another way.</summary>
public enum FindingVerdict
{
    /// <summary>There was no finding: |z| below the threshold already as the corpus itself is cut.</summary>
    NoFinding,

    /// <summary>Same direction, still beyond the threshold.</summary>
    Survives,

    /// <summary>Same direction, no longer beyond the threshold.</summary>
    Weakened,

    /// <summary>The other side uses the term more.</summary>
    Reversed,

    /// <summary>The other way does not yield the term at all.</summary>
    Gone,
}
