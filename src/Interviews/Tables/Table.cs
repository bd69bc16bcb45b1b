using System.Globalization;
using System.Reflection;

namespace Interviews;

/// <summary>Rows with a fixed schema, ready to print as text, HTML, CSV or JSON.</summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class Table
{
    private Table(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>A list of cells a row, in the order of <see cref="Columns"/>: string, bool, int, long, double or
    /// null.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>Makes a table of the scalar properties of some rows, in the order they are declared.</summary>
    /// <remarks>Enumeration values become lower-case words (<c>interviewer</c>, <c>stop-word</c>); other properties
    /// (occurrences, turns) are left out.</remarks>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <exception cref="InvalidOperationException">A cell is NaN or infinite, which no table may show.</exception>
    public static Table Of<T>(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsScalar).ToList();
        return new Table(
            properties.ConvertAll(property => new TableColumn(property.Name, Kind(property))),
            [.. rows.Select(row => properties.ConvertAll(property => Cell(property, row)))]
        );
    }

    /// <summary>The first rows only.</summary>
    /// <param name="rows">How many at most.</param>
    public Table Take(int rows) => new(Columns, [.. Rows.Take(rows)]);

    /// <summary>A JSON array, an object a row: names in camelCase, an absent value as null, UTF-8 text
    /// unescaped.</summary>
    public string ToJson() => TableJson.Write(this);

    /// <summary>RFC 4180 with a header line and line feeds; a cell that a spreadsheet would run gets an
    /// apostrophe.</summary>
    public string ToCsv() => TableCsv.Write(this);

    /// <summary>An HTML table in which everything is escaped.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>The cell as people read it: invariant numbers with four significant decimals, nothing for
    /// null.</summary>
    public static string Format(object? cell) =>
        cell switch
        {
            null => "",
            double number when number != 0 && Math.Abs(number) < 1e-4 => number.ToString(
                "0.###e+0",
                CultureInfo.InvariantCulture
            ),
            double number => number.ToString("0.####", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };

    /// <summary>The rows as lines of cells parted by tabulators, below a header line.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            Rows.Select(row => string.Join('\t', row.Select(Format)))
                .Prepend(string.Join('\t', Columns.Select(column => column.Name)))
        );

    private static bool IsScalar(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(string)
            || type == typeof(int)
            || type == typeof(long)
            || type == typeof(double)
            || type == typeof(bool)
            || type.IsEnum;
    }

    private static ColumnKind Kind(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(string) || type == typeof(bool) || type.IsEnum ? ColumnKind.Text : ColumnKind.Number;
    }

    private static object? Cell<T>(PropertyInfo property, T row) =>
        property.GetValue(row) switch
        {
            double number when !double.IsFinite(number) => throw new InvalidOperationException(
                $"{typeof(T).Name}.{property.Name} is {number} in {row}."
            ),
            Enum value => Hyphenate(value.ToString()),
            var value => value,
        };

    private static string Hyphenate(string name) =>
        string.Concat(
            name.Select(
                (unit, at) => char.IsUpper(unit) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(unit) : $"{unit}"
            )
        );
}
