using Interviews.Segmentation;

namespace Interviews;

/// <summary>Cuts with a segmenter that returns words without their places.</summary>
internal static class Tokenizer
{
    public static Func<string, IReadOnlyList<Token>> Create(
        CorpusOptions options,
        Func<string, IEnumerable<string>> segmenter
    )
    {
        if (options.UserWords is { } path)
        {
            throw new ArgumentException(
                $"CorpusOptions.UserWords ({path}) is for jieba; give the words to your own segmenter.",
                nameof(options)
            );
        }

        return options.Mode == SegmentationMode.Exact
            ? text => Locate(text, segmenter(text))
            : throw new ArgumentException(
                $"CorpusOptions.Mode ({options.Mode}) is for jieba; your own segmenter decides how it cuts.",
                nameof(options)
            );
    }

    /// <summary>Gives each word the span where it next occurs in the text.</summary>
    private static List<Token> Locate(string text, IEnumerable<string> words)
    {
        var tokens = new List<Token>();
        var position = 0;
        foreach (var word in words.Where(word => word.Length > 0))
        {
            var start = text.IndexOf(word, position, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new InvalidOperationException(
                    $"The segmenter returned '{word}', which does not occur behind offset {position} of: {text}"
                );
            }

            position = start + word.Length;
            tokens.Add(new Token(word, new TextSpan(start, position)));
        }

        return tokens;
    }
}
