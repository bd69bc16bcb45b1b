namespace Interviews;

/// <summary>How jieba cuts the text of a corpus.</summary>
public enum SegmentationMode
{
    /// <summary>The most probable division of the text.</summary>
    Exact,

    /// <summary>As exact, and before each longer word the shorter words in it: tokens overlap, counts grow.</summary>
    Search,

    /// <summary>With parts of speech; the division differs here and there from the exact one.</summary>
    Tagged,
}
