namespace Interviews.Segmentation;

/// <summary>Finds user words that reach across the borders of blocks.</summary>
internal static class SpacedWordFinder
{
    /// <summary>The leftmost and longest such word from a position on; an empty span at the text's end if none.</summary>
    public static TextSpan Next(UserWords user, ReadOnlySpan<char> text, int from, BlockAlphabet alphabet)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (user.StartsWith(text[start]) && LongestFrom(user, text, start, alphabet) is var end && end > start)
            {
                return new(start, end);
            }
        }

        return new(text.Length, text.Length);
    }

    private static int LongestFrom(UserWords user, ReadOnlySpan<char> text, int start, BlockAlphabet alphabet)
    {
        if (!IsBorder(text, start))
        {
            return start;
        }

        var (longest, node, crosses) = (start, 0, false);
        for (var i = start; i < text.Length && user.TryStep(node, text[i], out node); i++)
        {
            crosses |= alphabet.Code(text[i]) == 0;
            if (crosses && user[node].Frequency > 0 && IsBorder(text, i + 1))
            {
                longest = i + 1;
            }
        }

        return longest;
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int position) =>
        position == 0
        || position == text.Length
        || !char.IsAsciiLetterOrDigit(text[position - 1])
        || !char.IsAsciiLetterOrDigit(text[position]);
}
