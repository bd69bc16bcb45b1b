namespace Interviews;

/// <summary>A group or a term on the map of a <see cref="CorrespondenceAnalysis"/>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The group's or term's name.</param>
/// <param name="Mass">Its share of all counts in the table, 0 to 1.</param>
/// <param name="Coordinates">Principal coordinates, one an axis.</param>
public sealed record CorrespondencePoint(
    CorrespondenceKind Kind,
    string Name,
    double Mass,
    IReadOnlyList<double> Coordinates
)
{
    /// <summary>Where the term occurs, or the group's mapped terms do, group by group.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Coordinate on the first axis.</summary>
    public double X => Coordinates[0];

    /// <summary>Coordinate on the second axis; null where there is one axis only.</summary>
    public double? Y => Coordinates.Count > 1 ? Coordinates[1] : null;
}
