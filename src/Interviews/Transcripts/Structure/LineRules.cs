namespace Interviews;

/// <summary>What speaks for a line's being this or that. A row a rule; <see cref="LineDecoder"/> weighs whole documents.</summary>
/// <remarks>
/// Default is speech: a line that no row speaks for goes on in the running turn. An example is a small document in
/// which the row holds for the line that → marks.
/// </remarks>
internal static class LineRules
{
    public static readonly IReadOnlyList<LineRule> All =
    [
        .. Titles(),
        .. Headings(),
        .. Turns(),
        .. Asides(),
        .. Ends(),
    ];

    private static IEnumerable<LineRule> Titles() =>
        [
            new("is the title of the front matter", LineState.Title, 9, line => line.Document.MetadataTitle is { } title && title == LabelIndex.Fold(line.Text), "---\ntitle: 潮\n---\n→潮\n记者：几点？\n林深处：五点。"),
            new("is the only heading of the first level", LineState.Title, 6, line => line.Line.Level == 1 && line.Document.FirstLevelHeadings == 1, "→# 潮\n记者：几点？\n林深处：五点。"),
            new("is a heading ahead of the turns", LineState.Title, 2.5, line => line.Line.Level > 0, "→# 潮\n记者：几点？\n林深处：五点。"),
            new("is the first line", LineState.Title, 4.5, line => line is { IsFirst: true, Text.Length: <= 80 }, "→潮\n记者：几点？\n林深处：五点。"),
            new("is not the title of the front matter", LineState.Title, -8, line => line.Document.MetadataTitle is { } title && line.Line.Level != 1 && title != LabelIndex.Fold(line.Text), "---\ntitle: 潮\n---\n→摘自周刊\n记者：几点？\n林深处：五点。"),
            new("ends as a sentence", LineState.Title, -7, line => line.EndsInSentence || line.EndsInColon, "→看潮的人。\n记者：几点？\n林深处：五点。"),
            new("is a field", LineState.Title, -9, line => line.IsField || line.IsCredit || line.IsLegend || line.BeginsWithTime || line.Line.Time is not null || line.IsForReaders, "→校对：小满\n记者：几点？\n林深处：五点。"),
            new("stands in brackets", LineState.Title, -6, line => line.IsInRoundBrackets || line.IsRule, "→（节选）\n记者：几点？\n林深处：五点。"),
            new("heads a turn as others further down do", LineState.Title, -7, line => line.Line.Level != 1 && line.IsBeforeTurn && line.IsAlikeFurtherDown, "→## 夜\n记者：几点？\n林深处：五点。\n## 晨\n记者：然后？\n林深处：六点。"),
            new("names the author", LineState.Byline, 4, line => line.Author is not null, "# 潮\n→作者：许大文\n记者：几点？\n林深处：五点。"),
        ];

    private static IEnumerable<LineRule> Headings() =>
        [
            new("matches the topic pattern", LineState.Heading, 30, line => line.Document.TopicPattern?.IsMatch(line.Text) == true, ""),
            new("does not match the topic pattern", LineState.Heading, -60, line => line.Document.TopicPattern?.IsMatch(line.Text) == false, ""),
            new("is marked up as a heading", LineState.Heading, 9, line => line.Line.Level > 0 && (!line.HasLabel || line.IsHeadingWithColon), "→## 夜\n记者：几点？\n林深处：五点。"),
            new("is of the level of headings above turns", LineState.Heading, 3, line => line.IsOfTurnsLevel && !line.HasLabel, "→## 夜\n记者：几点？\n林深处：五点。"),
            new("heads nothing, for no turn follows", LineState.Heading, -8, line => line.IsBehindLastLabel && line.Line.Level > 0 && !line.HasLabel, "记者：几点？\n林深处：五点。\n## →决议\n潮水有信。"),
            new("repeats a sentence in quotation marks", LineState.Heading, -9, line => line is { IsQuoted: true, IsPullQuote: true, IsBeforeTurn: false }, "记者：几点？\n林深处：五点涨潮，六点退潮。\n\n## →“五点涨潮，六点退潮”\n\n潮水有信。\n\n记者：好。"),
            new("stands out in bold", LineState.Heading, 6, line => line is { MayBeHeading: true, Line.IsBold: true, Document.BoldStandsOut: true }, "→**夜**\n记者：几点？\n林深处：五点。"),
            new("is short, without a full stop, before a turn", LineState.Heading, 4.5, line => line is { IsShort: true, IsBeforeTurn: true, EndsInClause: false, Document.IsPunctuated: true, Line.Shape: LineShape.Paragraph, HasLabel: false, IsInParagraph: false, IsLikeOthers: true }, "记者：几点？\n林深处：五点。\n→夜\n记者：然后？\n林深处：六点。"),
            new("asks, between an answer and the turn of who asks", LineState.Heading, 4.5, line => line.AsksAheadOfAsker, "记者：几点？\n林深处：五点。\n\n→夜里呢？\n\n记者：夜里几点？\n林深处：六点。"),
            new("is a line of its own before a turn", LineState.Heading, 1, line => line is { IsBeforeTurn: true, Line.AfterGap: true, MayBeHeading: true }, "记者：几点？\n林深处：五点。\n\n→夜\n记者：然后？\n林深处：六点。"),
            new("is numbered", LineState.Heading, 2.5, line => line.IsNumbered && !line.IsTime, "记者：几点？\n林深处：五点。\n→一、夜\n记者：然后？\n林深处：六点。"),
            new("stands in square brackets", LineState.Heading, 5, line => line is { MayBeHeading: true, IsInSquareBrackets: true }, "记者：几点？\n林深处：五点。\n→【夜】\n记者：然后？\n林深处：六点。"),
            new("is numbered and stands before a turn", LineState.Heading, 3, line => line is { IsNumbered: true, IsBeforeTurn: true, IsShort: true, IsTime: false, EndsInSentence: false }, "记者：几点？\n林深处：五点。\n→一、夜？\n记者：然后？\n林深处：六点。"),
            new("names what it is about", LineState.Heading, 2, line => line.IsTopicPhrase && !line.EndsInSentence, "记者：几点？\n林深处：五点。\n→关于夜\n记者：然后？\n林深处：六点。"),
            new("stands below its number", LineState.Heading, 5, line => line is { MayBeHeading: true, IsBelowNumber: true }, "记者：几点？\n林深处：五点。\n01\n→夜\n记者：然后？\n林深处：六点。"),
            new("is a number above its title", LineState.Heading, 4, line => line.IsBareNumber && line.Next is { Text.Length: <= 60 }, "记者：几点？\n林深处：五点。\n→01\n夜\n记者：然后？\n林深处：六点。"),
            new("is a quoted section title", LineState.Heading, 14, line => line.IsQuotedTitle, "**记者：**几点？\n\n> →（夜）\n\n**记者：**然后？\n\n> →（晨）\n\n**林深处：**六点。\n\n> →（午）\n\n**记者：**好。"),
            new("is the only short line before a turn, ahead of the first", LineState.Heading, -5, line => line is { Line.Level: 0, Line.IsBold: false, IsNumbered: false, IsInSquareBrackets: false, IsTopicPhrase: false } && line.Document.FirstLabel == line.Index + 1 && line.Document.ShortLinesBeforeTurns == 0, "潮\n→小满与海\n记者：几点？\n林深处：五点。"),
            new("names those who speak", LineState.Heading, -6, line => line.NamesSpeakers, "潮\n→记者与林深处\n记者：几点？\n林深处：五点。\n夜\n记者：然后？\n林深处：六点。"),
            new("ends as a sentence, though marked up", LineState.Heading, -3, line => line.EndsInSentence && line.Line.Level > 0, "→## 看潮的人来了。\n记者：几点？\n林深处：五点。"),
            new("ends as a sentence", LineState.Heading, -7, line => line.EndsInSentence && line.Line.Level == 0, "→看潮的人来了。\n记者：几点？\n林深处：五点。"),
            new("ends in a colon", LineState.Heading, -3, line => line.EndsInColon && !line.IsInSquareBrackets, "→夜里：\n记者：几点？\n林深处：五点。"),
            new("announces the dialogue", LineState.Heading, -7, line => line.IsAnnouncement, "→以下是对话实录\n记者：几点？\n林深处：五点。"),
            new("is an item of a list", LineState.Heading, -7, line => line.Line.Shape is LineShape.ListItem || line.IsListed || line.IsMarked, "记者：几点？\n林深处：五点。\n- →夜\n记者：然后？\n林深处：六点。"),
            new("stands below a picture", LineState.Heading, -7, line => line.Line.BelowPicture && line.Line.Level == 0, "记者：几点？\n林深处：五点。\n![](a.png)\n→夜\n**记者：**然后？\n林深处：六点。"),
            new("is no heading by its words", LineState.Heading, -12, line => line.IsField || line.IsCredit || line.IsLegend || line.IsNotice || line.IsTime || line.IsAddress || line.IsFootnote || line.IsCaption || line.IsEndMark || line.IsRule || line.IsForumPost || line.IsWork, "→图：码头\n记者：几点？\n林深处：五点。"),
            new("is a stage direction", LineState.Heading, -5, line => line.IsInRoundBrackets && line.Line.Shape != LineShape.Quote && line.Line.Level == 0, "→（笑）\n记者：几点？\n林深处：五点。"),
            new("repeats a sentence of the interview", LineState.Heading, -5, line => line is { IsPullQuote: true, Line.Level: 0 } && !(line is { IsBeforeTurn: true, IsShort: true }), "记者：几点？\n林深处：五点涨潮，六点退潮。\n→**五点涨潮，六点退潮**\n\n林深处：嗯。\n记者：好。"),
            new("heads what is no dialogue", LineState.Heading, -14, line => line.IsSectionWord, "→## 摘要\n记者：几点？\n林深处：五点。"),
            new("stands below a speaker's label", LineState.Heading, -12, line => line.IsBelowLabel, "记者：\n→几点\n林深处：\n五点"),
            new("is too long for a heading", LineState.Heading, -20, line => line.Text.Length > 60 && line.Line.Level == 0, "记者：几点？\n→码头上的人都说今年的潮水来得比往年都要早一些也要高一些可是谁也说不出这到底是为什么只有守着灯塔的老人说他在梦里早就见过这样的潮水了\n林深处：五点。"),
        ];

    private static IEnumerable<LineRule> Turns() =>
        [
            new("is a field", LineState.Turn, -12, line => line.HasLabel && line.IsField, ""),
            new("says which label stands for whom", LineState.Turn, -12, line => line.HasLabel && line.IsLegend, "→记：记者\n林：林深处\n记：几点？\n林：五点。\n记：好。\n林：好。"),
            new("is a title with a colon", LineState.Turn, -9, line => line.IsTitleWithColon, "→林深处：看潮的人\n\n记者：几点？\n林深处：五点。\n记者：然后？\n林深处：六点。"),
            new("is a title with a colon", LineState.Title, 2, line => line.IsTitleWithColon, "→林深处：看潮的人\n\n记者：几点？\n林深处：五点。\n记者：然后？\n林深处：六点。"),
            new("repeats the title", LineState.Turn, -9, line => line.HasLabel && line.RepeatsTitle, "# 林深处：看潮\n→林深处：看潮\n记者：几点？\n林深处：五点。"),
            new("is a name below a picture", LineState.Turn, -9, line => line is { HasLabel: true, Line.BelowPicture: true } && line.Label.Form == LabelForm.Alone, "记者\n几点？\n林深处\n五点。\n记者\n几点？\n![](a.png)\n→林深处\n**潮水**"),
            new("quotes a speaker far above the dialogue", LineState.Turn, -9, line => line.IsQuoteAhead, ""),
            new("tells a life", LineState.Turn, -10, line => line.IsBiography, "→林深处：1950年生于码头。\n记者：几点？\n林深处：五点。\n记者：好。"),
            new("is a heading with a colon", LineState.Turn, -9, line => line.IsHeadingWithColon, "**记者：**几点？\n**林深处：**五点。\n## →林深处：看潮\n**记者：**然后？\n**林深处：**六点。\n**记者：**好。"),
            new("is a fact of a list of definitions", LineState.Turn, -9, line => line is { HasLabel: true, Line.Shape: LineShape.Definition } && line.Label.Form == LabelForm.Alone, ""),
        ];

    private static IEnumerable<LineRule> Asides() =>
        [
            new("is a rule", LineState.Aside, 12, line => line.IsRule, "记者：几点？\n林深处：五点。\n→＊＊＊\n记者：然后？\n林深处：六点。"),
            new("is only a time", LineState.Aside, 12, line => line.IsTime, "记者：几点？\n→00:12\n林深处：五点。"),
            new("is a picture's caption", LineState.Aside, 9, line => line.Line.Shape == LineShape.Caption || (line.IsCaption && line.Text.Length <= 80), "记者：几点？\n林深处：五点。\n→图：码头\n记者：然后？\n林深处：六点。"),
            new("stands below a picture", LineState.Aside, 5, line => line is { Line.BelowPicture: true, Text.Length: <= 80, EndsInSentence: false, HasLabel: false, OpensParagraph: false }, "记者：几点？\n林深处：五点。\n![](a.png)\n→码头的早晨\n**记者：**然后？\n林深处：六点。"),
            new("ends as captions do", LineState.Aside, 4, line => line.EndsAsCaption, "记者：几点？\n林深处：五点。\n→码头的早晨 小满摄\n记者：然后？\n林深处：六点。"),
            new("names a work and no more", LineState.Aside, 2.5, line => line is { IsWork: true, IsBelowLabel: false }, "记者：几点？\n林深处：五点。\n→《潮水》\n记者：然后？\n林深处：六点。"),
            new("is a notice of the forum or messenger", LineState.Aside, 6, line => line.IsNotice, "记者：几点？\n林深处：五点。\n→点赞 12\n记者：然后？\n林深处：六点。"),
            new("is told by no speaker", LineState.Aside, 6, line => line.IsVoiceover, "记者：几点？\n林深处：五点。\n→字幕：码头\n记者：然后？\n林深处：六点。"),
            new("says which label stands for whom", LineState.Aside, 8, line => line.IsLegend, "记=记者\n记：几点？\n林：五点。\n→林=林深处\n记：然后？\n林：六点。", DiagnosticKind.Legend),
            new("is a stage direction", LineState.Aside, 5, line => line is { IsDirection: true, IsBelowLabel: false }, "记者：几点？\n林深处：五点。\n→（笑）\n记者：然后？\n林深处：六点。"),
            new("repeats a sentence of the interview", LineState.Aside, 5, line => line is { IsPullQuote: true, IsBelowLabel: false } && !(line is { IsBeforeTurn: true, IsShort: true }), "记者：几点？\n林深处：五点涨潮，六点退潮。\n→**五点涨潮，六点退潮**\n记者：然后？\n林深处：六点。", DiagnosticKind.PullQuote),
            new("names who made it", LineState.Aside, 5, line => line.IsCredit || line.IsField, "记者：几点？\n林深处：五点。\n→校对：小满\n记者：然后？\n林深处：六点。", DiagnosticKind.Credit),
            new("says that the interview ends", LineState.Aside, 6, line => line.IsEndMark, "记者：几点？\n林深处：五点。\n→（完）\n记者：然后？\n林深处：六点。"),
            new("is a footnote", LineState.Aside, 5, line => line.IsFootnote, "记者：几点？\n林深处：五点。\n→[1] 见《潮汐表》。\n记者：然后？\n林深处：六点。", DiagnosticKind.Footnote),
            new("is set apart as a quotation", LineState.Aside, 3.6, line => line.Line.Shape == LineShape.Quote && !line.Document.QuotesSpeak && !line.HasLabel, "**记者：**几点？\n林深处：五点。\n\n> →潮水有信。\n\n记者：然后？\n林深处：六点。"),
            new("is part of a list of definitions", LineState.Aside, 4, line => line.Line.Shape is LineShape.Term or LineShape.Definition && !line.IsBelowTermSpeaker && !line.HasLabel, ""),
            new("tells of the speaker by name", LineState.Aside, 3.6, line => line.TellsOfSpeaker, "记者：几点？\n林深处：五点。\n→林深处望着窗外。\n记者：然后？\n林深处：六点。"),
            new("is told as such paragraphs are here", LineState.Aside, 5, line => line is { Document.Narrates: true, HasLabel: false, IsBelowLabel: false, Line.AfterGap: true }, "林深处：五点。\n\n这是码头，林深处在这里住了三十年，每天清晨都来看潮水。\n\n林深处：六点。\n\n→灯塔建于上个世纪，那时候船来船往，码头上从早到晚都是人。\n\n林深处：七点。\n\n记者：好。\n\n林深处：嗯。"),
            new("begins with the name of a speaker", LineState.Aside, 3.6, line => line.BeginsWithSpeaker, "记者：几点？\n林深处：五点。\n→林深处沉默了。\n记者：然后？\n林深处：六点。"),
            new("is an address", LineState.Aside, 6, line => line.IsAddress, "记者：几点？\n林深处：五点。\n→https://tide.example\n记者：然后？\n林深处：六点。"),
        ];

    private static IEnumerable<LineRule> Ends() =>
        [
            new("opens another post", LineState.Tail, 24, line => line.IsForumPost, "记者：几点？\n林深处：五点。\n→2楼 发表于 2020-1-1"),
            new("says that the interview ends", LineState.Tail, 9, line => line.IsEndMark, "记者：几点？\n林深处：五点。\n→（完）"),
            new("talks to the readers of the page", LineState.Tail, 9, line => line.IsForReaders && !line.IsBelowLabel, "记者：几点？\n林深处：五点。\n→欢迎关注我们的公众号。"),
            new("names who made it", LineState.Tail, 8, line => line.IsCredit || line.IsField, "记者：几点？\n林深处：五点。\n→校对：小满", DiagnosticKind.Credit),
            new("is a footnote", LineState.Tail, 8, line => line.IsFootnote, "记者：几点？\n林深处：五点。\n→注：见《潮汐表》。", DiagnosticKind.Footnote),
            new("is an address", LineState.Tail, 9, line => line.IsAddress, "记者：几点？\n林深处：五点。\n→https://tide.example"),
            new("heads what is no dialogue", LineState.Tail, 7, line => line.IsSectionWord && !line.IsBelowLabel, "记者：几点？\n林深处：五点。\n→受访者简介"),
            new("is a heading that heads no turn", LineState.Tail, 6, line => line.Line.Level > 0 && !line.HasLabel, "记者：几点？\n林深处：五点。\n## →潮汐表"),
            new("stands out in bold", LineState.Tail, 5, line => line is { IsShort: true, Line.IsBold: true, EndsInClause: false, HasLabel: false, IsBelowLabel: false }, "**记者：**几点？\n林深处：五点。\n\n**→潮汐表**"),
            new("is short, without a full stop", LineState.Tail, 4.6, line => line is { IsShort: true, EndsInClause: false, HasLabel: false, IsBelowLabel: false, Line: { AfterGap: true, BelowPicture: false, Shape: LineShape.Paragraph }, Document.IsPunctuated: true, IsBehindLastLabel: true }, "记者：几点？\n林深处：五点。\n\n→潮汐表"),
            new("tells of the speaker by name", LineState.Tail, 4.6, line => line is { TellsOfSpeaker: true, IsBehindLastLabel: true }, "记者：几点？\n林深处：五点。\n→林深处望着窗外。"),
            new("is set apart as a quotation", LineState.Tail, 4.6, line => line.Line.Shape == LineShape.Quote && !line.Document.QuotesSpeak && line.IsBehindLastLabel, "**记者：**几点？\n林深处：五点。\n\n> →潮水有信。"),
            new("stands behind a line across the page", LineState.Tail, 2.5, line => line is { Line.AfterRule: true, IsBehindLastLabel: true, HasLabel: false }, "**记者：**几点？\n林深处：五点。\n\n---\n\n→潮水每天晚一点来。"),
        ];
}
