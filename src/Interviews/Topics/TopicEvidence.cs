using MathNet.Numerics.Statistics;

namespace Interviews;

/// <summary>What one interview says about its topics: cohesion of every stretch, and signs of each question.</summary>
internal sealed class TopicEvidence
{
    /// <summary>The signs that a question opens a topic, by the names that <see cref="TopicModel"/> weighs them by.</summary>
    public static readonly IReadOnlyList<string> Signs = ["cue", "length"];

    private const double LeastDeviation = 0.1;

    private static readonly string[] Cues = [.. WordFile.ReadResource("topic-cues-zh.txt")];

    private readonly double[][] cohesion;

    private TopicEvidence(double[][] cohesion, double[][] openings) => (this.cohesion, Openings) = (cohesion, openings);

    /// <summary>How many units there are.</summary>
    public int Count => cohesion.Length;

    /// <summary>A row a unit: how strong each of <see cref="Signs"/> is.</summary>
    public double[][] Openings { get; }

    public static TopicEvidence Of(IReadOnlyList<TopicUnit> units)
    {
        var lengths = units.Select(unit => Math.Log(1 + unit.Opening.Characters)).ToArray();
        var mean = lengths.Mean();
        var deviation = Math.Max(LeastDeviation, lengths.PopulationStandardDeviation());
        return new TopicEvidence(
            Cohesion.OfLetters(units),
            [.. units.Select((unit, i) => new[] { HasCue(unit) ? 1.0 : 0.0, (lengths[i] - mean) / deviation })]
        );
    }

    /// <summary>The score of every stretch as a topic, in nats: <c>[start][length − 1]</c>.</summary>
    /// <param name="weights">What each sign adds at its full strength.</param>
    public double[][] Scores(IReadOnlyList<double> weights) =>
        [
            .. cohesion.Select(
                (row, start) =>
                {
                    // The interview's first unit opens a topic in every division.
                    var opening = start == 0 ? 0 : Openings[start].Zip(weights, (sign, weight) => sign * weight).Sum();
                    return Array.ConvertAll(row, score => score + opening);
                }
            ),
        ];

    private static bool HasCue(TopicUnit unit) =>
        Array.Exists(Cues, cue => unit.Opening.Text.Contains(cue, StringComparison.Ordinal));
}
