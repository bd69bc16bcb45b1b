namespace Interviews.Segmentation;

/// <summary>Decides which tokens can be keywords.</summary>
internal sealed class KeywordFilter(KeywordOptions options, IReadOnlyCollection<string>? tags)
{
    // jieba's own.
    private static readonly string[] English =
    [
        .. "the of is and to in that we for an are by be as on with can if from which you it this then at have all".Split(
            ' '
        ),
        .. "not one has or".Split(' '),
    ];

    private readonly HashSet<string> stopWords = new([.. English, .. options.StopWords], StringComparer.Ordinal);
    private readonly HashSet<string>? tags = tags is null ? null : new(tags, StringComparer.Ordinal);

    public bool Accepts(Token token) =>
        (tags is null || (token.Tag is { } tag && tags.Contains(tag)))
        && HasTwoCharacters(token.Text)
        && !stopWords.Contains(token.Text.ToLowerInvariant());

    public (string Word, string? Tag) Key(Token token) =>
        (token.Text, options.Grouping == KeywordGrouping.ByTextAndTag ? token.Tag : null);

    // Code points, white space at the ends not counted.
    private static bool HasTwoCharacters(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && Characters.IsSpace(word[start]))
        {
            start++;
        }

        while (start < end && Characters.IsSpace(word[end - 1]))
        {
            end--;
        }

        return end - start > 2 || (end - start == 2 && !char.IsSurrogatePair(word[start], word[start + 1]));
    }
}
