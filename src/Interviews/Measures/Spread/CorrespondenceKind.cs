namespace Interviews;

/// <summary>What a point of a <see cref="CorrespondenceAnalysis"/> stands for.</summary>
public enum CorrespondenceKind
{
    /// <summary>A group of turns.</summary>
    Group,

    /// <summary>A term.</summary>
    Term,
}
