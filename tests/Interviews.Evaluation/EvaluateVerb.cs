using System.Text.Json;

namespace Interviews.Evaluation;

/// <summary>Scores the reader on documents with their truth, and fails where a figure falls below its floor.</summary>
internal static class EvaluateVerb
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public static int Run(string folder, string[] rest)
    {
        var scores = new List<DocumentScore>();
        var broken = new List<string>();
        foreach (var (name, document, truth) in Truth.ReadAll(folder))
        {
            var (score, faults) = Score(name, document, truth);
            scores.Add(score);
            broken.AddRange(faults.Select(fault => $"{name}: {fault}"));
            if (!score.Right || rest.Contains("-v"))
            {
                Console.WriteLine(score);
            }
        }

        var figures = Figures.Of(scores);
        Console.WriteLine(figures);
        broken.ForEach(Console.Error.WriteLine);
        var below = Below(figures);
        below.ForEach(Console.Error.WriteLine);
        return broken.Count + below.Count == 0 ? 0 : 1;
    }

    private static (DocumentScore Score, IReadOnlyList<string> Faults) Score(string name, string document, Truth truth)
    {
        try
        {
            var read = TranscriptReader.Read(document);
            return (DocumentScore.Of(name, truth, read), Invariants.Check(read, TranscriptReader.Read(document)));
        }
        catch (TranscriptException e)
        {
            return (DocumentScore.Of(name, truth, null, e.Message), []);
        }
    }

    private static List<string> Below(Figures figures)
    {
        using var stream = typeof(EvaluateVerb).Assembly.GetManifestResourceStream("baseline.json")!;
        var floors = JsonSerializer.Deserialize<Dictionary<string, double>>(stream, Format)!;
        return
        [
            .. figures
                .ByName.Where(figure => figure.Value < floors[figure.Key])
                .Select(figure => $"{figure.Key} is {figure.Value:F4}, below its floor of {floors[figure.Key]:F4}"),
        ];
    }
}
