using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Tells headings that open a topic from pull quotes, short answers and other short lines.</summary>
internal sealed partial class HeadingFinder(IReadOnlyList<Line> lines, Cast cast, TranscriptReaderOptions options)
{
    private const int LongestHeading = 60;
    private const int LongestPlainHeading = 30;

    /// <summary>Why a line is a heading, or null where it is none.</summary>
    /// <param name="body">Indices of the document's lines.</param>
    /// <param name="at">Index in <paramref name="body"/> of the line asked about.</param>
    /// <param name="last">Index in <paramref name="body"/> of the last turn's first line.</param>
    public string? EvidenceFor(List<int> body, int at, int last)
    {
        var line = lines[body[at]];
        if (cast.HasLabel(body[at]) || at > last)
        {
            return null;
        }

        if (options.TopicPattern is { } pattern)
        {
            return pattern.IsMatch(line.Text) ? "matches the topic pattern" : null;
        }

        if (line.Text.Length > LongestHeading || Characters.IsRule(line.Text))
        {
            return null;
        }

        return MarkUp(line) ?? Wording(line, body, at) ?? Position(line, body, at);
    }

    private static string? MarkUp(Line line) =>
        line.Shape == LineShape.Heading && !EndsSentence(line.Text) ? "is marked up as a heading"
        : line.Shape == LineShape.Quote && IsWrapped(line.Text, "（(", "）)") ? "is a quoted section title"
        : null;

    private string? Wording(Line line, List<int> body, int at) =>
        IsWrapped(line.Text, "【［[", "】］]") && LeadsToTurn(body, at) ? "is a bracketed section title"
        : EndsSentence(line.Text) ? null
        : Numbered().IsMatch(line.Text) && LeadsToTurn(body, at) ? "is numbered"
        : line.Text.StartsWith("关于", StringComparison.Ordinal) && LeadsToTurn(body, at) ? "names what it is about"
        : line.Text.StartsWith("關於", StringComparison.Ordinal) && LeadsToTurn(body, at) ? "names what it is about"
        : null;

    private string? Position(Line line, List<int> body, int at) =>
        line.Text.Length <= LongestPlainHeading && !EndsClause(line.Text) && LeadsToTurn(body, at)
            ? "stands alone, short and without a full stop, before a turn"
            : null;

    private bool LeadsToTurn(List<int> body, int at) => at + 1 < body.Count && cast.HasLabel(body[at + 1]);

    private static bool EndsSentence(string text) => text[^1] is '。' or '；' or ';' or '，' or ',' or '、';

    private static bool EndsClause(string text) =>
        EndsSentence(text)
        || Characters.IsSentenceEnd(text[^1])
        || Characters.IsColon(text[^1])
        || Characters.IsCloser(text[^1])
        || text[^1] is '"' or '.';

    private static bool IsWrapped(string text, string openers, string closers) =>
        text.Length > 2
        && openers.Contains(text[0], StringComparison.Ordinal)
        && closers.Contains(text[^1], StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(第?[0-9０-９]{1,2}|第?[一二三四五六七八九十]{1,3}|[（(][0-9一二三四五六七八九十]{1,3}[)）]|(?i:part|chapter)\s*\S{1,5})(\s*[、.．:：/|｜·\-—章节部]|\s|$)"
    )]
    private static partial Regex Numbered();
}
