namespace Interviews;

/// <summary>How much of a question's wording its answer takes up.</summary>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Index">The question's place within its topic, counted from 0.</param>
/// <param name="Speaker">Who asks.</param>
/// <param name="QuestionTerms">Distinct content terms of the question: those the filter shows.</param>
/// <param name="Taken">How many of them the answers use again.</param>
/// <param name="Share">Taken by QuestionTerms, 0 to 1.</param>
/// <param name="Terms">The terms taken up, parted by spaces, in the order of the question.</param>
/// <param name="Reason">Why there is no share; null where there is.</param>
public sealed record Uptake(
    string? Topic,
    int Index,
    string Speaker,
    int QuestionTerms,
    int Taken,
    double? Share,
    string Terms,
    string? Reason = null
)
{
    /// <summary>The question and its answers.</summary>
    public required CorpusExchange Exchange { get; init; }

    /// <summary>Where the answers use the terms taken up, in the order of the text.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Measures every exchange: a row a question, in the order of the text.</summary>
    public static IReadOnlyList<Uptake> Measure(Corpus corpus, TermFilter? filter = null) =>
        [.. CorpusExchange.Find(corpus).Select(exchange => Measure(exchange, filter ?? TermFilter.Default))];

    private static Uptake Measure(CorpusExchange exchange, TermFilter filter)
    {
        var asked = exchange
            .Questions.SelectMany(turn => turn.Words)
            .Where(term => filter.Judge(term, exchange.Questions[0].Vocabulary) is null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var answers = FrequencyTable.Count(exchange.Answers, TermFilter.None);
        var taken = asked.Where(term => answers[term] > 0).ToList();
        var question = exchange.Questions[0];
        var reason =
            exchange.Answers.Count == 0 ? "nobody answers"
            : asked.Count == 0 ? "the question has no content term"
            : null;
        return new Uptake(
            question.Topic.Title,
            question.Turn.Index,
            question.Speaker.Name,
            asked.Count,
            taken.Count,
            reason is null ? (double)taken.Count / asked.Count : null,
            string.Join(' ', taken),
            reason
        )
        {
            Exchange = exchange,
            Occurrences = [.. answers.Occurrences(taken)],
        };
    }
}
