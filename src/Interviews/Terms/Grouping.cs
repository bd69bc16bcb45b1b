namespace Interviews;

/// <summary>What a table of frequencies is made for.</summary>
public enum Grouping
{
    /// <summary>One table of every turn.</summary>
    All,

    /// <summary>A table a topic, in the order of the text.</summary>
    Topic,

    /// <summary>A table a speaker, in the order of the first turn.</summary>
    Speaker,

    /// <summary>A table a role that takes turns, in the order of the first turn.</summary>
    Role,
}
