using Interviews.Segmentation;

namespace Interviews;

/// <summary>Finds a term in its contexts (KWIC).</summary>
public static class Concordance
{
    /// <summary>How many word tokens a line shows on either side unless told otherwise.</summary>
    public const int DefaultWindow = 10;

    /// <summary>Every place where a word or phrase occurs.</summary>
    /// <remarks>
    /// The match is on the text, as <see cref="CorpusOptions.Variants"/> folds it, but begins and ends where a token
    /// does: <c>AI</c> is not found inside <c>OpenAI</c>, and 价格战 is found whether it is one token or two.
    /// </remarks>
    /// <param name="corpus">The corpus to look in.</param>
    /// <param name="term">The word or phrase; not empty.</param>
    /// <param name="window">How many word tokens to show on either side, inside the turn.</param>
    /// <returns>A line an occurrence, in the order of the text; none where the term does not occur.</returns>
    /// <exception cref="ArgumentException"><paramref name="term"/> is empty or white space.</exception>
    public static IReadOnlyList<ConcordanceLine> Find(Corpus corpus, string term, int window = DefaultWindow)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        var phrase = corpus.Options.Variants.FoldCharacters(term.Trim());
        return
        [
            .. corpus.Turns.SelectMany(turn =>
                new TokenText(turn).Find(phrase).Select(span => Line(turn, span, window))
            ),
        ];
    }

    private static ConcordanceLine Line(CorpusTurn turn, TextSpan span, int window)
    {
        var text = turn.Turn.Text;
        var words = turn.WordTokens.Select(index => turn.Tokens[index].Span).ToList();
        var before = words.Where(word => word.End <= span.Start).TakeLast(window).ToList();
        var after = words.Where(word => word.Start >= span.End).Take(window).ToList();
        // A context that reaches the turn's edge keeps the punctuation there.
        var from =
            words.Count(word => word.End <= span.Start) <= window ? 0
            : before.Count == 0 ? span.Start
            : before[0].Start;
        var to =
            words.Count(word => word.Start >= span.End) <= window ? text.Length
            : after.Count == 0 ? span.End
            : after[^1].End;
        var original = turn.Original(span);
        return new ConcordanceLine(
            turn.Topic.Title,
            turn.Speaker.Name,
            text[from..span.Start],
            span.Slice(text),
            text[span.End..to],
            original.Start,
            original.End
        )
        {
            Occurrence = new Occurrence(turn, span),
        };
    }
}
