using System.Globalization;

namespace Interviews.Charts.Figures;

/// <summary>Numbers as charts and tables print them, the same in every culture.</summary>
internal static class Number
{
    /// <summary>Three significant places at most: 12, 1.43, 0.071.</summary>
    public static string Short(double value) =>
        Math.Abs(value) >= 100
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : value.ToString(Math.Abs(value) >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>With its sign, a true minus.</summary>
    public static string Signed(double value) => value.ToString("+0.00;\u22120.00;0.00", CultureInfo.InvariantCulture);
}
