namespace Interviews;

/// <summary>What a line may be to the decoder, which also knows what may follow what.</summary>
internal enum LineState
{
    /// <summary>Ahead of the first turn.</summary>
    Preamble,
    Title,
    Byline,

    /// <summary>Heads a topic; a turn must follow, or what is said where it is marked up as a heading.</summary>
    Heading,

    /// <summary>Nobody's, between a heading and the turn below it.</summary>
    Between,
    Turn,
    Continuation,

    /// <summary>Nobody's, between turns.</summary>
    Aside,

    /// <summary>Behind the end of the interview.</summary>
    Tail,
}
