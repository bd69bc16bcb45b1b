namespace Interviews;

/// <summary>What the cells of a column are.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Numbers, set flush right.</summary>
    Number,
}
