using Interviews.Charts.Questions;

namespace Interviews.Charts;

/// <content>One chart a question.</content>
public sealed partial class Chart
{
    /// <summary>Which terms does each topic repeat, and who says them? A panel a topic, a bar a term.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">By default five terms a topic: the most frequent, ties by TF-IDF.</param>
    public static Chart TermsPerTopic(Corpus corpus, ChartOptions? options = null) =>
        new(TermsPerTopicChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>How long are the answers? Each answer a point over its topic, in characters, with the median.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">The language; the number of terms does not matter here.</param>
    public static Chart AnswerLengths(Corpus corpus, ChartOptions? options = null) =>
        new(AnswerLengthsChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>
    /// Whose word is it? Each term a point by its rate per thousand words on either side, coloured by the log-odds, the
    /// 95 % interval on hover; a click on a point, or a selection, lists the term's lines.
    /// </summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">By default up to 1,500 terms, those whose difference is surest.</param>
    public static Chart InterviewerAgainstInterviewee(Corpus corpus, ChartOptions? options = null) =>
        new(TermScatterChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>Which terms tell interviewer and interviewee apart, and how sure is it? Bars with 95 % intervals.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">By default twelve terms a side.</param>
    public static Chart DistinctiveTerms(Corpus corpus, ChartOptions? options = null) =>
        new(DistinctiveTermsChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>Which terms belong to which topic? A row a topic, a column a term, the colour its TF-IDF.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">By default 32 terms: each topic in its turn gives its best.</param>
    public static Chart TermHeatMap(Corpus corpus, ChartOptions? options = null) =>
        new(TermHeatMapChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>Do longer questions get longer answers? Each exchange a point, lengths in characters.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">The language; the number of terms does not matter here.</param>
    public static Chart AnswersAgainstQuestions(Corpus corpus, ChartOptions? options = null) =>
        new(AnswersAgainstQuestionsChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>
    /// Who talks how much, as the interview goes on? A row a topic, as high as the topic is long, shared by its speakers
    /// in percent of characters.
    /// </summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">The language; the number of terms does not matter here.</param>
    public static Chart TalkShare(Corpus corpus, ChartOptions? options = null) =>
        new(TalkShareChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>
    /// How does the interview go on? A stroke an exchange, in the row of what its question does: follow up, change the
    /// topic, ask again.
    /// </summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">The language.</param>
    public static Chart Course(Corpus corpus, ChartOptions? options = null) =>
        new(CourseChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>When does who say a term? A row a term, a stroke an occurrence in its speaker's colour.</summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="terms">The terms, from top to bottom; null or none stands for the most frequent ones.</param>
    /// <param name="options">By default ten terms, where none are named.</param>
    public static Chart TermBarcode(Corpus corpus, IReadOnlyList<string>? terms = null, ChartOptions? options = null) =>
        new(TermBarcodeChart.Draw(corpus, terms ?? [], options ?? ChartOptions.Default));

    /// <summary>
    /// Which terms keep company? A network: terms as points, pairs at most five words apart, twice or more, as lines.
    /// </summary>
    /// <param name="corpus">The interview.</param>
    /// <param name="options">By default the forty terms with the most company.</param>
    public static Chart Cooccurrence(Corpus corpus, ChartOptions? options = null) =>
        new(CooccurrenceChart.Draw(corpus, options ?? ChartOptions.Default));

    /// <summary>
    /// Which topics speak alike? Topics and the terms that at least two of them share, on the first two axes of a
    /// correspondence analysis.
    /// </summary>
    /// <param name="corpus">The interview; at least three topics must share terms.</param>
    /// <param name="options">By default the sixty most frequent terms.</param>
    public static Chart TopicMap(Corpus corpus, ChartOptions? options = null) =>
        new(TopicMapChart.Draw(corpus, options ?? ChartOptions.Default));
}
