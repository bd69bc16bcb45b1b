using Interviews.Segmentation;

namespace Interviews;

/// <summary>From the options' segmenter to a function that yields tokens with spans.</summary>
internal static class Tokenizer
{
    public static Func<string, IReadOnlyList<Token>> Create(CorpusOptions options) =>
        options.Segmenter is { } segmenter
            ? text => Locate(text, segmenter(text))
            : throw new NotSupportedException("A corpus needs CorpusOptions.Segmenter.");

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
