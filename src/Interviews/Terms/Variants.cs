namespace Interviews;

/// <summary>Which written forms count as one term: <c>DeepSeek</c>, <c>deepseek</c> and <c>ＤｅｅｐＳｅｅｋ</c>.</summary>
/// <remarks>
/// Folding keeps the length of a text: it maps one UTF-16 code unit to one. Spans found in folded text therefore hold
/// in the text itself. The form shown for a term is the one the corpus writes most often (ties: the ordinal least).
/// </remarks>
public sealed class Variants
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = FullWidthFirst - '!';
    private readonly bool _exact;

    private Variants(bool exact) => _exact = exact;

    /// <summary>Case and full or half width do not tell terms apart.</summary>
    public static Variants Default { get; } = new(exact: false);

    /// <summary>Every written form is a term of its own.</summary>
    public static Variants Exact { get; } = new(exact: true);

    /// <summary>The form under which <paramref name="text"/> is counted; as long as the text, in UTF-16 units.</summary>
    public string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _exact ? text : string.Create(text.Length, text, FoldInto);
    }

    private static void FoldInto(Span<char> folded, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(Narrow(text[i]));
        }
    }

    // Normalize(FormKC) does nothing where globalization is invariant, so width is folded by hand.
    private static char Narrow(char unit) =>
        unit switch
        {
            >= FullWidthFirst and <= FullWidthLast => (char)(unit - FullWidthOffset),
            '\u3000' => ' ',
            _ => unit,
        };
}
