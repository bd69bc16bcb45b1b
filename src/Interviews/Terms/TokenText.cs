using Interviews.Segmentation;

namespace Interviews;

/// <summary>A turn's folded text, searched for phrases that begin and end where tokens do.</summary>
internal sealed class TokenText
{
    private readonly string _text;
    private readonly bool[] _starts;
    private readonly bool[] _ends;

    public TokenText(CorpusTurn turn)
    {
        _text = turn.Vocabulary.Variants.FoldCharacters(turn.Turn.Text);
        _starts = new bool[_text.Length + 1];
        _ends = new bool[_text.Length + 1];
        foreach (var token in turn.Tokens)
        {
            _starts[token.Span.Start] = true;
            _ends[token.Span.End] = true;
        }
    }

    /// <summary>Where a folded phrase stands, in the order of the text; places do not overlap.</summary>
    public IEnumerable<TextSpan> Find(string phrase)
    {
        var at = _text.IndexOf(phrase, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + phrase.Length;
            var hit = _starts[at] && _ends[end];
            if (hit)
            {
                yield return new TextSpan(at, end);
            }

            at = _text.IndexOf(phrase, hit ? end : at + 1, StringComparison.Ordinal);
        }
    }
}
