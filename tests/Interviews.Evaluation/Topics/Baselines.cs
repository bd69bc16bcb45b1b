namespace Interviews.Evaluation.Topics;

/// <summary>Divisions into a number of topics that nobody learnt anything for.</summary>
internal static class Baselines
{
    /// <summary>Borders drawn at random, several times, always the same ones.</summary>
    public static IEnumerable<int[]> Random(TopicDocument document, int topics, int draws)
    {
        var random = new Random(1);
        var units = Enumerable.Range(1, document.Example.Units - 1).ToArray();
        for (var draw = 0; draw < draws; draw++)
        {
            random.Shuffle(units);
            yield return [0, .. units.Take(topics - 1).Order()];
        }
    }

    /// <summary>Topics of equal length.</summary>
    public static int[] Even(TopicDocument document, int topics) =>
        [.. Enumerable.Range(0, topics).Select(i => (int)Math.Round((double)i * document.Example.Units / topics))];

    /// <summary>The longest questions open topics.</summary>
    public static int[] Longest(TopicDocument document, int topics) =>
        [
            0,
            .. Enumerable
                .Range(1, document.Example.Units - 1)
                .OrderByDescending(unit => document.Openings[unit])
                .Take(topics - 1)
                .Order(),
        ];

    /// <summary>Bayesian cohesion of content words, and nothing else (Eisenstein and Barzilay 2008).</summary>
    public static int[] Cohesion(TopicDocument document, int topics) =>
        Divisions.Best(document.WordCohesion, topics)[^1];
}
