using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<char, char> NoCharacters = FrozenDictionary<char, char>.Empty;
    private static readonly FrozenDictionary<string, string> NoWords = FrozenDictionary<string, string>.Empty;
    private static readonly Lazy<Variants> LazySimplified = new(() => new(exact: false, ReadSimplified(), NoWords));

    private readonly bool _exact;
    private readonly FrozenDictionary<char, char> _characters;
    private readonly FrozenDictionary<string, string> _words;

    private Variants(bool exact, FrozenDictionary<char, char> characters, FrozenDictionary<string, string> words)
    {
        _exact = exact;
        _characters = characters;
        _words = words;
    }

    /// <summary>Case and full or half width do not tell terms apart.</summary>
    public static Variants Default { get; } = new(exact: false, NoCharacters, NoWords);

    /// <summary>Every written form is a term of its own.</summary>
    public static Variants Exact { get; } = new(exact: true, NoCharacters, NoWords);

    /// <summary>As <see cref="Default"/>, and traditional characters count as their simplified form.</summary>
    /// <remarks>
    /// By the Unihan database (Unicode 15), where it names one simplified form; characters with several (乾, 著) stay as
    /// they are. The words themselves come from the segmenter, which cuts either script by its own dictionary.
    /// </remarks>
    public static Variants Simplified => LazySimplified.Value;

    /// <summary>These variants, and words that a file names as forms of one term.</summary>
    /// <remarks>UTF-8, a term a line, its forms parted by white space (<c>DeepSeek 深度求索</c>); <c>#</c> opens a comment
    /// line.</remarks>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not UTF-8, a line has a single form, or a form stands twice;
    /// the
    /// message names file, line and text.</exception>
    public Variants With(string path)
    {
        var words = new Dictionary<string, string>(_words, StringComparer.Ordinal);
        foreach (var (text, line) in WordFile.ReadLines(path))
        {
            var forms = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (forms.Length < 2)
            {
                throw new InvalidDataException($"{path}:{line}: a line needs two forms of a term or more: {text}");
            }

            foreach (var form in forms)
            {
                if (!words.TryAdd(FoldCharacters(form), FoldCharacters(forms[0])))
                {
                    throw new InvalidDataException($"{path}:{line}: '{form}' is a form already: {text}");
                }
            }
        }

        return new Variants(_exact, _characters, words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The text with its characters folded; as long as the text, in UTF-16 units.</summary>
    public string FoldCharacters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _exact ? text : string.Create(text.Length, (text, this), FoldInto);
    }

    /// <summary>The form under which a word is counted.</summary>
    public string Fold(string word)
    {
        var folded = FoldCharacters(word);
        return _words.GetValueOrDefault(folded, folded);
    }

    private static void FoldInto(Span<char> folded, (string Text, Variants Variants) state)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var unit = char.ToLowerInvariant(Narrow(state.Text[i]));
            folded[i] = state.Variants._characters.GetValueOrDefault(unit, unit);
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

    private static FrozenDictionary<char, char> ReadSimplified() =>
        WordFile.ReadResource("simplified.txt").ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
