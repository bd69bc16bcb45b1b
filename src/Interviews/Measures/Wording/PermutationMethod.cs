namespace Interviews;

/// <summary>How a permutation test went about it.</summary>
public enum PermutationMethod
{
    /// <summary>There was no test.</summary>
    None,

    /// <summary>Every arrangement of the turns was looked at.</summary>
    Exact,

    /// <summary>A random sample of the arrangements was looked at.</summary>
    Sampled,
}
