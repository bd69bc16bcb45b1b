using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Tells headings that open a topic from pull quotes, short answers and other short lines.</summary>
internal sealed partial class HeadingFinder
{
    /// <summary>The weakest evidence: it takes two such lines to trust the first.</summary>
    public const string ByPosition = "stands alone, short and without a full stop, before a turn";
    private const int LongestHeading = 60;
    private const int LongestPlainHeading = 30;
    private readonly IReadOnlyList<Line> lines;
    private readonly Cast cast;
    private readonly TranscriptReaderOptions options;
    private readonly PullQuotes pullQuotes;

    /// <summary>Whether sentences end with a mark here; in raw speech recognition a short line may be a whole answer.</summary>
    private readonly bool isPunctuated;

    /// <summary>Whether bold type sets headings apart, because the turns are not bold throughout.</summary>
    private readonly bool boldStandsOut;

    public HeadingFinder(IReadOnlyList<Line> lines, Cast cast, TranscriptReaderOptions options)
    {
        this.lines = lines;
        this.cast = cast;
        this.options = options;
        pullQuotes = new PullQuotes(lines);
        var said = cast.Labels.Where(label => label.TextStart < lines[label.Line].Text.Length).ToList();
        var alone = cast.Labels.Count - said.Count;
        isPunctuated =
            alone > said.Count || said.Count(label => EndsClause(lines[label.Line].Text)) * 10 >= said.Count * 6;
        boldStandsOut =
            cast.Labels.Count(label => lines[label.Line].IsBold && label.TextStart < lines[label.Line].Text.Length) * 4
            < cast.Labels.Count;
    }

    /// <summary>Why a line is a heading, or null where it is none.</summary>
    /// <param name="body">Indices of the document's lines.</param>
    /// <param name="at">Index in <paramref name="body"/> of the line asked about.</param>
    /// <param name="last">Index in <paramref name="body"/> of the last turn's first line.</param>
    public string? EvidenceFor(List<int> body, int at, int last)
    {
        var line = lines[body[at]];
        if (cast.HasLabel(body[at]) || cast.Fields.Contains(body[at]) || at > last || IsSpeechBelowLabel(body, at))
        {
            return null;
        }

        if (options.TopicPattern is { } pattern)
        {
            return pattern.IsMatch(line.Text) ? "matches the topic pattern" : null;
        }

        if (StandsBelowNumber(body, at))
        {
            return "stands below its number";
        }

        if (
            line.Text.Length > LongestHeading
            || Characters.IsRule(line.Text)
            || pullQuotes.Contains(body[at])
            || cast.Legends.Contains(body[at])
            || AsideFinder.IsCaption(line.Text)
            || AsideFinder.IsNotice(line.Text)
        )
        {
            return null;
        }

        if (line.Level == 0 && IsListed(body, at))
        {
            return null;
        }

        return MarkUp(line, body, at) ?? Wording(line, body, at) ?? Position(line, body, at);
    }

    /// <summary>Whether two lines are headings of one kind: both numbered, both beginning with 关于.</summary>
    public static bool IsAlike(string first, string second) =>
        second.Length <= LongestHeading
        && !EndsSentence(second)
        && ((Numbered().IsMatch(first) && Numbered().IsMatch(second)) || (IsAbout(first) && IsAbout(second)));

    /// <summary>Whether a heading is only a number, whose title stands below.</summary>
    public static bool IsBareNumber(string text) =>
        text.Length <= 8 && Numbered().Match(text) is { Success: true } match && match.Length >= text.Length - 1;

    /// <summary>Whether a line is one of several matters of a meeting: <c>议题一：停水的时段</c>.</summary>
    public static bool IsNumberedTopic(string text) => NumberedTopic().IsMatch(text);

    private bool StandsBelowNumber(List<int> body, int at) =>
        at > 0
        && !cast.HasLabel(body[at - 1])
        && lines[body[at]].Text.Length <= LongestPlainHeading
        && !EndsSentence(lines[body[at]].Text)
        && IsBareNumber(lines[body[at - 1]].Text)
        && at + 1 < body.Count
        && cast.HasLabel(body[at + 1]);

    private static bool IsAbout(string text) => text.Length > 2 && text[..2] is "关于" or "關於";

    private string? MarkUp(Line line, List<int> body, int at) =>
        line.Level > 0
        && !EndsSentence(line.Text)
        && !IsByline(line.Text)
        && (!IsQuoted(line.Text) || LeadsToTurn(body, at))
            ? "is marked up as a heading"
        : line.Shape == LineShape.Quote && IsWrapped(line.Text, "（(", "）)") ? "is a quoted section title"
        : null;

    private string? Wording(Line line, List<int> body, int at) =>
        IsWrapped(line.Text, "【［[〖", "】］]〗")
        && LabelScanner.FindColon(line.Text.AsSpan(1)) < 0
        && !Sound().IsMatch(line.Text)
        && LeadsToTurn(body, at)
            ? "is a bracketed section title"
        : EndsSentence(line.Text) ? null
        : (Numbered().IsMatch(line.Text) || IsNumberedTopic(line.Text))
        && !TimeStamp.TryRead(line.Text, out _, out _)
        && (LeadsToTurn(body, at) || (line.IsBold && boldStandsOut))
            ? "is numbered"
        : IsAbout(line.Text) && LeadsToTurn(body, at) ? "names what it is about"
        : line.IsBold && boldStandsOut && line.Text.Length <= LongestPlainHeading && !EndsClause(line.Text)
            ? "stands out in bold"
        : null;

    private string? Position(Line line, List<int> body, int at) =>
        isPunctuated
        && line.Shape is LineShape.Paragraph
        && line.Text.Length <= LongestPlainHeading
        && line.Text.Any(char.IsLetter)
        && (
            !EndsClause(WithoutNote(line.Text))
            || (line.Text[^1] is '？' or '?' && line.AfterGap && IsShortQuestion(line, body, at))
        )
        && LeadsToTurn(body, at)
            ? ByPosition
            : null;

    /// <summary>Whether it is a further point of a list: a numbered line directly above belongs to somebody's turn.</summary>
    private bool IsListed(List<int> body, int at) =>
        lines[body[at]].Shape == LineShape.ListItem
        || (
            at > 0
            && !cast.HasLabel(body[at - 1])
            && Numbered().IsMatch(lines[body[at - 1]].Text)
            && !IsBareNumber(lines[body[at - 1]].Text)
        );

    private static string WithoutNote(string text)
    {
        var open = text[^1] is '）' or ')' ? text.LastIndexOfAny(['（', '(']) : -1;
        return open > 1 ? text[..open].TrimEnd() : text;
    }

    // A heading may ask; so may the last paragraph of a question, but then an answer follows, no other question.
    private bool IsShortQuestion(Line line, List<int> body, int at) =>
        line.IsBold && boldStandsOut && at + 1 < body.Count && cast.HasLabel(body[at + 1]);

    /// <summary>Whether a turn follows, at most with further short lines in between: a number apart from its title.</summary>
    private bool LeadsToTurn(List<int> body, int at)
    {
        for (var next = at + 1; next < Math.Min(body.Count, at + 3); next++)
        {
            if (cast.HasLabel(body[next]))
            {
                return true;
            }

            var text = lines[body[next]].Text;
            var mayStandBetween = text.Length <= LongestPlainHeading && (!EndsClause(text) || Characters.IsRule(text));
            if (
                !mayStandBetween
                || !(Numbered().IsMatch(lines[body[at]].Text) || lines[body[at]].Level > 0 || Characters.IsRule(text))
            )
            {
                return false;
            }
        }

        return false;
    }

    private bool IsSpeechBelowLabel(List<int> body, int at) =>
        at > 0
        && cast.HasLabel(body[at - 1])
        && cast.LabelsOf(body[at - 1])[^1].TextStart >= lines[body[at - 1]].Text.Length;

    private static bool IsByline(string text) => Byline.AuthorIn(text, belowTitle: false) is not null;

    private static bool IsQuoted(string text) => IsWrapped(text, "“「\"『", "”」\"』");

    private static bool EndsSentence(string text) => text[^1] is '。' or '；' or ';' or '，' or ',' or '、' or '…';

    private static bool EndsClause(string text) =>
        EndsSentence(text)
        || Characters.IsSentenceEnd(text[^1])
        || Characters.IsColon(text[^1])
        || Characters.IsCloser(text[^1])
        || text[^1] is '"' or '.' or '～' or '~';

    private static bool IsWrapped(string text, string openers, string closers) =>
        text.Length > 2
        && openers.Contains(text[0], StringComparison.Ordinal)
        && closers.Contains(text[^1], StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(第?\s?[0-9０-９]{1,2}|第?[一二三四五六七八九十]{1,3}|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[壹贰叁肆伍陆柒捌玖拾]|(?i:part|chapter|section|no\.?)\s*[\w]{1,6}|[IVX]{1,4})(\s*[、.．:：/|｜·\-—章节部篇]|\s|$)"
    )]
    private static partial Regex Numbered();

    [GeneratedRegex("^.(音乐|音樂|掌声|掌聲|鼓掌|笑声|笑聲|笑|静音|靜音|(?i:music|applause|laughter)).$")]
    private static partial Regex Sound();

    [GeneratedRegex("^(议题|議題|话题|話題|主题|主題)[0-9一二三四五六七八九十]{1,3}(\\s|[：:、．.])")]
    private static partial Regex NumberedTopic();
}
