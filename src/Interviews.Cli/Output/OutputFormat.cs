namespace Interviews.Cli;

/// <summary>How rows are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people: aligned columns.</summary>
    Table,

    /// <summary>For spreadsheets: no cell runs as a formula.</summary>
    Csv,

    /// <summary>For programs: the contract.</summary>
    Json,
}
