namespace Interviews.Notebooks;

/// <summary>What has just happened to a cell.</summary>
public enum CellState
{
    /// <summary>It has begun.</summary>
    Started,

    /// <summary>It is at a long step that <see cref="NotebookProgress.Message"/> names.</summary>
    Working,

    /// <summary>It ended well.</summary>
    Finished,

    /// <summary>It failed, was interrupted or took too long.</summary>
    Failed,
}
