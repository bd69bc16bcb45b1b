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
}
