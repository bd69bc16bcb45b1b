using System.Text;

namespace Interviews;

/// <summary>Which words a table shows as terms. Totals always count every word token, whatever the filter.</summary>
public sealed record TermFilter
{
    /// <summary>The filter every door uses unless told otherwise: no stop words, numbers or single
    /// characters.</summary>
    public static TermFilter Default { get; } = new();

    /// <summary>Shows every word.</summary>
    public static TermFilter None { get; } =
        new()
        {
            StopWords = StopWords.None,
            Numbers = NumberPolicy.Keep,
            SingleCharacters = SingleCharacterPolicy.Keep,
        };

    /// <summary>Words not to show.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>What happens to numbers.</summary>
    public NumberPolicy Numbers { get; init; } = NumberPolicy.Drop;

    /// <summary>What happens to words of one character.</summary>
    public SingleCharacterPolicy SingleCharacters { get; init; } = SingleCharacterPolicy.Drop;

    /// <summary>Words that occur less often in the table are not shown.</summary>
    public int MinimumCount { get; init; } = 1;

    /// <summary>Tags, or beginnings of tags, of the words to show (<c>n</c> for all nouns, <c>nr</c>, <c>v</c>,
    /// <c>a</c>);
    /// null for all.</summary>
    /// <remarks>
    /// A term has the tag that most of its occurrences in the corpus have. The corpus must be cut in
    /// <see cref="SegmentationMode.Tagged"/>; where it is not, every word is dropped for its part of speech.
    /// </remarks>
    public IReadOnlyList<string>? PartsOfSpeech { get; init; }

    /// <summary>Why a word is not shown; null where it is. <see cref="MinimumCount"/> is not looked at.</summary>
    internal DropReason? Judge(string term, Vocabulary vocabulary)
    {
        if (StopWords.Contains(term))
        {
            return DropReason.StopWord;
        }

        if (Numbers == NumberPolicy.Drop && IsNumber(term))
        {
            return DropReason.Number;
        }

        return SingleCharacters == SingleCharacterPolicy.Drop && IsSingle(term) ? DropReason.SingleCharacter
            : PartsOfSpeech is { } tags && !HasTag(tags, vocabulary.Tag(term)) ? DropReason.PartOfSpeech
            : null;
    }

    private static bool HasTag(IReadOnlyList<string> tags, string? tag) =>
        tag is not null && tags.Any(start => tag.StartsWith(start, StringComparison.Ordinal));

    private static bool IsNumber(string term)
    {
        foreach (var rune in term.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSingle(string term) =>
        term.Length == 1 || (term.Length == 2 && char.IsSurrogatePair(term[0], term[1]));
}
