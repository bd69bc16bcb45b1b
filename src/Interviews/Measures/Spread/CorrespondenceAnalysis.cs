using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Interviews;

/// <summary>Terms and groups on one map: correspondence analysis of the table of counts.</summary>
/// <remarks>
/// With P = counts/total, row masses r and column masses c, the singular value decomposition of the standardised
/// residuals (P − r·cᵀ)/√(r·cᵀ). Principal coordinates; axes in falling order of inertia. An axis has no natural
/// direction: here the group with the greatest coordinate by amount (the first of equals) is on the positive side.
/// Source: Greenacre 2017.
/// </remarks>
public sealed class CorrespondenceAnalysis
{
    private CorrespondenceAnalysis(
        IReadOnlyList<CorrespondenceAxis> axes,
        IReadOnlyList<CorrespondencePoint> points,
        string? reason
    )
    {
        Axes = axes;
        Points = points;
        Reason = reason;
    }

    /// <summary>An axis a row, the one with the most inertia first.</summary>
    public IReadOnlyList<CorrespondenceAxis> Axes { get; }

    /// <summary>A row a point: the groups in the order given, then the terms in ordinal order.</summary>
    public IReadOnlyList<CorrespondencePoint> Points { get; }

    /// <summary>Why there is no map; null where there is.</summary>
    public string? Reason { get; }

    /// <summary>Maps the terms that any group shows. Groups that show none of them are left out.</summary>
    public static CorrespondenceAnalysis Measure(IReadOnlyList<FrequencyTable> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var terms = FrequencyTable.ShownIn([.. groups]);
        var filled = groups.Where(group => terms.Any(term => group[term] > 0)).ToList();
        return Math.Min(filled.Count, terms.Count) < 2
            ? new CorrespondenceAnalysis(
                [],
                [],
                $"{filled.Count} group(s) and {terms.Count} term(s): a map needs two of each"
            )
            : Measure(terms, filled);
    }

    private static CorrespondenceAnalysis Measure(List<string> terms, List<FrequencyTable> groups)
    {
        var counts = Matrix<double>.Build.Dense(terms.Count, groups.Count, (row, column) => groups[column][terms[row]]);
        var shares = counts / counts.Enumerate().Sum();
        var (rows, columns) = (shares.RowSums(), shares.ColumnSums());
        var residuals = shares.MapIndexed((i, j, p) => (p - (rows[i] * columns[j])) / Math.Sqrt(rows[i] * columns[j]));
        var (u, s, v) = Decompose(residuals);
        var rank = s.Count(value => value > s[0] * 1e-12 && value > 1e-12);
        if (rank == 0)
        {
            return new CorrespondenceAnalysis([], [], "every group uses the terms in the same proportions");
        }

        var inertia = s.Sum(value => value * value);
        var signs = Enumerable.Range(0, rank).Select(axis => Sign(v.Column(axis) / columns.PointwiseSqrt())).ToArray();
        var axes = Enumerable
            .Range(0, rank)
            .Select(axis => new CorrespondenceAxis(axis + 1, s[axis], s[axis] * s[axis], s[axis] * s[axis] / inertia));
        var points = groups
            .Select(
                (group, j) =>
                    Point(CorrespondenceKind.Group, group.Group, columns[j], v.Row(j)) with
                    {
                        Occurrences = group.Occurrences(terms),
                    }
            )
            .Concat(
                terms.Select(
                    (term, i) =>
                        Point(CorrespondenceKind.Term, term, rows[i], u.Row(i)) with
                        {
                            Occurrences = groups.SelectMany(group => group.Occurrences(term)),
                        }
                )
            );
        return new CorrespondenceAnalysis([.. axes], [.. points], null);

        CorrespondencePoint Point(CorrespondenceKind kind, string name, double mass, Vector<double> vector)
        {
            var coordinates = Enumerable
                .Range(0, rank)
                .Select(axis => signs[axis] * vector[axis] * s[axis] / Math.Sqrt(mass));
            return new CorrespondencePoint(kind, name, mass, [.. coordinates]);
        }
    }

    /// <summary>Thin decomposition: through QR, for MathNet's makes a square U of as many rows as there are
    /// terms.</summary>
    private static (Matrix<double> U, Vector<double> S, Matrix<double> V) Decompose(Matrix<double> matrix)
    {
        if (matrix.RowCount < matrix.ColumnCount)
        {
            var (v, values, u) = Decompose(matrix.Transpose());
            return (u, values, v);
        }

        var qr = matrix.QR(QRMethod.Thin);
        var svd = qr.R.Svd();
        return (qr.Q * svd.U, svd.S, svd.VT.Transpose());
    }

    private static int Sign(Vector<double> coordinates)
    {
        var greatest = coordinates.AbsoluteMaximum();
        // Near ties go to the first group, so that rounding cannot turn the map around.
        return Math.Sign(coordinates.First(value => Math.Abs(value) > greatest * (1 - 1e-9)));
    }
}
