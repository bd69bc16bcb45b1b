namespace Interviews;

/// <summary>A question and its answers, with their tokens.</summary>
/// <param name="Questions">The interviewers' turns that open it, one behind the other; never empty.</param>
/// <param name="Answers">The turns of others up to the next question of the same topic; empty where nobody
/// answers.</param>
public sealed record CorpusExchange(IReadOnlyList<CorpusTurn> Questions, IReadOnlyList<CorpusTurn> Answers)
{
    /// <summary>The exchanges of a corpus in the order of the text; turns before a topic's first question are in
    /// none.</summary>
    public static IReadOnlyList<CorpusExchange> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var exchanges = new List<(List<CorpusTurn> Questions, List<CorpusTurn> Answers)>();
        CorpusTurn? previous = null;
        foreach (var turn in corpus.Turns)
        {
            var sameTopic = ReferenceEquals(previous?.Topic, turn.Topic);
            if (turn.Role == Role.Interviewer)
            {
                if (!sameTopic || previous?.Role != Role.Interviewer)
                {
                    exchanges.Add(([], []));
                }

                exchanges[^1].Questions.Add(turn);
            }
            else if (exchanges.Count > 0 && ReferenceEquals(exchanges[^1].Questions[0].Topic, turn.Topic))
            {
                exchanges[^1].Answers.Add(turn);
            }

            previous = turn;
        }

        return [.. exchanges.Select(exchange => new CorpusExchange(exchange.Questions, exchange.Answers))];
    }
}
