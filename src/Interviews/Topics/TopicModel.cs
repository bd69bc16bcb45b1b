using System.Globalization;
using MathNet.Numerics.Statistics;

namespace Interviews;

/// <summary>
/// Divides an interview without headings into topics: one exact dynamic programme over its exchanges, whose score is
/// the cohesion of each topic plus what speaks for its first question as an opening.
/// </summary>
/// <remarks>
/// Cohesion: Eisenstein and Barzilay 2008. The weights of the questions' signs are learnt by an averaged structured
/// perceptron (Collins 2002) that is told the number of topics; the number is learnt apart. <see cref="Default"/> comes
/// from real interviews with headings: <c>Interviews.Evaluation topics DIR --learn FILE</c>.
/// </remarks>
public sealed class TopicModel
{
    /// <summary>With fewer exchanges than this an interview is one topic: borders there are no better than chance.</summary>
    public const int FewestExchanges = 12;

    // Longer interviews are divided between groups of neighbouring exchanges, so that time and memory stay in bounds.
    private const int MostUnits = 1500;
    private const int Rounds = 6;
    private const double Rate = 0.2;

    private static readonly string[] Names = [.. TopicEvidence.Signs, "exponent", "scale", "low", "high"];

    private readonly double[] weights;
    private readonly TopicCount count;

    private TopicModel(double[] weights, TopicCount count) => (this.weights, this.count) = (weights, count);

    /// <summary>The model that comes with the library.</summary>
    public static TopicModel Default { get; } = Parse("topic-model.txt", WordFile.ReadResourceLines("topic-model.txt"));

    /// <summary>Reads a model: UTF-8, <c>name value</c> a line; <c>#</c> opens a comment line.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is none of a model's, or one is missing; with file and line.</exception>
    public static TopicModel Read(string path) => Parse(path, WordFile.ReadLines(path));

    /// <summary>Learns from interviews whose authors set headings.</summary>
    /// <param name="transcripts">At least two transcripts with two topics or more.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static TopicModel Learn(IEnumerable<Transcript> transcripts)
    {
        ArgumentNullException.ThrowIfNull(transcripts);
        var examples = transcripts.Where(one => one.Topics.Count > 1).Select(TopicExample.Of).ToList();
        return examples.Count(example => example.Starts.Count > 1) >= 2
            ? Learn(examples)
            : throw new ArgumentException("Two transcripts with two topics or more are needed.", nameof(transcripts));
    }

    internal static TopicModel Learn(IReadOnlyList<TopicExample> examples)
    {
        var used = examples.Where(example => example.Starts.Count > 1).ToList();
        var scales = Scales(used);
        var (current, sum) = (new double[scales.Length], new double[scales.Length]);
        for (var step = 0; step < Rounds * used.Count; step++)
        {
            var example = used[step % used.Count];
            var found = Divisions.Best(example.Evidence.Scores(current), example.Starts.Count)[^1];
            for (var sign = 0; sign < current.Length; sign++)
            {
                var missing = Sum(example, example.Starts, sign) - Sum(example, found, sign);
                current[sign] += Rate * missing / (scales[sign] * Math.Sqrt(example.Starts.Count));
                sum[sign] += current[sign];
            }
        }

        var counts = used.Select(example => (example.Units, example.Starts.Count)).ToList();
        return new TopicModel([.. sum.Select(total => total / (Rounds * used.Count))], TopicCount.Fit(counts));
    }

    /// <summary>Divides the turns of one transcript.</summary>
    /// <param name="turns">The turns in the order of the text.</param>
    /// <param name="topics">How many topics there shall be; null to infer it.</param>
    public TopicDivision Divide(IReadOnlyList<Turn> turns, int? topics = null)
    {
        ArgumentNullException.ThrowIfNull(turns);
        var units = TopicUnit.Of(turns);
        if (topics is null && units.Count < FewestExchanges)
        {
            var reason = string.Create(
                CultureInfo.InvariantCulture,
                $"{units.Count} exchanges are too few to infer topics from; it takes {FewestExchanges}."
            );
            return TopicDivision.Whole(units.Count, reason);
        }

        var pooled = Pool(units);
        var (likely, fewest, most) = topics is { } given ? (given, given, given) : count.Expect(units.Count);
        var divisions = Divide(TopicEvidence.Of(pooled), most);
        return TopicDivision.Of(units.Count, pooled, divisions, likely, fewest);
    }

    /// <summary>The best division into each number of topics up to <paramref name="most"/>.</summary>
    internal IReadOnlyList<int[]> Divide(TopicEvidence evidence, int most) =>
        Divisions.Best(evidence.Scores(weights), most);

    /// <summary>Number of topics that authors give an interview of this many units, with its interval.</summary>
    internal (int Likely, int Fewest, int Most) Expect(int units) => count.Expect(units);

    /// <summary>The model as a file that <see cref="Read"/> reads.</summary>
    public override string ToString() =>
        string.Concat(
            Values().Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Name} {pair.Value:F4}\n"))
        );

    private IEnumerable<(string Name, double Value)> Values() =>
        Names.Zip([.. weights, count.Exponent, count.Scale, count.Low, count.High]);

    private static TopicModel Parse(string origin, IReadOnlyList<(string Text, int Line)> lines)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (text, line) in lines)
        {
            if (
                text.Split(' ') is not [var name, var number]
                || !Names.Contains(name)
                || !double.TryParse(number, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value)
                || !values.TryAdd(name, value)
            )
            {
                throw new InvalidDataException($"{origin}:{line}: no line of a topic model, or its second: {text}");
            }
        }

        var missing = Names.FirstOrDefault(name => !values.ContainsKey(name));
        return missing is null
            ? new TopicModel(
                [.. TopicEvidence.Signs.Select(sign => values[sign])],
                new TopicCount(values["exponent"], values["scale"], values["low"], values["high"])
            )
            : throw new InvalidDataException($"{origin}: the topic model lacks {missing}.");
    }

    private static double Sum(TopicExample example, IReadOnlyList<int> starts, int sign) =>
        starts.Skip(1).Sum(start => example.Evidence.Openings[start][sign]);

    /// <summary>The variance of each sign, so that one step means as much for each.</summary>
    private static double[] Scales(List<TopicExample> examples) =>
        [
            .. TopicEvidence.Signs.Select(
                (_, sign) =>
                {
                    var values = examples.SelectMany(one => one.Evidence.Openings.Skip(1)).Select(row => row[sign]);
                    return Math.Max(1e-6, values.PopulationVariance());
                }
            ),
        ];

    private static IReadOnlyList<TopicUnit> Pool(IReadOnlyList<TopicUnit> units)
    {
        var size = (units.Count + MostUnits - 1) / MostUnits;
        return size <= 1
            ? units
            :
            [
                .. units
                    .Chunk(size)
                    .Select(group => new TopicUnit(group[0].Start, [.. group.SelectMany(unit => unit.Turns)])),
            ];
    }
}
