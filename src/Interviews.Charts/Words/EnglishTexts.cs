namespace Interviews.Charts;

/// <summary>English.</summary>
internal sealed record EnglishTexts : Texts
{
    public override string LanguageTag => "en";

    public override string NotDrawn =>
        "The data are listed here. To see the chart, run the notebook's opening cell, which loads the drawing script, "
        + "in a viewer that runs scripts.";

    public override string DataAsTable => "Data as a table";

    public override string FirstRows(int shown, int all) => $"The first {shown} of {all} rows.";

    public override string Topic => "Topic";
    public override string Term => "Term";
    public override string Speaker => "Speaker";
    public override string Interviewer => "Interviewers";
    public override string Interviewee => "Interviewees";
    public override string Occurrences => "occurrences";
    public override string PerMille => "per 1,000 words";
    public override string CharactersUnit => "characters";
    public override string Words => "words";
    public override string Sentences => "sentences";
    public override string LogOdds => "log-odds";
    public override string Low95 => "95 % from";
    public override string High95 => "95 % to";
    public override string BothAlike => "alike";

    public override string Times(int count) => Of(count, "time", "times");

    public override string InTopic(int count, string perMille) =>
        $"in the topic {Times(count)}, {perMille} per 1,000 words";

    public override string Characters(int count) => Of(count, "character", "characters");

    public override string WordsAndSentences(int words, int sentences) =>
        $"{Of(words, "word", "words")}, {Of(sentences, "sentence", "sentences")}";

    public override string MedianOf(string value) => $"median {value}";

    public override string Rate(int count, string perMille) => $"{Times(count)}, {perMille} per 1,000 words";

    public override string CountBy(string name) => $"{name}: occurrences";

    public override string MoreOf(string name) => $"more typical of {name}";

    public override string AnswerLengthAxis => "Length of the answer (characters)";
    public override string LogOddsAxis => "Log-odds ratio with 95 % interval (positive: interviewer)";

    public override string RateAxis(string name) => $"{name}: occurrences per 1,000 words";

    public override string NoTerms =>
        "No term is left to show: every word is a stop word, a number or a single character.";
    public override string NoAnswers => "Nobody answers in this transcript, so there is nothing to show.";
    public override string NoQuestions => "Nobody asks in this transcript, so there is nothing to compare with.";

    public override string TermsPerTopicTitle => $"What each topic keeps saying: most frequent terms";

    public override string TermsPerTopicNote(int single, int topics, int shown) =>
        $"Bars count occurrences by speaker, on the same scale in every panel. {Exchanges(single, topics)}"
        + (shown < topics ? $" The first {shown} topics with terms are shown." : "");

    public override string AnswerLengthsTitle => $"How long the answers are, topic by topic";

    public override string AnswerLengthsNote(int single, int topics) =>
        $"Each point is one answer; click it to read it. {Exchanges(single, topics)}";

    public override string ContrastTitle(string interviewer, string interviewee) =>
        $"Whose word is it? Terms of {interviewer} against {interviewee}";

    public override string ContrastNote(int shown, int all, int sure) =>
        $"A term near the dotted line is equally frequent on both sides. Filled points ({sure} of {shown}): the 95 % interval of "
        + "the log-odds leaves out zero. Terms of equal counts are spread around their point; click or select to read the lines."
        + (shown < all ? $" Shown are the {shown} terms of {all} whose difference is surest." : "");

    public override string DistinctiveTitle(string interviewer, string interviewee) =>
        $"Terms that tell {interviewee} from {interviewer}";

    public override string DistinctiveNote(int sure) =>
        "Log-odds with an informative Dirichlet prior; the whisker is the 95 % interval. "
        + (
            sure == 0
                ? "Every interval includes zero: so little text proves no difference."
                : $"Strong colour ({sure}): the interval leaves out zero."
        );

    public override string TfIdfThousandths => "TF-IDF (thousandths)";

    public override string HeatMapTitle => $"Which terms belong to which topic";

    public override string HeatMapNote =>
        "The stronger the colour, the more a term is this topic's own: frequent here, rare elsewhere. Empty: not said there.";

    public override string NoExchanges => "No question is followed by an answer, so there is nothing to show.";
    public override string NoTurns => "Nobody speaks in this transcript, so there is nothing to show.";

    public override string TermsAbsent(string terms) => $"Nobody says {terms} in this transcript.";

    public override string QuestionCharacters => "question (characters)";
    public override string AnswerCharacters => "answer (characters)";
    public override string QuestionLengthAxis => "Length of the question (characters)";
    public override string EquallyLong => "equally long";

    public override string AnswersOf(string name) => $"answers of {name}";

    public override string AskedAndAnswered(int asked, int answered) =>
        $"asked in {Characters(asked)}, answered in {Characters(answered)}";

    public override string AgainstTitle => $"Do longer questions get longer answers?";

    public override string AgainstNote(int longer, int exchanges) =>
        $"Each point is one exchange; click it to read it. In {longer} of {exchanges} the answer is longer than its question.";

    public override string TalkShareAxis => "Share of the topic's characters";

    public override string TalkShareTitle => $"Who talks how much, topic by topic";

    public override string TalkShareNote(IReadOnlyList<(string Speaker, string Share)> overall) =>
        "From top to bottom as the interview goes on; a row is as high as its topic is long. Overall: "
        + string.Join(", ", overall.Select(part => $"{part.Speaker} {part.Share}"))
        + ".";

    public override string PositionAxis => "Position in the interview (characters from its beginning)";

    public override string BarcodeTitle => $"When terms come up, and who says them";

    public override string BarcodeNote =>
        "Each stroke is one occurrence; the grey lines part the topics. Click a stroke for this speaker's lines.";

    public override string CooccurrenceTitle => "Which terms keep company";

    public override string CooccurrenceNote(int window, int minimum) =>
        $"A line joins terms that stand at most {window} words apart in one turn, at least {Times(minimum)}; the thicker, the "
        + "closer their tie (logDice). A term is as large as it is frequent; the directions mean nothing.";

    public override string NoPairs(int minimum, int window) =>
        $"No two terms stand at most {window} words apart {Times(minimum)}, so there is nothing to show.";

    public override string Neighbours(int count) => $"beside {Of(count, "other term", "other terms")}";

    public override string Neighbour => "Neighbour";

    public override string Together(int count) => $"together {Times(count)}";

    public override string TogetherCount => "together";
    public override string TopicMapTitle => "Which topics speak alike: a map of topics and the terms they share";

    public override string TopicMapNote(int leftOut) =>
        "Correspondence analysis of the terms that at least two topics use: topics (squares) with similar wording are near, a "
        + "term stands towards the topics that use it most. Short topics lie far out by chance; the axes' shares say how much "
        + "of the differences two dimensions can show."
        + (leftOut > 0 ? $" Left out, for they share no term: {Of(leftOut, "topic", "topics")}." : "");

    public override string TooFewTopics => "A map needs three topics that share terms; there are fewer.";
    public override string CourseTitle => "How the interview goes on: what each question does with the answer before";

    public override string CourseNote(int changes, int exchanges) =>
        $"A stroke is an exchange; click it to read it. By shared content words: {changes} of {exchanges} questions take up nothing "
        + "of the answer before and bring new words. The table lists the phrases by which an answer may avoid its question: "
        + "evidence to judge, no verdict.";

    public override string MoveName(QuestionMove move) =>
        move switch
        {
            QuestionMove.Opens => "opens",
            QuestionMove.FollowsUp => "follows up",
            QuestionMove.ChangesTopic => "changes topic",
            QuestionMove.AsksAgain => "asks again",
            _ => "unclear",
        };

    public override string Exchange => "Exchange";
    public override string ExchangeAxis => "Exchange, in the order of the interview";
    public override string Move => "The question";
    public override string ChangedBy => "Changed by";
    public override string TakenUp => "Taken up";
    public override string AnswerSigns => "Signs in the answer";
    public override string OneTopic => "There is one topic: nothing to compare.";

    public override string InferredTopics(TopicEstimate estimate) =>
        $"The document has no headings. The {estimate.Topics} topics marked ≈ are inferred from wording and questions, and named by "
        + $"the terms that tell them apart; an author might have set {estimate.Fewest} to {estimate.Most}.";

    public override string NoInferredTopics(int exchanges) =>
        $"The document has no headings, and its {Of(exchanges, "exchange", "exchanges")} are too few to infer topics from: it counts as one topic.";

    public override string TopicOrTerm => "Topic or term";

    public override string Axis(int number) => $"axis {number}";

    public override string AxisShare(int number, string percent) => $"Axis {number} ({percent} % of the differences)";

    public override string WordCount(int count) => Of(count, "word", "words");

    public override string InTopics(int count, int topics) => $"{Times(count)} in {Of(topics, "topic", "topics")}";

    public override string SkipToContent => "Skip to the content";
    public override string Contents => "Contents";
    public override string DarkMode => "Dark";
    public override string Print => "Print";
    public override string Overview => "Overview";
    public override string Method => "How the numbers are made";
    public override string Transcript => "Transcript";
    public override string Topics => "topics";
    public override string Turns => "turns";
    public override string Questions => "questions";
    public override string Answers => "answers";
    public override string TermsHeading => "What it is about";
    public override string LengthsHeading => "Who talks how long";
    public override string WordingHeading => "Who words things how";
    public override string CourseHeading => "When terms come up";

    public override string AllTermsTitle(int count) => $"All {Of(count, "term", "terms")}, by speaker";

    public override string RoleName(Role role) =>
        role switch
        {
            Role.Interviewer => "interviewer",
            Role.Interviewee => "interviewee",
            _ => "other",
        };

    public override string TurnsAndCharacters(int turns, int characters) =>
        $"{Of(turns, "turn", "turns")}, {Characters(characters)}";

    public override string NotPlaced(int count) =>
        $"{Of(count, "line", "lines")} of the document not taken for dialogue";

    public override string Line(int number) => $"line {number}";

    public override IEnumerable<string> MethodSentences(int single, int topics) =>
        [
            "Characters are Unicode characters of a turn without its speaker's label; words are tokens with a letter or digit.",
            "Rates per 1,000 words count every word; stop words, numbers and single characters are only left out of the lists.",
            "TF-IDF is the term's share of its topic's words times the natural logarithm of topics by topics that hold it.",
            "Log-odds use an informative Dirichlet prior of 500 words (Monroe, Colaresi and Quinn 2008); the interval takes each "
                + "word as a draw of its own, so it is narrower than one over turns would be.",
            .. single > 0 ? new[] { Exchanges(single, topics) } : [],
        ];

    public override IReadOnlyDictionary<string, string> Script { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["passages"] = "passages",
            ["passage"] = "passage",
            ["more"] = "more not shown",
            ["close"] = "Close",
            ["filter"] = "Filter",
            ["failed"] = "The chart could not be drawn; its data are in the table.",
        };

    private static string Exchanges(int single, int topics) =>
        single == 0
            ? ""
            : $"{single} of {topics} topics hold a single exchange: read their numbers as that one exchange, not as a rule.";

    private static string Of(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
