namespace Interviews;

/// <summary>Finds lines that only repeat a sentence said elsewhere, to catch the eye.</summary>
internal sealed class PullQuotes
{
    private const int Shortest = 6;
    private const int ShortestPlain = 12;
    private const int Most = 200;
    private const int LongestSearch = 4_000_000;
    private readonly HashSet<int> found = [];

    public PullQuotes(IReadOnlyList<Line> lines)
    {
        var candidates = new List<int>();
        for (var i = 0; i < lines.Count && candidates.Count < Most; i++)
        {
            if (lines[i].Text.Length is >= Shortest and <= 150 && IsSetApart(lines[i]))
            {
                candidates.Add(i);
            }
        }

        if (candidates.Count == 0 || lines.Sum(line => (long)line.Text.Length) > LongestSearch)
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            var sentence = Core(lines[candidate].Text);
            if (
                sentence.Length >= Shortest
                && lines.Any(line =>
                    line != lines[candidate]
                    && line.Text.Length > sentence.Length + 1
                    && line.Text.Contains(sentence, StringComparison.Ordinal)
                )
            )
            {
                found.Add(candidate);
            }
        }
    }

    public bool Contains(int line) => found.Contains(line);

    /// <summary>The sentence without the quotation marks and the full stop it may have here and not there.</summary>
    private static string Core(string text) =>
        text.Trim('“', '”', '"', '「', '」', '『', '』', '。', '—', ' ', '\u3000', '.', '…');

    private static bool IsSetApart(Line line) =>
        line.Shape is LineShape.Quote
        || line.Level > 1
        || line.IsBold
        || line.Text[0] is '“' or '「' or '"' or '『'
        || (
            line.AfterGap
            && line.Text.Length >= ShortestPlain
            && line.Text.IndexOf('，', StringComparison.Ordinal) > 0
            && !LineFacts.EndsClause(line.Text)
        );
}
