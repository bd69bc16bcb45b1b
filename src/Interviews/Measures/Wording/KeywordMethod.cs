namespace Interviews;

/// <summary>How jieba finds the keywords of a text.</summary>
public enum KeywordMethod
{
    /// <summary>Frequency times the inverse document frequency in a general corpus that comes with jieba.</summary>
    TfIdf,

    /// <summary>A graph of neighbouring nouns and verbs that recommend each other.</summary>
    TextRank,
}
