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

/// <summary>What depends on the format beside the printing.</summary>
internal static class OutputFormatRules
{
    private const int RowsForPeople = 10;

    /// <summary>How many rows of a group to print: what was asked for, else few for people and all for programs.</summary>
    public static int Limit(this OutputFormat format, int? asked) =>
        asked ?? (format == OutputFormat.Table ? RowsForPeople : int.MaxValue);
}
