using System.Text;

namespace Interviews;

/// <summary>Which words a table shows as terms. Totals always count every word token, whatever the filter.</summary>
public sealed record TermFilter
{
    /// <summary>The filter every door uses unless told otherwise: no stop words, numbers or single characters.</summary>
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

    /// <summary>Why the word is not shown, decided by its form alone; null where it is.</summary>
    internal DropReason? Judge(string term)
    {
        if (StopWords.Contains(term))
        {
            return DropReason.StopWord;
        }

        if (Numbers == NumberPolicy.Drop && IsNumber(term))
        {
            return DropReason.Number;
        }

        return SingleCharacters == SingleCharacterPolicy.Drop && IsSingle(term) ? DropReason.SingleCharacter : null;
    }

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
