namespace Interviews.Simulations;

/// <summary>The words that one side of a simulated interview draws from, with their chances.</summary>
/// <remarks>Chances fall as Zipf and Mandelbrot say: 1/(rank + 2.7)^1.05.</remarks>
public sealed class Vocabulary
{
    public const int Types = 1_500;

    private readonly double[] cumulated;

    private Vocabulary(double[] weights)
    {
        var total = weights.Sum();
        Chances = [.. weights.Select(weight => weight / total)];
        var sum = 0.0;
        cumulated = [.. Chances.Select(chance => sum += chance)];
    }

    public static Vocabulary Common { get; } = new(Zipf());

    /// <summary>The chance of each word; word i is called <see cref="Name"/>(i).</summary>
    public IReadOnlyList<double> Chances { get; }

    public static string Name(int word) => $"w{word}";

    public int Draw(Random random)
    {
        var found = Array.BinarySearch(cumulated, random.NextDouble());
        return Math.Min(found < 0 ? ~found : found, Types - 1);
    }

    private static double[] Zipf() => [.. Enumerable.Range(0, Types).Select(rank => 1 / Math.Pow(rank + 2.7, 1.05))];
}
