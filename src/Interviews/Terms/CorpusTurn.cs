using Interviews.Segmentation;

namespace Interviews;

/// <summary>A turn with its tokens. Two are equal only if they are the same turn of the same corpus.</summary>
public sealed class CorpusTurn
{
    internal CorpusTurn(Transcript transcript, Topic topic, Turn turn, IReadOnlyList<Token> tokens)
    {
        Transcript = transcript;
        Topic = topic;
        Turn = turn;
        Tokens = tokens;
    }

    /// <summary>The transcript it stands in.</summary>
    public Transcript Transcript { get; }

    /// <summary>The topic it belongs to.</summary>
    public Topic Topic { get; }

    /// <summary>What was said and by whom.</summary>
    public Turn Turn { get; }

    /// <summary>Every token in the order of the text, punctuation included; spans are relative to the turn's
    /// text.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The terms of the turn's word tokens in their order, each in the form its corpus shows.</summary>
    /// <remarks>A word token is a token that contains a Unicode letter or digit.</remarks>
    public IEnumerable<string> Words => WordIds.Select(id => Vocabulary[id]);

    /// <summary>How many word tokens the turn holds, stop words included.</summary>
    public int WordCount => WordIds.Length;

    /// <summary>The speaker.</summary>
    public Speaker Speaker => Turn.Speaker;

    /// <summary>The speaker's role.</summary>
    public Role Role => Turn.Role;

    /// <summary>A row a word token: its term's number in the corpus' vocabulary.</summary>
    internal int[] WordIds { get; set; } = [];

    /// <summary>A row a word token: its index in <see cref="Tokens"/>.</summary>
    internal int[] WordTokens { get; set; } = [];

    /// <summary>Where the word token with that index stands in the turn's text.</summary>
    internal TextSpan WordSpan(int word) => Tokens[WordTokens[word]].Span;

    internal Vocabulary Vocabulary { get; set; } = Vocabulary.Empty;

    /// <summary>The same turn in another division of its transcript.</summary>
    internal CorpusTurn Move(Transcript transcript, int topic, int index) =>
        new(transcript, transcript.Topics[topic], transcript.Topics[topic].Turns[index], Tokens)
        {
            WordIds = WordIds,
            WordTokens = WordTokens,
            Vocabulary = Vocabulary,
        };

    /// <summary>Where a part of the turn's text stands in <see cref="Transcript.Text"/>.</summary>
    public TextSpan Original(TextSpan span) => Turn.ToOriginal(span);

    /// <summary>A short description for debugging: speaker and text.</summary>
    public override string ToString() => $"{Speaker.Name}: {Turn.Text}";
}
