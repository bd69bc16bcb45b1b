using System.Globalization;

namespace Interviews.Evaluation.Topics;

/// <summary>
/// <c>topics DIR</c>: how near inferred topics come to the author's, headings hidden, beside baselines. What is learnt
/// was learnt from the other documents; <c>--learn FILE</c> writes the model learnt from all.
/// </summary>
internal static class TopicsVerb
{
    private const int Draws = 200;

    public static int Run(string folder, IReadOnlyList<string> options)
    {
        var documents = TopicDocument.ReadAll(folder);
        if (documents.Count < 3)
        {
            Console.Error.WriteLine($"{folder}: {documents.Count} documents with topics; it takes 3.");
            return 1;
        }

        if (options is ["--learn", var file])
        {
            File.WriteAllText(file, TopicModel.Learn([.. documents.Select(one => one.Example)]).ToString());
            return 0;
        }

        Write(documents, LearnWithout(documents), options.Contains("-v"));
        return 0;
    }

    /// <summary>A model a document, learnt from all the others.</summary>
    private static TopicModel[] LearnWithout(IReadOnlyList<TopicDocument> documents)
    {
        var models = new TopicModel[documents.Count];
        Parallel.For(
            0,
            documents.Count,
            i => models[i] = TopicModel.Learn([.. documents.Where((_, other) => other != i).Select(one => one.Example)])
        );
        return models;
    }

    private static void Write(IReadOnlyList<TopicDocument> documents, TopicModel[] models, bool each)
    {
        var rows = documents.Select((document, i) => new Row(document, models[i])).ToList();
        Console.WriteLine($"{documents.Count} documents, {documents.Sum(one => one.Example.Starts.Count - 1)} borders");
        foreach (var number in new[] { "given", "inferred" })
        {
            Func<Row, int> topics = number == "given" ? row => row.Given : row => row.Expected;
            Console.WriteLine($"number of topics {number, -15}    Pk  WindowDiff    F1");
            Print(
                "random",
                [.. rows.SelectMany(row => Baselines.Random(row.Document, topics(row), Draws).Select(row.Score))]
            );
            Print("even", [.. rows.Select(row => row.Score(Baselines.Even(row.Document, topics(row))))]);
            Print(
                "longest questions",
                [.. rows.Select(row => row.Score(Baselines.Longest(row.Document, topics(row))))]
            );
            Print(
                "cohesion of words",
                [.. rows.Select(row => row.Score(Baselines.Cohesion(row.Document, topics(row))))]
            );
            Print("cohesion of letters", [.. rows.Select(row => row.Score(row.Plain(topics(row))))]);
            Print("model", [.. rows.Select(row => row.Score(row.Divide(topics(row))))]);
        }

        var long12 = rows.Where(row => row.Document.Example.Units >= TopicModel.FewestExchanges).ToList();
        Print(
            $"model, inferred, {long12.Count} of 12 exchanges or more",
            [.. long12.Select(row => row.Score(row.Divide(row.Expected)))]
        );
        Console.WriteLine(
            Invariant($"the author's number lies in the interval for {rows.Count(row => row.IsInside)} of {rows.Count}")
        );
        foreach (var row in rows.Where(_ => each))
        {
            Console.WriteLine(row);
        }
    }

    private static void Print(string name, List<SegmentationScore> scores)
    {
        var mean = SegmentationScore.Mean(scores);
        Console.WriteLine(Invariant($"  {name, -28}  {mean.Pk:F3}       {mean.WindowDiff:F3} {mean.F1:F3}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(TopicDocument Document, TopicModel Model)
    {
        public int Given => Document.Example.Starts.Count;

        public int Expected => Model.Expect(Document.Example.Units).Likely;

        public bool IsInside =>
            Model.Expect(Document.Example.Units) is var (_, fewest, most) && Given >= fewest && Given <= most;

        public int[] Divide(int topics) => Model.Divide(Document.Example.Evidence, topics)[^1];

        public int[] Plain(int topics) => Divisions.Best(Document.Example.Evidence.Scores([0, 0]), topics)[^1];

        public SegmentationScore Score(int[] starts) =>
            SegmentationScore.Of(Document.Example.Starts, starts, Document.Example.Units);

        public override string ToString()
        {
            var (given, inferred) = (Score(Divide(Given)), Score(Divide(Expected)));
            return Invariant(
                $"{Document.Name}: {Document.Example.Units} exchanges, {Given} topics, {Expected} inferred; Pk {given.Pk:F3} {inferred.Pk:F3}, F1 {given.F1:F3} {inferred.F1:F3}"
            );
        }
    }
}
