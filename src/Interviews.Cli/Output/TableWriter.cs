using Spectre.Console;

namespace Interviews.Cli;

/// <summary>Prints rows in the format that was asked for.</summary>
internal static class TableWriter
{
    // Wide enough for a line of concordance where the output is a file or a pipe and has no width of its own.
    private const int RedirectedWidth = 200;

    public static void Write<TRow>(
        IEnumerable<TRow> rows,
        OutputFormat format,
        Streams streams,
        params IReadOnlyList<string> columnsForPeople
    ) => Write(Interviews.Table.Of(rows), format, streams, columnsForPeople);

    // Of many columns people see those that fit a screen; CSV and JSON always have all.
    public static void Write(
        Interviews.Table table,
        OutputFormat format,
        Streams streams,
        params IReadOnlyList<string> columnsForPeople
    )
    {
        switch (format)
        {
            case OutputFormat.Json:
                streams.Output.WriteLine(table.ToJson());
                break;
            case OutputFormat.Csv:
                streams.Output.Write(table.ToCsv());
                break;
            default:
                WriteAligned(table, columnsForPeople, streams);
                break;
        }
    }

    private static void WriteAligned(Interviews.Table table, IReadOnlyList<string> shown, Streams streams)
    {
        // A column in which no row has anything to say (a reason nobody needs) only costs width.
        var columns = Enumerable
            .Range(0, table.Columns.Count)
            .Where(column => shown.Count == 0 || shown.Contains(table.Columns[column].Name))
            .Where(column => table.Rows.Any(row => row[column] is not null))
            .ToList();
        if (columns.Count == 0)
        {
            return;
        }

        var grid = new Spectre.Console.Table { Border = TableBorder.Simple };
        foreach (var column in columns.Select(index => table.Columns[index]))
        {
            var header = new Spectre.Console.TableColumn(new Text(column.Name));
            grid.AddColumn(column.Kind == ColumnKind.Number ? header.RightAligned() : header);
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(columns.Select(index => new Text(Printable.Line(Interviews.Table.Format(row[index])))));
        }

        Console(streams.Output).Write(grid);
    }

    private static IAnsiConsole Console(TextWriter output)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(output),
            }
        );
        console.Profile.Width = System.Console.IsOutputRedirected ? RedirectedWidth : System.Console.WindowWidth;
        return console;
    }
}
