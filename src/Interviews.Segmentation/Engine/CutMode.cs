namespace Interviews.Segmentation;

/// <summary>jieba's ways of cutting.</summary>
internal enum CutMode
{
    Exact,
    Full,
    Search,
    Tag,
}
