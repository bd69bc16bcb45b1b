namespace Interviews.Charts;

/// <summary>The words around the data, in one language; what a page's script says is handed to it from here.</summary>
internal abstract record Texts
{
    public static Texts In(Language language) => language == Language.Chinese ? new ChineseTexts() : new EnglishTexts();

    public abstract string LanguageTag { get; }
    public abstract string NotDrawn { get; }
    public abstract string DataAsTable { get; }

    public abstract string FirstRows(int shown, int all);

    // Names of things.
    public abstract string Topic { get; }
    public abstract string Term { get; }
    public abstract string Speaker { get; }
    public abstract string Interviewer { get; }
    public abstract string Interviewee { get; }
    public abstract string Occurrences { get; }
    public abstract string PerMille { get; }
    public abstract string CharactersUnit { get; }
    public abstract string Words { get; }
    public abstract string Sentences { get; }
    public abstract string LogOdds { get; }
    public abstract string Low95 { get; }
    public abstract string High95 { get; }
    public abstract string BothAlike { get; }

    // Phrases with numbers in them; names come in escaped.
    public abstract string Times(int count);

    public abstract string InTopic(int count, string perMille);

    public abstract string Characters(int count);

    public abstract string WordsAndSentences(int words, int sentences);

    public abstract string MedianOf(string value);

    public abstract string Rate(int count, string perMille);

    public abstract string CountBy(string name);

    public abstract string MoreOf(string name);

    // Axes.
    public abstract string AnswerLengthAxis { get; }
    public abstract string LogOddsAxis { get; }

    public abstract string RateAxis(string name);

    // Why there is nothing to draw.
    public abstract string NoTerms { get; }
    public abstract string NoAnswers { get; }
    public abstract string NoQuestions { get; }

    // Titles and notes.
    public abstract string TermsPerTopicTitle { get; }

    public abstract string TermsPerTopicNote(int single, int topics, int shown);

    public abstract string AnswerLengthsTitle { get; }

    public abstract string AnswerLengthsNote(int single, int topics);

    public abstract string ContrastTitle(string interviewer, string interviewee);

    public abstract string ContrastNote(int shown, int all, int sure);

    public abstract string DistinctiveTitle(string interviewer, string interviewee);

    public abstract string DistinctiveNote(int sure);

    public abstract string TfIdfThousandths { get; }

    public abstract string HeatMapTitle { get; }

    public abstract string HeatMapNote { get; }
    public abstract string NoExchanges { get; }
    public abstract string NoTurns { get; }

    public abstract string TermsAbsent(string terms);

    public abstract string QuestionCharacters { get; }
    public abstract string AnswerCharacters { get; }
    public abstract string QuestionLengthAxis { get; }
    public abstract string EquallyLong { get; }

    public abstract string AnswersOf(string name);

    public abstract string AskedAndAnswered(int asked, int answered);

    public abstract string AgainstTitle { get; }

    public abstract string AgainstNote(int longer, int exchanges);

    public abstract string TalkShareAxis { get; }

    public abstract string TalkShareTitle { get; }

    public abstract string TalkShareNote(IReadOnlyList<(string Speaker, string Share)> overall);

    public abstract string PositionAxis { get; }

    public abstract string BarcodeTitle { get; }

    public abstract string BarcodeNote { get; }

    // Company and likeness.
    public abstract string CooccurrenceTitle { get; }

    public abstract string CooccurrenceNote(int window, int minimum);

    public abstract string NoPairs(int minimum, int window);

    public abstract string Neighbours(int count);

    public abstract string Neighbour { get; }

    public abstract string Together(int count);

    public abstract string TogetherCount { get; }
    public abstract string TopicMapTitle { get; }

    public abstract string TopicMapNote(int leftOut);

    public abstract string TooFewTopics { get; }
    public abstract string CourseTitle { get; }

    public abstract string CourseNote(int changes, int exchanges);

    public abstract string MoveName(QuestionMove move);

    public abstract string Exchange { get; }
    public abstract string ExchangeAxis { get; }
    public abstract string Move { get; }
    public abstract string ChangedBy { get; }
    public abstract string TakenUp { get; }
    public abstract string AnswerSigns { get; }
    public abstract string OneTopic { get; }

    public abstract string InferredTopics(TopicEstimate estimate);

    public abstract string NoInferredTopics(int exchanges);

    public abstract string TopicOrTerm { get; }

    public abstract string Axis(int number);

    public abstract string AxisShare(int number, string percent);

    public abstract string WordCount(int count);

    public abstract string InTopics(int count, int topics);

    // The report.
    public abstract string SkipToContent { get; }
    public abstract string Contents { get; }
    public abstract string DarkMode { get; }
    public abstract string Print { get; }
    public abstract string Overview { get; }
    public abstract string Method { get; }
    public abstract string Transcript { get; }
    public abstract string Topics { get; }
    public abstract string Turns { get; }
    public abstract string Questions { get; }
    public abstract string Answers { get; }
    public abstract string TermsHeading { get; }
    public abstract string LengthsHeading { get; }
    public abstract string WordingHeading { get; }
    public abstract string CourseHeading { get; }

    public abstract string AllTermsTitle(int count);

    public abstract string RoleName(Role role);

    public abstract string TurnsAndCharacters(int turns, int characters);

    public abstract string NotPlaced(int count);

    public abstract string Line(int number);

    public abstract IEnumerable<string> MethodSentences(int single, int topics);

    /// <summary>What the page's script says, by the script's own names.</summary>
    public abstract IReadOnlyDictionary<string, string> Script { get; }
}
