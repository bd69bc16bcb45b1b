namespace Interviews;

/// <summary>What a turn's length is counted in.</summary>
public enum LengthUnit
{
    /// <summary>Unicode code points.</summary>
    Chars,

    /// <summary>Word tokens.</summary>
    Tokens,

    /// <summary>Sentences.</summary>
    Sentences,
}
