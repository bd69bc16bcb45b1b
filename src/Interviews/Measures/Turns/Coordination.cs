namespace Interviews;

/// <summary>Whether one side falls in with the other's function words.</summary>
/// <remarks>
/// A pair is two neighbouring turns of one topic, a prompt and a reply by the other side. Coordination on a marker m is
/// P(reply has m | prompt has m) − P(reply has m); positive where the replier falls in. Long replies have every marker
/// anyway: read it together with the two rates. Source: Danescu-Niculescu-Mizil et al. 2012.
/// </remarks>
/// <param name="Marker">The category of function words.</param>
/// <param name="Replier">The role that replies: whose coordination it is.</param>
/// <param name="Prompter">The role it replies to.</param>
/// <param name="Pairs">How many pairs there are.</param>
/// <param name="Prompted">In how many the prompt has the marker.</param>
/// <param name="Replied">In how many the reply has it.</param>
/// <param name="Both">In how many both have it.</param>
/// <param name="RateGivenPrompt">Both by Prompted.</param>
/// <param name="Rate">Replied by Pairs.</param>
/// <param name="Value">The difference of the two; −1 to 1.</param>
/// <param name="Reason">Why there is no value; null where there is.</param>
public sealed record Coordination(
    string Marker,
    Role Replier,
    Role Prompter,
    int Pairs,
    int Prompted,
    int Replied,
    int Both,
    double? RateGivenPrompt,
    double? Rate,
    double? Value,
    string? Reason = null
)
{
    /// <summary>The least number of prompts with the marker that a value is given for.</summary>
    public const int LeastPrompts = 5;

    /// <summary>The replies that have the marker after a prompt that has it, at the marker's places.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Measures both directions: interviewee to interviewer, then interviewer to interviewee.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="markers">The categories; null stands for <see cref="PhraseLexicon.FunctionWords"/>.</param>
    /// <returns>A row per marker per direction, in the lexicon's order.</returns>
    public static IReadOnlyList<Coordination> Measure(Corpus corpus, PhraseLexicon? markers = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        markers ??= PhraseLexicon.FunctionWords;
        return
        [
            .. Measure(corpus, Role.Interviewer, Role.Interviewee, markers),
            .. Measure(corpus, Role.Interviewee, Role.Interviewer, markers),
        ];
    }

    private static IEnumerable<Coordination> Measure(Corpus corpus, Role prompter, Role replier, PhraseLexicon markers)
    {
        var pairs = corpus
            .Turns.Zip(corpus.Turns.Skip(1), (prompt, reply) => (Prompt: prompt, Reply: reply))
            .Where(pair => ReferenceEquals(pair.Prompt.Topic, pair.Reply.Topic))
            .Where(pair => pair.Prompt.Role == prompter && pair.Reply.Role == replier)
            .Select(pair =>
                (pair.Prompt, PromptText: new TokenText(pair.Prompt), pair.Reply, ReplyText: new TokenText(pair.Reply))
            )
            .ToList();
        foreach (var marker in markers.Categories)
        {
            var found = pairs.ConvertAll(pair =>
                (
                    Prompt: PhraseLexicon.Find(pair.Prompt, pair.PromptText, marker).Count > 0,
                    Reply: PhraseLexicon.Find(pair.Reply, pair.ReplyText, marker)
                )
            );
            yield return Measure(
                new Coordination(
                    marker.Name,
                    replier,
                    prompter,
                    found.Count,
                    found.Count(pair => pair.Prompt),
                    found.Count(pair => pair.Reply.Count > 0),
                    found.Count(pair => pair.Prompt && pair.Reply.Count > 0),
                    null,
                    null,
                    null
                )
            ) with
            {
                Occurrences = [.. found.Where(pair => pair.Prompt).SelectMany(pair => pair.Reply)],
            };
        }
    }

    private static Coordination Measure(Coordination row)
    {
        if (row.Prompted < LeastPrompts)
        {
            return row with { Reason = $"{row.Prompted} prompt(s) have the marker; {LeastPrompts} are the least" };
        }

        var (given, rate) = ((double)row.Both / row.Prompted, (double)row.Replied / row.Pairs);
        return row with { RateGivenPrompt = given, Rate = rate, Value = given - rate };
    }
}
