namespace Interviews.Evaluation;

/// <summary>The figures of all documents together; shares from 0 to 1.</summary>
internal sealed record Figures(int Documents, IReadOnlyDictionary<string, double> ByName)
{
    public static Figures Of(IReadOnlyList<DocumentScore> scores) =>
        new(
            scores.Count,
            new Dictionary<string, double>
            {
                ["right"] = scores.Average(score => score.Right ? 1 : 0),
                ["turns"] = scores.Average(score => score.F1),
                ["kept"] = scores.Average(score => score.Kept),
                ["speakers"] = scores.Average(score => score.Speakers ? 1 : 0),
                ["roles"] = scores.Average(score => score.Roles),
                ["topicPrecision"] = Share(scores.Sum(s => s.RightTopics), scores.Sum(s => s.GotTopics)),
                ["topicRecall"] = Share(scores.Sum(s => s.RightTopics), scores.Sum(s => s.WantTopics)),
                ["titles"] = scores.Average(score => score.Title ? 1 : 0),
            }
        );

    public override string ToString() =>
        $"{Documents} documents: " + string.Join(", ", ByName.Select(figure => $"{figure.Key} {figure.Value:F4}"));

    private static double Share(int part, int whole) => (double)part / Math.Max(1, whole);
}
