using System.Text;

namespace Interviews;

/// <summary>What makes a token a word token: a Unicode letter or digit.</summary>
internal static class WordTokens
{
    public static bool ContainsLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
