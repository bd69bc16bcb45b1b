namespace Interviews.Segmentation;

/// <summary>
/// Cuts Chinese text into words exactly as jieba 0.42.1 does: the same tokens in the same order on any text.
/// </summary>
/// <remarks>
/// Nothing is global: words added here are known to this instance alone. Any number of threads may cut with one
/// instance, as long as none adds or deletes words meanwhile. Cutting takes any text: lone surrogates, control
/// characters, any length. What is returned as a sequence is cut while it is read.
/// </remarks>
public sealed partial class Segmenter
{
    // Tokens cut ahead of the reader of a sequence.
    private const int Ahead = 512;

    private readonly Lexicon lexicon;
    private TokenBuffer? idle;

    /// <summary>A segmenter with jieba's own dictionary.</summary>
    public Segmenter() => lexicon = new(WordList.Default, default);

    /// <summary>A segmenter with another main dictionary, or with behaviour beyond jieba's.</summary>
    public Segmenter(SegmenterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        lexicon = new(options.Dictionary ?? WordList.Default, options.SpacedWords);
    }

    /// <summary>jieba's exact mode: the most probable division of the text into words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    /// <returns>The tokens in order; together they are the text.</returns>
    public IEnumerable<Token> Cut(string text, UnknownWords unknownWords = UnknownWords.Infer) =>
        Tokens(text, CutMode.Exact, unknownWords);

    /// <summary>jieba's full mode: every word of the dictionary that occurs, overlapping.</summary>
    /// <returns>
    /// The tokens in order of their start. jieba's empty tokens beside white space are kept, of length 0.
    /// </returns>
    public IEnumerable<Token> CutAll(string text) => Tokens(text, CutMode.Full, UnknownWords.Characters);

    /// <summary>jieba's search mode: exact mode, and before each longer word the two- and three-character words in it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    public IEnumerable<Token> CutForSearch(string text, UnknownWords unknownWords = UnknownWords.Infer) =>
        Tokens(text, CutMode.Search, unknownWords);

    /// <summary>Words with jieba's part-of-speech tags; the division differs here and there from exact mode's.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    /// <returns>The tokens in order, each with a tag; together they are the text.</returns>
    public IEnumerable<Token> Tag(string text, UnknownWords unknownWords = UnknownWords.Infer) =>
        Tokens(text, CutMode.Tag, unknownWords);

    private IEnumerable<Token> Tokens(string text, CutMode mode, UnknownWords unknownWords)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, mode, unknownWords);
    }

    private IEnumerable<Token> Read(string text, CutMode mode, UnknownWords unknownWords)
    {
        var buffer = Interlocked.Exchange(ref idle, null) ?? new TokenBuffer();
        for (var position = 0; position < text.Length; )
        {
            buffer.Clear();
            position = new Cutter(lexicon, text, buffer, mode, unknownWords).Cut(position, Ahead);
            for (var i = 0; i < buffer.Count; i++)
            {
                yield return new(buffer.TextOf(i, text), buffer.Spans[i], mode == CutMode.Tag ? buffer.Tags[i] : null);
            }
        }

        if (buffer.Count <= 2 * Ahead)
        {
            idle = buffer;
        }
    }
}
