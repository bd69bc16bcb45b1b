namespace Interviews;

/// <summary>An exchange in the course of the interview: what the question does, and how the answer treats it.</summary>
/// <remarks>
/// Evidence laid out for a person to judge, no verdict: moves come from shared content terms, treatments from phrases of
/// <see cref="PhraseLexicon.Answers"/> and from the answer's own questions. Content terms are those that the filter shows.
/// </remarks>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Index">The question's place within its topic, counted from 0.</param>
/// <param name="Speaker">Who asks.</param>
/// <param name="Move">What the question does.</param>
/// <param name="ChangedBy">
/// Who changed the subject: the asker's name where the question does; the answerer's where the answer before used no
/// term of its question and this question takes up what it brought; null where nobody did.
/// </param>
/// <param name="TakenUp">Terms of the question that the answer before has, parted by spaces.</param>
/// <param name="NewTerms">Terms of the question that nobody said before, parted by spaces.</param>
/// <param name="Restated">Terms of the question that the answer's first sentence says again, parted by spaces.</param>
/// <param name="Uptake">Share of the question's terms that the answer uses; null where there is no term or answer.</param>
/// <param name="Brought">How many content terms the answer brings that nobody said before.</param>
/// <param name="CounterQuestion">The first sentence of the answer that ends in a question mark; null where none does.</param>
/// <param name="Declined">Phrases that decline, parted by spaces; empty where there are none, as in those that follow.</param>
/// <param name="Ignorance">Phrases that claim not to know.</param>
/// <param name="Deferred">Phrases that put the answer off.</param>
/// <param name="Shift">Phrases that shift to another question or reference.</param>
/// <param name="General">Phrases that answer in general.</param>
/// <param name="Question">The question in full.</param>
/// <param name="Answer">The first sentence of the answer; null where nobody answers.</param>
public sealed record Course(
    string? Topic,
    int Index,
    string Speaker,
    QuestionMove Move,
    string? ChangedBy,
    string TakenUp,
    string NewTerms,
    string Restated,
    double? Uptake,
    int Brought,
    string? CounterQuestion,
    string Declined,
    string Ignorance,
    string Deferred,
    string Shift,
    string General,
    string Question,
    string? Answer
)
{
    /// <summary>The question and its answers.</summary>
    public required CorpusExchange Exchange { get; init; }

    /// <summary>Where the phrases of the treatments stand, in the order of the text.</summary>
    public required IReadOnlyList<Occurrence> Evidence { get; init; }

    /// <summary>Follows every interview: a row an exchange, in the order of the text.</summary>
    /// <param name="corpus">One or several interviews.</param>
    /// <param name="filter">Which words are content terms; null for the default.</param>
    public static IReadOnlyList<Course> Follow(Corpus corpus, TermFilter? filter = null) =>
        [
            .. CorpusExchange
                .Find(corpus)
                .GroupBy(exchange => exchange.Questions[0].Transcript, ReferenceEqualityComparer.Instance)
                .SelectMany(interview => new CourseReader(filter ?? TermFilter.Default).Read([.. interview])),
        ];
}
