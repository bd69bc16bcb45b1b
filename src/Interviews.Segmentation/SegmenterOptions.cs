namespace Interviews.Segmentation;

/// <summary>What a segmenter works with; the defaults are jieba's.</summary>
public sealed record SegmenterOptions
{
    /// <summary>The main dictionary; null for jieba's own.</summary>
    public WordList? Dictionary { get; init; }

    /// <summary>Whether words with spaces or other signs, which jieba never finds, are found.</summary>
    public SpacedWords SpacedWords { get; init; }
}
