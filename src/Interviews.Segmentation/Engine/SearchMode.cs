namespace Interviews.Segmentation;

/// <summary>jieba's search mode: before each longer word, the words of two and then of three characters inside it.</summary>
internal static class SearchMode
{
    /// <summary>Adds the words of <paramref name="words"/> with those inside them.</summary>
    public static void Expand(
        Lexicon lexicon,
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> words,
        TokenBuffer tokens
    )
    {
        foreach (var word in words)
        {
            for (var length = 2; length <= 3 && length < word.Length; length++)
            {
                for (var start = word.Start; start <= word.End - length; start++)
                {
                    if (lexicon.IsWord(text.Slice(start, length)))
                    {
                        tokens.Add(start, start + length);
                    }
                }
            }

            tokens.Add(word.Start, word.End);
        }
    }
}
