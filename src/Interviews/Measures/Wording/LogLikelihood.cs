using MathNet.Numerics;

namespace Interviews;

/// <summary>G², the log-likelihood ratio of one term in two groups.</summary>
public static class LogLikelihood
{
    /// <summary>
    /// Signed G² = 2·Σ O·ln(O/E) over the four cells (Dunning 1993); a cell of zero adds nothing. Positive where the
    /// target uses the term more, that is with the sign of a−E11.
    /// </summary>
    /// <returns>Null where a side has no words.</returns>
    public static double? Measure(Contingency cells)
    {
        if (cells.Reason is not null)
        {
            return null;
        }

        var sum = cells.Cells.Sum(cell =>
            cell.Observed == 0 ? 0 : cell.Observed * Math.Log(cell.Observed / cell.Expected)
        );
        // Rounding can leave a hair below zero where the sides are nearly equal.
        return cells.Direction * Math.Max(0, 2 * sum);
    }

    /// <summary>
    /// G² of Rayson and Garside (2000), which leaves out the cells of the other words: 2·(a·ln(a/E1) + b·ln(b/E2)),
    /// signed likewise. Near the four-cell form for rare terms; given because other tools report it.
    /// </summary>
    /// <returns>Null where a side has no words.</returns>
    public static double? MeasureTwoCells(Contingency cells) =>
        cells.Reason is null
            ? cells.Direction
                * Math.Max(
                    0,
                    2
                        * cells
                            .Cells.Take(2)
                            .Sum(cell =>
                                cell.Observed == 0 ? 0 : cell.Observed * Math.Log(cell.Observed / cell.Expected)
                            )
                )
            : null;

    /// <summary>The upper tail of χ² with one degree of freedom at |G²|: erfc(√(|G²|/2)), exact also for tiny
    /// values.</summary>
    public static double P(double g2) => SpecialFunctions.Erfc(Math.Sqrt(Math.Abs(g2) / 2));
}
