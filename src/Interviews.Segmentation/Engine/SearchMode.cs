namespace Interviews.Segmentation;

/// <summary>jieba's search mode: before each longer word, the words of two and then of three characters inside it.</summary>
internal static class SearchMode
{
    /// <summary>Adds the words of a stretch, cut in exact mode, with those inside them.</summary>
    public static void Expand(in Stretch stretch, TokenBuffer tokens)
    {
        foreach (var word in stretch.Tokens.Spans)
        {
            for (var length = 2; length <= 3 && length < word.Length; length++)
            {
                for (var start = word.Start; start <= word.End - length; start++)
                {
                    if (stretch.IsWord(start - stretch.Offset, length))
                    {
                        tokens.Add(start, start + length);
                    }
                }
            }

            tokens.Add(word.Start, word.End);
        }
    }
}
