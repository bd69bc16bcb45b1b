namespace Interviews;

/// <summary>What a line of the document turned out to be.</summary>
public enum LineKind
{
    /// <summary>The title of the whole.</summary>
    Title,

    /// <summary>The byline.</summary>
    Author,

    /// <summary>A paragraph ahead of the first turn.</summary>
    Preamble,

    /// <summary>A heading that opens a topic.</summary>
    Heading,

    /// <summary>Opens a turn.</summary>
    Turn,

    /// <summary>A further paragraph of the running turn.</summary>
    Continuation,

    /// <summary>Nobody's turn; it is in the diagnostics.</summary>
    Aside,
}
