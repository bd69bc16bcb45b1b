using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>What one line shows: mark-up, length, ends, words, neighbours. Computed once, read by the rules.</summary>
internal sealed partial class LineFacts
{
    private const int ShortLine = 30;
    public const int HeadingLength = 60;
    private const int CreditLength = 80;
    private const int Opening = 60;
    private const int SectionLength = 9;
    private const int LongCaption = 250;
    private string? folded;

    public LineFacts(DocumentFacts document, int index, Line? previous, Line? next, bool nextHasLabel)
    {
        Document = document;
        Index = index;
        Line = document.Lines[index];
        Previous = previous;
        Next = next;
        IsBeforeTurn = nextHasLabel;
        HasLabel = document.Cast.HasLabel(index);
    }

    public DocumentFacts Document { get; }

    public int Index { get; }

    public Line Line { get; }

    public string Text => Line.Text;

    /// <summary>The text narrow, simplified, in lower case.</summary>
    public string Folded => folded ??= ReaderWords.Fold(Text.Length > CreditLength ? Text[..CreditLength] : Text);

    public Line? Previous { get; }

    public Line? Next { get; }

    /// <summary>Whether the next line opens a turn.</summary>
    public bool IsBeforeTurn { get; }

    public bool HasLabel { get; }

    public Label Label => Document.Cast.LabelsOf(Index)[0];

    public bool IsShort => Text.Length <= ShortLine;

    public bool MayBeHeading => Text.Length <= HeadingLength && !HasLabel;

    public bool IsFirst => Previous is null;

    /// <summary>Whether no label follows.</summary>
    public bool IsBehindLastLabel => Index > Document.LastLabel;

    /// <summary>Whether nobody has spoken above it.</summary>
    public bool MayBeFirst => Document.FirstLabel < 0 || Index <= Document.FirstLabel;

    /// <summary>Whether the interview may end ahead of it: no turn follows, or another post of a forum begins.</summary>
    public bool MayEnd => IsBehindLastLabel || IsForumPost;

    /// <summary>Whether the line above is a speaker's label with nothing behind it.</summary>
    public bool IsBelowLabel =>
        Previous is not null && Index > 0 && Document.Cast.EndsInLabel(Index - 1, Document.Lines[Index - 1].Text);

    public bool EndsInSentence => Text[^1] is '。' or '；' or ';' or '，' or ',' or '、' or '…';

    public bool EndsInClause => EndsClause(Text);

    /// <summary>Whether blank lines part the paragraphs here, and none parts this line from the one above.</summary>
    public bool IsInParagraph => Document.GapsPart && !Line.AfterGap && Previous is not null;

    /// <summary>Whether it holds the names of two who speak.</summary>
    public bool NamesSpeakers => MayBeHeading && Line.Level == 0 && Document.NamesSeveral(Text);

    /// <summary>Whether it stands apart, or as other short lines before turns do; one alone may go on in the turn above.</summary>
    public bool IsLikeOthers => Line.AfterGap || Index < Document.FirstLabel || Document.ShortLinesBeforeTurns > 1;

    /// <summary>Whether headings of its level stand directly above turns.</summary>
    public bool IsOfTurnsLevel => Line.Level > 0 && Document.LevelsAboveTurns.Contains(Line.Level);

    /// <summary>Whether it opens a paragraph of several lines.</summary>
    public bool OpensParagraph => Line.AfterGap && Next is { AfterGap: false } && !IsBeforeTurn;

    /// <summary>An item of a list by the mark it begins with.</summary>
    public bool IsMarked => Line.Level == 0 && "→◎•·●■◆▪◇".Contains(Text[0], StringComparison.Ordinal);

    /// <summary>Whether a label stands in a heading, with text behind it, where the labels are no headings.</summary>
    public bool IsHeadingWithColon =>
        HasLabel && Line.Level > 0 && Label.TextStart < Text.Length && !EndsInClause && !Document.HeadingsSpeak;

    /// <summary>The label's text tells a life: born then and there.</summary>
    public bool IsBiography =>
        HasLabel
        && Document.Cast.Labels[0].Line == Index
        && Text.AsSpan().IndexOfAny("我？?") < 0
        && Biography().IsMatch(Text.AsSpan(Label.TextStart));

    /// <summary>Whether it is one of several bracketed quotations that stand before turns.</summary>
    public bool IsQuotedTitle =>
        Line.Shape == LineShape.Quote && IsInRoundBrackets && IsShort && IsBeforeTurn && Document.QuotedTitles >= 3;

    /// <summary>Whether it begins with the name of somebody who speaks, and neither I nor you is said.</summary>
    public bool BeginsWithSpeaker =>
        IsShort && !HasLabel && !IsBelowLabel && EndsInSentence && Document.BeginsWithSpeaker(Text);

    /// <summary>Whether it asks, between somebody's answer and the turn of who asks.</summary>
    public bool AsksAheadOfAsker =>
        IsShort && EndsInQuestion && IsBeforeTurn && Line.AfterGap && !IsBelowLabel && Document.IsNextAsker(Index);

    public bool EndsInQuestion => Text[^1] is '？' or '?';

    public bool IsRule => Characters.IsRule(Text) && !Text.Contains('\uD83D', StringComparison.Ordinal);

    public bool IsTime => TimeStamp.TryRead(Text, out _, out var length) && length == Text.Length;

    public bool BeginsWithTime => TimeStamp.TryRead(Text, out _, out _);

    public bool IsNumbered => Text.Length <= HeadingLength && Numbered().IsMatch(Text);

    public bool IsBareNumber => IsNumberAlone(Text);

    public bool IsBelowNumber =>
        Previous is not null && IsNumberAlone(Previous.Text) && !Document.Cast.HasLabel(Index - 1);

    public bool IsTopicPhrase =>
        IsShort
        && (
            Text.StartsWith("关于", StringComparison.Ordinal)
            || Text.StartsWith("關於", StringComparison.Ordinal)
            || NumberedTopic().IsMatch(Text)
        );

    public bool IsInSquareBrackets =>
        IsWrapped("【［[〖", "】］]〗：:")
        && Text.AsSpan().IndexOfAny(Characters.LabelClosers) >= Text.Length - 2
        && !Sound().IsMatch(Text)
        && LabelScanner.FindColon(Text.AsSpan(1).TrimEnd('：').TrimEnd(':')) < 0;

    public bool IsInRoundBrackets =>
        IsWrapped("（(", "）)") && Text.AsSpan(1, Text.Length - 2).IndexOfAny('（', '(') < 0;

    public bool IsDirection =>
        Text.Length is > 2 and <= 80 && (IsInRoundBrackets || (Text.Length <= 40 && IsWrapped("[［【", "]］】")));

    public bool IsQuoted => IsWrapped("“「\"『", "”」\"』");

    public bool IsCaption => Caption().IsMatch(Text);

    /// <summary>Ends as captions do: 剧照, 摄, 供图; a note in brackets counts.</summary>
    public bool EndsAsCaption =>
        Text.Length <= (Line.BelowPicture ? LongCaption : CreditLength)
        && Document.Words.EndIn("caption-ends", ReaderWords.Fold(Text.TrimEnd('）', ')', ' ')), whole: true) > 0;

    public bool IsWork =>
        Text.Length <= HeadingLength
        && Text[0] == '《'
        && !EndsInClauseMark
        && Text.Length - Text.IndexOf('》', StringComparison.Ordinal) <= 12;

    public bool IsNotice => IsShort && Notice().IsMatch(Text);

    public bool IsEndMark => Text.Length <= ShortLine && End().IsMatch(Text);

    public bool IsFootnote => Note().IsMatch(Text);

    public bool IsVoiceover => Voiceover().IsMatch(Text);

    public bool IsAddress => Address().IsMatch(Text);

    public bool IsForReaders => Document.Words.StartIn("reader-words", Folded) > 0;

    public bool IsForumPost => OpensPost(Text);

    public bool IsSectionWord =>
        Text.Length <= SectionLength
        && Document.Words.EndIn("section-words", Folded.AsSpan().TrimEnd("：: "), whole: true) > 1;

    /// <summary>Names who made it: a credit's word, a sign, no sentence.</summary>
    public bool IsCredit
    {
        get
        {
            var sign = Text.AsSpan(0, Math.Min(Text.Length, 12)).IndexOfAny(Characters.FieldSigns);
            return Text.Length <= CreditLength
                && !IsNumberedTopic(Text)
                && sign is > 0 and <= 10
                && (
                    Line.Level > 0
                        ? Document.Words.Has("credits", LabelIndex.Fold(Text[..sign]))
                        : Document.Words.IsCredit(LabelIndex.Fold(Text[..sign]))
                )
                && Text.AsSpan(sign).IndexOfAny('。', '？', '?') < 0;
        }
    }

    public bool IsField => Document.Cast.Fields.Contains(Index);

    public bool IsLegend => Document.Cast.Introductions.Legends.Contains(Index);

    /// <summary>Whether it repeats a sentence of the interview; short and before a turn it is rather a heading that does.</summary>
    public bool IsPullQuote => !IsInParagraph && Document.Repeats(Index) && !(IsShort && IsBeforeTurn);

    public bool EndsInColon => Characters.IsColon(Text[^1]);

    public string? Author => Byline.AuthorIn(this);

    /// <summary>以下是对话实录, 现将访谈摘编如下.</summary>
    public bool IsAnnouncement => Text.Length <= HeadingLength && Announcement().IsMatch(Text);

    /// <summary>Whether it is a further point of a list: a numbered line directly above belongs to somebody's turn.</summary>
    public bool IsListed =>
        Line.Level == 0
        && Previous is { Level: 0 }
        && Numbered().IsMatch(Previous.Text)
        && !IsBelowNumber
        && !Document.Cast.HasLabel(Index - 1);

    /// <summary>Whether the first line only looks like a turn: no sentence ends it, and what follows is no answer to it.</summary>
    public bool IsTitleWithColon
    {
        get
        {
            if (
                !IsFirst
                || !HasLabel
                || Label.Form != LabelForm.Colon
                || Label.TextStart >= Text.Length
                || Next is null
                || Characters.IsSentenceEnd(Text[^1])
                || EndsInSentence
            )
            {
                return false;
            }

            return !IsBeforeTurn
                || (
                    Next.AfterGap
                    && Document.IsPunctuated
                    && Document.Words.Classify(Document.Cast.KeyOf(Document.Cast.LabelsOf(Index + 1)[0]))
                        is LabelClass.Asker
                            or LabelClass.Outlet
                    && Document.Words.Classify(Document.Cast.KeyOf(Label))
                        is not (LabelClass.Asker or LabelClass.Outlet)
                );
        }
    }

    /// <summary>Whether the line says what the front matter or a heading above it says.</summary>
    public bool RepeatsTitle =>
        Index < Opening
        && Label.TextStart < Text.Length
        && (
            LabelIndex.Fold(Text) == Document.MetadataTitle
            || Document.Lines.Take(Index).Any(line => line.Level > 0 && line.Text == Text)
        );

    /// <summary>Whether the first label stands alone with a quotation, far above the second.</summary>
    public bool IsQuoteAhead =>
        HasLabel
        && Label.TextStart < Text.Length
        && "“「\"『".Contains(Text[Label.TextStart], StringComparison.Ordinal)
        && Document.Cast.Labels.Count > 2
        && Document.Cast.Labels[0].Line == Index
        && Document.Cast.Labels[1].Line - Index >= 4;

    /// <summary>Whether it names the last speaker and nobody says I in it.</summary>
    public bool TellsOfSpeaker => !HasLabel && !IsBelowLabel && Document.TellsOfLastSpeaker(Index);

    private bool EndsInClauseMark => Text[^1] is '。' or '，' or '？' or '！' or '；' or '：';

    /// <summary>Whether a line is what a forum writes above a post: its number, when it was written.</summary>
    public static bool OpensPost(string text) => text.Length <= CreditLength && ForumPost().IsMatch(text);

    /// <summary>Whether a line is one of several matters of a meeting: <c>议题一：停水的时段</c>.</summary>
    public static bool IsNumberedTopic(string text) => NumberedTopic().IsMatch(text);

    /// <summary>Whether a text ends as a clause or sentence does, within closing marks or without.</summary>
    public static bool EndsClause(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && Characters.IsCloser(text[end]))
        {
            end--;
        }

        return text[end] is '。' or '；' or ';' or '，' or ',' or '、' or '…' or '"' or '.' or '～' or '~'
            || Characters.IsSentenceEnd(text[end])
            || Characters.IsColon(text[end]);
    }

    private static bool IsNumberAlone(string text) =>
        text.Length <= 8 && Numbered().Match(text) is { Success: true } match && match.Length >= text.Length - 1;

    private bool IsWrapped(string openers, string closers) =>
        Text.Length > 2
        && openers.Contains(Text[0], StringComparison.Ordinal)
        && closers.Contains(Text[^1], StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(▲|△|▼|图\s?[：:丨|｜]|图片|图源|图注|圖片|圖：|（图|\(图|（圖|摄影[：:]|照片来源|照片來源|题图)"
    )]
    private static partial Regex Caption();

    [GeneratedRegex(
        @"^[\s（(—\-–*·•【\[「]*(完|全文完|本文完|END|End|the end|THE END|訪問完|采访结束|访谈结束|正文完)[\s）)—\-–*·•】\]」。]*$"
    )]
    private static partial Regex End();

    [GeneratedRegex(
        @"^(\[\^?\d{1,3}\]|【\d{1,3}】|［\d{1,3}］|〔\d{1,3}〕|\[注\d*\]|[注註]释?\s?[\d①-⑳]{0,2}\s?[：:]|编者按?注?[：:]|編者按?註?[：:]|[†‡])"
    )]
    private static partial Regex Note();

    [GeneratedRegex(
        @"^[^\p{L}]*((点赞|點讚|赞|讚|回复|回覆|评论|評論|转发|轉發|收藏|阅读|浏览)[^\p{L}\d]*\d+[^\p{L}]*)+$|^[—–\-=\s]{2,}\d[\d年月日/.\-]{4,}\s?[—–\-=\s]{2,}$|(撤回了一条消息|收回了一則訊息|加入了?群聊|退出了?群聊)$"
    )]
    private static partial Regex Notice();

    [GeneratedRegex("^(旁白|字幕|画外音|畫外音|解说词?|镜头)\\s?[：:]")]
    private static partial Regex Voiceover();

    [GeneratedRegex(@"^\W{0,3}(https?://|www\.)\S*$|^\]\S*$|^\{\{.*\}\}$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\d{1,4}\s?(楼|樓)\s|(发表于|發表於)\s?\d{4}-")]
    private static partial Regex ForumPost();

    [GeneratedRegex(
        @"^(第?\s?[0-9０-９]{1,2}|第?[一二三四五六七八九十]{1,3}|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[壹贰叁肆伍陆柒捌玖拾]|(?i:part|chapter|section|no\.?)\s*[\w]{1,6}|[IVX]{1,4}(?=\s*[、.．:：]))(\s*[、.．:：/|｜·\-—章节部篇]|\s|$)"
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\D{0,8}\d{4}\s?年.{0,8}生|^(男|女)，")]
    private static partial Regex Biography();

    [GeneratedRegex(
        "^(以下|下面|现将|現將|本文).{0,24}(对话|對話|访谈|訪談|专访|專訪|采访|採訪|实录|實錄|内容|內容|整理|编辑|節錄|全文)|(采访|採訪|访谈|訪談|对话|對話).{0,12}(实录|實錄|记录稿?|記錄稿?|纪要|全文)[：:]?$"
    )]
    private static partial Regex Announcement();

    [GeneratedRegex("^.(音乐|音樂|掌声|掌聲|鼓掌|笑声|笑聲|笑|静音|靜音|(?i:music|applause|laughter)).$")]
    private static partial Regex Sound();

    [GeneratedRegex("^(议题|議題|话题|話題|主题|主題|第)[0-9一二三四五六七八九十]{1,3}(部分|\\s|[：:、．.])")]
    private static partial Regex NumberedTopic();
}
