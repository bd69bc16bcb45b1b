namespace Interviews.Segmentation;

// The same modes without an allocation: tokens as spans in a buffer of the caller's.
public sealed partial class Segmenter
{
    /// <summary>jieba's exact mode, as spans.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Receives the tokens in place of those it held.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    public void Cut(ReadOnlySpan<char> text, TokenBuffer tokens, UnknownWords unknownWords = UnknownWords.Infer) =>
        Fill(text, tokens, CutMode.Exact, unknownWords);

    /// <summary>jieba's full mode, as spans.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Receives the tokens in place of those it held.</param>
    public void CutAll(ReadOnlySpan<char> text, TokenBuffer tokens) =>
        Fill(text, tokens, CutMode.Full, UnknownWords.Characters);

    /// <summary>jieba's search mode, as spans.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Receives the tokens in place of those it held.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    public void CutForSearch(
        ReadOnlySpan<char> text,
        TokenBuffer tokens,
        UnknownWords unknownWords = UnknownWords.Infer
    ) => Fill(text, tokens, CutMode.Search, unknownWords);

    /// <summary>Words with jieba's part-of-speech tags, as spans.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">Receives the tokens and their tags in place of those it held.</param>
    /// <param name="unknownWords">What to do where the dictionary finds no word.</param>
    public void Tag(ReadOnlySpan<char> text, TokenBuffer tokens, UnknownWords unknownWords = UnknownWords.Infer) =>
        Fill(text, tokens, CutMode.Tag, unknownWords);

    private void Fill(ReadOnlySpan<char> text, TokenBuffer tokens, CutMode mode, UnknownWords unknownWords)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        new Cutter(lexicon, text, tokens, mode, unknownWords).Cut(0, int.MaxValue);
    }
}
