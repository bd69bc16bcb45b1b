namespace Interviews;

/// <summary>Whether a label names a speaker.</summary>
public enum LabelVerdict
{
    /// <summary>It names nobody who speaks.</summary>
    Rejected,

    /// <summary>It names a speaker.</summary>
    Accepted,
}
