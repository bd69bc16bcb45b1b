namespace Interviews;

/// <summary>Whether words of a single character (one Unicode code point) are terms.</summary>
public enum SingleCharacterPolicy
{
    /// <summary>Single characters are not shown: in Chinese they are mostly function words and split names.</summary>
    Drop,

    /// <summary>Single characters are terms like others.</summary>
    Keep,
}
