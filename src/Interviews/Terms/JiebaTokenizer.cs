using Interviews.Segmentation;

namespace Interviews;

/// <summary>Cuts turns with jieba; any number of threads may use one instance.</summary>
internal sealed class JiebaTokenizer : IDisposable
{
    private readonly Segmenter _segmenter = new();
    private readonly CorpusOptions _options;
    private readonly ThreadLocal<State> _states = new(() => new State());

    public JiebaTokenizer(CorpusOptions options)
    {
        _options = options;
        if (options.UserWords is { } path)
        {
            _segmenter.LoadUserDictionary(path);
        }
    }

    public IReadOnlyList<Token> Cut(string text)
    {
        var (buffer, words) = (_states.Value!.Buffer, _states.Value.Words);
        Fill(text, buffer);
        var tokens = new Token[buffer.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var span = buffer.Spans[i];
            tokens[i] = new Token(Pool(words, text.AsSpan(span.Start, span.Length)), span, Tag(buffer, i));
        }

        return tokens;
    }

    public void Dispose() => _states.Dispose();

    private void Fill(string text, TokenBuffer buffer)
    {
        switch (_options.Mode)
        {
            case SegmentationMode.Search:
                _segmenter.CutForSearch(text, buffer, _options.UnknownWords);
                break;
            case SegmentationMode.Tagged:
                _segmenter.Tag(text, buffer, _options.UnknownWords);
                break;
            default:
                _segmenter.Cut(text, buffer, _options.UnknownWords);
                break;
        }
    }

    private static string? Tag(TokenBuffer buffer, int index) => buffer.Tags.IsEmpty ? null : buffer.Tags[index];

    // A corpus repeats its words; one string each keeps a large one in memory.
    private static string Pool(HashSet<string> words, ReadOnlySpan<char> text)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var word))
        {
            word = text.ToString();
            words.Add(word);
        }

        return word;
    }

    private sealed class State
    {
        public TokenBuffer Buffer { get; } = new();

        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);
    }
}
