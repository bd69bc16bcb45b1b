namespace Interviews.Evaluation;

internal static class EvaluateVerb
{
    public static int Run(string folder, string[] rest)
    {
        var scores = Truth.ReadAll(folder).Select(item => Score(item.Name, item.Document, item.Truth)).ToList();
        foreach (var s in scores.Where(score => !score.Right || rest.Contains("-v")))
        {
            Console.WriteLine(
                $"{(s.Right ? "right" : "WRONG")} {s.Name}: turns {s.GotTurns}/{s.WantTurns} F1 {s.F1:F3} kept {s.Kept:F3} roles {s.Roles:F2} topics {s.RightTopics}/{s.WantTopics} of {s.GotTopics} title {(s.Title ? "ok" : "no")}{(s.Speakers ? "" : " speakers no")} {s.Problem}"
            );
        }

        Console.WriteLine(
            $"{scores.Count(s => s.Right)} of {scores.Count} documents right; turns F1 {scores.Average(s => s.F1):F4}, text kept {scores.Average(s => s.Kept):F4}, speakers {scores.Average(s => s.Speakers ? 1 : 0):P1}, roles {scores.Average(s => s.Roles):P1}, topics precision {(double)scores.Sum(s => s.RightTopics) / scores.Sum(s => s.GotTopics):F3} recall {(double)scores.Sum(s => s.RightTopics) / scores.Sum(s => s.WantTopics):F3}, titles {scores.Average(s => s.Title ? 1 : 0):P1}"
        );
        return 0;
    }

    private static DocumentScore Score(string name, string document, Truth truth)
    {
        try
        {
            return DocumentScore.Of(name, truth, TranscriptReader.Read(document));
        }
        catch (TranscriptException e)
        {
            return DocumentScore.Of(name, truth, null, e.Message);
        }
    }
}
