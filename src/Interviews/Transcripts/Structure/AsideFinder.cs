using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Finds what no speaker says: rules, stage directions, captions, credits, footnotes, narration, the end.</summary>
internal sealed partial class AsideFinder
{
    private const int LongestDirection = 40;
    private const int LongestCredit = 80;
    private readonly IReadOnlyList<Line> lines;
    private readonly Cast cast;
    private readonly PullQuotes pullQuotes;

    /// <summary>Where whole turns are set as quotations or definitions, that shape says nothing.</summary>
    private readonly bool quotesSpeak;

    public AsideFinder(IReadOnlyList<Line> lines, Cast cast)
    {
        this.lines = lines;
        this.cast = cast;
        pullQuotes = new PullQuotes(lines);
        quotesSpeak = cast.Labels.Any(label => lines[label.Line].Shape is LineShape.Quote);
    }

    /// <summary>Whether a line describes a picture.</summary>
    public static bool IsCaption(string text) => Caption().IsMatch(text);

    /// <summary>Whether a forum or messenger wrote the line itself: how many liked it, who took a message back, the next day.</summary>
    public static bool IsNotice(string text) => text.Length <= LongestDirection && Notice().IsMatch(text);

    /// <summary>Whether a line talks to the reader of the page: follow us, share, rights.</summary>
    public static bool IsForReaders(string text) => EndMatter().IsMatch(text);

    /// <summary>What a line between the turns is if it is nobody's turn, or null.</summary>
    /// <param name="line">Index of the line.</param>
    /// <param name="running">Name of who spoke last.</param>
    /// <param name="termSpoke">Whether the last term of a definition list was a speaker.</param>
    public LineVerdict? Find(int line, string? running, bool termSpoke)
    {
        var (text, shape) = (lines[line].Text, lines[line].Shape);
        return Characters.IsRule(text) ? Aside("is a rule")
            : shape == LineShape.Caption || Caption().IsMatch(text) ? Aside("is a picture's caption")
            : IsNotice(text) ? Aside("is a notice of the forum or messenger")
            : Voiceover().IsMatch(text) ? Aside("is told by no speaker")
            : cast.Legends.Contains(line)
                ? new LineVerdict(LineKind.Aside, "says which label stands for whom", DiagnosticKind.Legend)
            : IsDirection(text) ? Aside("is a stage direction")
            : pullQuotes.Contains(line)
                ? new LineVerdict(LineKind.Aside, "repeats a sentence of the interview", DiagnosticKind.PullQuote)
            : cast.Fields.Contains(line) || IsCredit(text)
                ? new LineVerdict(LineKind.Aside, "names who made it", DiagnosticKind.Credit)
            : End().IsMatch(text) ? Aside("says that the interview ends")
            : Note().IsMatch(text) ? new LineVerdict(LineKind.Aside, "has a footnote's number", DiagnosticKind.Footnote)
            : shape == LineShape.Quote && !quotesSpeak ? Aside("is set apart as a quotation")
            : shape is LineShape.Term || (shape is LineShape.Definition && !termSpoke)
                ? Aside("is part of a list of definitions")
            : Narrates(text, running) ? Aside("tells of the speaker by name")
            : null;
    }

    /// <summary>Index in the body of the first line behind the last turn that belongs to no turn.</summary>
    /// <param name="body">Indices of the document's lines.</param>
    /// <param name="last">Index in <paramref name="body"/> of the last line with a label.</param>
    public int FindEnd(List<int> body, int last)
    {
        for (var i = last + 1; i < body.Count; i++)
        {
            var line = lines[body[i]];
            var verdict = Find(body[i], null, true);
            if (
                verdict is { Aside: not DiagnosticKind.PullQuote }
                && !IsDirection(line.Text)
                && line.Shape != LineShape.Caption
            )
            {
                return i;
            }

            var afterEmptyLabel =
                i == last + 1 && cast.LabelsOf(body[last])[^1].TextStart >= lines[body[last]].Text.Length;
            if (!afterEmptyLabel && (line.Level > 0 || EndMatter().IsMatch(line.Text)))
            {
                return i;
            }
        }

        return body.Count;
    }

    public LineVerdict AfterTheEnd(int line) => Find(line, null, false) ?? Aside("stands behind the end");

    private static LineVerdict Aside(string evidence) => new(LineKind.Aside, evidence, DiagnosticKind.Narration);

    private static bool IsDirection(string text) =>
        text.Length is > 2 and <= LongestDirection
        && (
            (text[0] is '（' or '(' && text[^1] is '）' or ')')
            || (text[0] is '[' or '［' or '【' && text[^1] is ']' or '］' or '】')
        )
        && text.AsSpan(1, text.Length - 2).IndexOfAny('（', '(') < 0;

    private static bool IsCredit(string text)
    {
        if (text.Length > LongestCredit)
        {
            return false;
        }

        var sign = text.AsSpan(0, Math.Min(text.Length, 12)).IndexOfAny(Characters.FieldSigns);
        return sign is > 0 and <= 8
            && sign + 1 < text.Length
            && Lexicon.IsCredit(LabelIndex.Fold(text[..sign].Trim()))
            && text.AsSpan(sign).IndexOfAny('。', '？', '?') < 0;
    }

    private static bool Narrates(string text, string? running) =>
        running is { Length: > 1 }
        && text.Contains(running, StringComparison.Ordinal)
        && Lexicon.IsPerson(running)
        && !FirstPerson().IsMatch(text);

    [GeneratedRegex(@"^(▲|△|▼|图\s?[：:丨|]|图片|图源|图注|圖片|圖：|（图|\(图|（圖|摄影[：:])")]
    private static partial Regex Caption();

    [GeneratedRegex(
        @"^[\s（(—\-–*·•【\[「]*(完|全文完|本文完|END|End|the end|THE END|訪問完|采访结束|访谈结束|正文完)[\s）)—\-–*·•】\]」。]*$"
    )]
    private static partial Regex End();

    [GeneratedRegex(
        @"^(\[\^?\d{1,3}\]|【\d{1,3}】|［\d{1,3}］|〔\d{1,3}〕|\[注\d*\]|注释?\s?[\d①-⑳]{0,2}\s?[：:]|註\s?\d*\s?[：:]|[†‡])"
    )]
    private static partial Regex Note();

    [GeneratedRegex(
        @"^(本文|本访谈|本篇|（本文|\(本文|原文|转载|轉載|未经|未經|欢迎|歡迎|点击|點擊|扫码|掃碼|长按|關注|关注|版权|版權|声明|聲明|作者简介|作者介绍|编者注|参考|參考|延伸|推荐|推薦|相关|相關|往期|投稿|商务|联系我们|责任编辑|責任編輯|©|Copyright|http)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EndMatter();

    [GeneratedRegex(
        @"^[^\p{L}]*((点赞|點讚|赞|讚|回复|回覆|评论|評論|转发|轉發|收藏|阅读|浏览)[^\p{L}\d]*\d+[^\p{L}]*)+$|^[—–\-=\s]{2,}\d[\d年月日/.\-]{4,}\s?[—–\-=\s]{2,}$|(撤回了一条消息|收回了一則訊息|加入了?群聊|退出了?群聊)$"
    )]
    private static partial Regex Notice();

    [GeneratedRegex("^(旁白|字幕|画外音|畫外音|解说词?|镜头)\\s?[：:]")]
    private static partial Regex Voiceover();

    [GeneratedRegex("我|咱|俺")]
    private static partial Regex FirstPerson();
}
