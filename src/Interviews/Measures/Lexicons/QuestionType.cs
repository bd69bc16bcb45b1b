using Interviews.Segmentation;

namespace Interviews;

/// <summary>What kind of question an interviewer's turn asks.</summary>
/// <remarks>
/// The turn's last sentence with a question mark decides; the first category of the lexicon with an entry in it is its
/// type. A turn without a question mark is a <see cref="Statement"/> that invites an answer; a marked sentence without
/// any entry is <see cref="Unmarked"/>.
/// </remarks>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Index">The turn's place within its topic, counted from 0.</param>
/// <param name="Speaker">Who asks.</param>
/// <param name="Type">The category's name, <see cref="Statement"/> or <see cref="Unmarked"/>.</param>
/// <param name="Questions">How many sentences of the turn end in a question mark.</param>
/// <param name="Evidence">The words that decided; null where none did.</param>
/// <param name="Sentence">The sentence that decided; the whole turn where it is a statement.</param>
public sealed record QuestionType(
    string? Topic,
    int Index,
    string Speaker,
    string Type,
    int Questions,
    string? Evidence,
    string Sentence
)
{
    /// <summary>The type of a turn without a question mark.</summary>
    public const string Statement = "statement";

    /// <summary>The type of a question that no entry of the lexicon marks.</summary>
    public const string Unmarked = "unmarked";

    /// <summary>The sentence's place.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>Classifies each turn: a row a turn, in their order.</summary>
    /// <param name="turns">The turns, usually <see cref="Corpus.Questions"/>.</param>
    /// <param name="lexicon">The types; null stands for <see cref="PhraseLexicon.QuestionTypes"/>.</param>
    public static IReadOnlyList<QuestionType> Classify(IEnumerable<CorpusTurn> turns, PhraseLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return [.. turns.Select(turn => Classify(turn, lexicon ?? PhraseLexicon.QuestionTypes))];
    }

    private static QuestionType Classify(CorpusTurn turn, PhraseLexicon lexicon)
    {
        var text = turn.Turn.Text;
        var marked = Interviews
            .Sentence.Split(text)
            .Where(span => span.Slice(text).AsSpan().ContainsAny('?', '？'))
            .ToList();
        var span = marked.Count > 0 ? marked[^1] : new TextSpan(0, text.Length);
        var (type, evidence) = marked.Count > 0 ? Decide(turn, span, lexicon) : (Statement, null);
        return new QuestionType(
            turn.Topic.Title,
            turn.Turn.Index,
            turn.Speaker.Name,
            type,
            marked.Count,
            evidence,
            span.Slice(text)
        )
        {
            Occurrence = new Occurrence(turn, span),
        };
    }

    private static (string Type, string? Evidence) Decide(CorpusTurn turn, TextSpan sentence, PhraseLexicon lexicon)
    {
        var text = new TokenText(turn);
        foreach (var category in lexicon.Categories)
        {
            var places = PhraseLexicon
                .Find(turn, text, category)
                .Where(place => place.Span.Start >= sentence.Start && place.Span.End <= sentence.End)
                .ToList();
            if (places.Count > 0)
            {
                // The word nearest the question mark speaks for the question.
                return (category.Name, places[^1].Text);
            }
        }

        return (Unmarked, null);
    }
}
