namespace Interviews.Segmentation.Tests;

/// <summary>Every mode of jieba's: its name, what a golden says of it, and ours, through both surfaces.</summary>
public sealed record Modes(
    string Name,
    Func<Golden, string[]> Expected,
    Func<Segmenter, string, IEnumerable<Token>> Tokens,
    Action<Segmenter, string, TokenBuffer> Fill
)
{
    private const UnknownWords Infer = UnknownWords.Infer;
    private const UnknownWords Characters = UnknownWords.Characters;

    public static IReadOnlyList<Modes> All { get; } =
    [
        new("cut", g => g.Cut, (s, t) => s.Cut(t), (s, t, b) => s.Cut(t, b)),
        new(
            "cutCharacters",
            g => g.CutCharacters,
            (s, t) => s.Cut(t, Characters),
            (s, t, b) => s.Cut(t, b, Characters)
        ),
        new("all", g => g.All, (s, t) => s.CutAll(t), (s, t, b) => s.CutAll(t, b)),
        new("search", g => g.Search, (s, t) => s.CutForSearch(t), (s, t, b) => s.CutForSearch(t, b, Infer)),
        new(
            "searchCharacters",
            g => g.SearchCharacters,
            (s, t) => s.CutForSearch(t, Characters),
            (s, t, b) => s.CutForSearch(t, b, Characters)
        ),
        new("tag", g => g.Tag, (s, t) => s.Tag(t), (s, t, b) => s.Tag(t, b)),
        new(
            "tagCharacters",
            g => g.TagCharacters,
            (s, t) => s.Tag(t, Characters),
            (s, t, b) => s.Tag(t, b, Characters)
        ),
    ];

    public static TheoryData<string> Names => [.. All.Select(mode => mode.Name)];

    public static Modes Of(string name) => All.Single(mode => mode.Name == name);

    /// <summary>Tokens as goldens write them, tagged ones <c>word/tag</c>.</summary>
    public string[] Written(Segmenter segmenter, string text) =>
        [.. Tokens(segmenter, text).Select(t => t.Tag is null ? t.Text : $"{t.Text}/{t.Tag}")];

    /// <summary>The same through the span surface.</summary>
    public string[] WrittenFromSpans(Segmenter segmenter, string text, TokenBuffer buffer)
    {
        Fill(segmenter, text, buffer);
        return
        [
            .. Enumerable
                .Range(0, buffer.Count)
                .Select(i => buffer.TextOf(i, text) + (buffer.Tags.IsEmpty ? "" : $"/{buffer.Tags[i]}")),
        ];
    }

    public override string ToString() => Name;
}
