namespace Interviews;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Property">The name of the property it shows (<c>PerMille</c>).</param>
/// <param name="Kind">Whether it holds words or numbers.</param>
public sealed record TableColumn(string Property, ColumnKind Kind)
{
    /// <summary>The property's name in camelCase: the name in JSON and the header in CSV.</summary>
    public string Name { get; } = char.ToLowerInvariant(Property[0]) + Property[1..];
}
