namespace Interviews;

/// <summary>Follows one interview and remembers what was said.</summary>
internal sealed class CourseReader(TermFilter filter)
{
    private const string Between = " ";

    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private List<string> askedBefore = [];
    private List<string> answeredBefore = [];
    private string? answerer;

    public IEnumerable<Course> Read(IReadOnlyList<CorpusExchange> exchanges)
    {
        for (var i = 0; i < exchanges.Count; i++)
        {
            yield return Read(exchanges[i], i == 0);
        }
    }

    private Course Read(CorpusExchange exchange, bool first)
    {
        var (question, asked, answered) = (exchange.Questions[0], Terms(exchange.Questions), Terms(exchange.Answers));
        var takenUp = asked.Intersect(answeredBefore).ToList();
        var fresh = asked.Where(term => !said.Contains(term)).ToList();
        var move = first ? QuestionMove.Opens : Move(asked, takenUp.Count, fresh.Count);
        var evidence = PhraseLexicon.Answers.Categories.ToDictionary(
            category => category.Name,
            category => exchange.Answers.SelectMany(turn => PhraseLexicon.Find(turn, category)).ToList(),
            StringComparer.Ordinal
        );
        var opening = exchange.Answers.Count == 0 ? null : FirstSentence(exchange.Answers[0]);
        var row = new Course(
            question.Topic.Title,
            question.Turn.Index,
            question.Speaker.Name,
            move,
            ChangedBy(move, question),
            string.Join(Between, takenUp),
            string.Join(Between, fresh),
            string.Join(
                Between,
                asked.Where(term => opening?.Contains(term, StringComparison.OrdinalIgnoreCase) == true)
            ),
            asked.Count == 0 || exchange.Answers.Count == 0
                ? null
                : (double)asked.Intersect(answered).Count() / asked.Count,
            answered.Except(asked).Count(term => !said.Contains(term)),
            CounterQuestion(exchange),
            Phrases("declined"),
            Phrases("ignorance"),
            Phrases("deferred"),
            Phrases("shift"),
            Phrases("general"),
            string.Join('\n', exchange.Questions.Select(turn => turn.Turn.Text)),
            opening
        )
        {
            Exchange = exchange,
            Evidence = [.. evidence.Values.SelectMany(places => places).OrderBy(place => place.Original.Start)],
        };
        Remember(exchange, asked, answered);
        return row;

        string Phrases(string category) => string.Join(Between, evidence[category].Select(place => place.Text));
    }

    private QuestionMove Move(List<string> asked, int takenUp, int fresh)
    {
        var repeated = asked.Intersect(askedBefore).Count();
        return repeated >= 2 && repeated * 2 >= asked.Count ? QuestionMove.AsksAgain
            : takenUp > 0 ? QuestionMove.FollowsUp
            : fresh > 0 ? QuestionMove.ChangesTopic
            : QuestionMove.Unclear;
    }

    private string? ChangedBy(QuestionMove move, CorpusTurn question) =>
        move == QuestionMove.ChangesTopic ? question.Speaker.Name
        : move == QuestionMove.FollowsUp && askedBefore.Count > 0 && !askedBefore.Intersect(answeredBefore).Any()
            ? answerer
        : null;

    private void Remember(CorpusExchange exchange, List<string> asked, List<string> answered)
    {
        said.UnionWith(asked);
        said.UnionWith(answered);
        (askedBefore, answeredBefore) = (asked, answered);
        answerer = exchange.Answers.Count == 0 ? null : exchange.Answers[0].Speaker.Name;
    }

    private List<string> Terms(IReadOnlyList<CorpusTurn> turns) =>
        [
            .. turns
                .SelectMany(turn => turn.Words.Where(term => filter.Judge(term, turn.Vocabulary) is null))
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? FirstSentence(CorpusTurn turn) =>
        Sentence.Split(turn.Turn.Text) is [var first, ..] ? first.Slice(turn.Turn.Text) : null;

    private static string? CounterQuestion(CorpusExchange exchange) =>
        exchange
            .Answers.SelectMany(turn => Sentence.Split(turn.Turn.Text).Select(span => span.Slice(turn.Turn.Text)))
            .FirstOrDefault(sentence => sentence.TrimEnd('”', '"', '」', '）', ')') is [.., '?' or '？']);
}
