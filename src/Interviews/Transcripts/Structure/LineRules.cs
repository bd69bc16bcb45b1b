namespace Interviews;

/// <summary>What speaks for a line's being this or that. A row a rule; <see cref="LineDecoder"/> weighs whole documents.</summary>
/// <remarks>
/// Default is speech: a line that no row speaks for goes on in the running turn. Every row has an example in the tests.
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
            new(
                "is the title of the front matter",
                LineState.Title,
                9,
                line => line.Document.MetadataTitle is { } title && title == LabelIndex.Fold(line.Text)
            ),
            new(
                "is the only heading of the first level",
                LineState.Title,
                6,
                line => line.Line.Level == 1 && line.Document.FirstLevelHeadings == 1
            ),
            new("is a heading ahead of the turns", LineState.Title, 2.5, line => line.Line.Level > 0),
            new("is the first line", LineState.Title, 4.5, line => line is { IsFirst: true, Text.Length: <= 80 }),
            new(
                "is not the title of the front matter",
                LineState.Title,
                -8,
                line =>
                    line.Document.MetadataTitle is { } title
                    && line.Line.Level != 1
                    && title != LabelIndex.Fold(line.Text)
            ),
            new("ends as a sentence", LineState.Title, -7, line => line.EndsInSentence || line.EndsInColon),
            new(
                "is a field",
                LineState.Title,
                -9,
                line =>
                    line.IsField
                    || line.IsCredit
                    || line.IsLegend
                    || line.BeginsWithTime
                    || line.Line.Time is not null
                    || line.IsForReaders
            ),
            new("stands in brackets", LineState.Title, -6, line => line.IsInRoundBrackets || line.IsRule),
            new("names the author", LineState.Byline, 4, line => line.Author is not null),
        ];

    private static IEnumerable<LineRule> Headings() =>
        [
            new(
                "matches the topic pattern",
                LineState.Heading,
                30,
                line => line.Document.TopicPattern?.IsMatch(line.Text) == true
            ),
            new(
                "does not match the topic pattern",
                LineState.Heading,
                -60,
                line => line.Document.TopicPattern?.IsMatch(line.Text) == false
            ),
            new(
                "is marked up as a heading",
                LineState.Heading,
                9,
                line => line.Line.Level > 0 && (!line.HasLabel || line.IsHeadingWithColon)
            ),
            new(
                "is of the level of headings above turns",
                LineState.Heading,
                3,
                line => line.IsOfTurnsLevel && !line.HasLabel
            ),
            new(
                "heads nothing, for no turn follows",
                LineState.Heading,
                -8,
                line => line.IsBehindLastLabel && line.Line.Level > 0 && !line.HasLabel
            ),
            new(
                "repeats a sentence in quotation marks",
                LineState.Heading,
                -9,
                line => line is { IsQuoted: true, IsPullQuote: true, IsBeforeTurn: false }
            ),
            new(
                "stands out in bold",
                LineState.Heading,
                6,
                line => line is { MayBeHeading: true, Line.IsBold: true, Document.BoldStandsOut: true }
            ),
            new(
                "is short, without a full stop, before a turn",
                LineState.Heading,
                4.5,
                line =>
                    line
                        is {
                            IsShort: true,
                            IsBeforeTurn: true,
                            EndsInClause: false,
                            Document.IsPunctuated: true,
                            Line.Shape: LineShape.Paragraph,
                            HasLabel: false,
                            IsInParagraph: false,
                            IsLikeOthers: true
                        }
            ),
            new(
                "asks, between an answer and the turn of who asks",
                LineState.Heading,
                4.5,
                line => line.AsksAheadOfAsker
            ),
            new("is numbered", LineState.Heading, 2.5, line => line.IsNumbered && !line.IsTime),
            new(
                "stands in square brackets",
                LineState.Heading,
                5,
                line => line is { MayBeHeading: true, IsInSquareBrackets: true }
            ),
            new(
                "is numbered and stands before a turn",
                LineState.Heading,
                3,
                line =>
                    line
                        is { IsNumbered: true, IsBeforeTurn: true, IsShort: true, IsTime: false, EndsInSentence: false }
            ),
            new(
                "stands below its number",
                LineState.Heading,
                5,
                line => line is { MayBeHeading: true, IsBelowNumber: true }
            ),
            new(
                "is a number above its title",
                LineState.Heading,
                4,
                line => line.IsBareNumber && line.Next is { Text.Length: <= 60 }
            ),
            new("is a quoted section title", LineState.Heading, 14, line => line.IsQuotedTitle),
            new(
                "is the only short line before a turn, ahead of the first",
                LineState.Heading,
                -5,
                line =>
                    line
                        is {
                            Line.Level: 0,
                            Line.IsBold: false,
                            IsNumbered: false,
                            IsInSquareBrackets: false,
                            IsTopicPhrase: false
                        }
                    && line.Document.FirstLabel == line.Index + 1
                    && line.Document.ShortLinesBeforeTurns == 0
            ),
            new("names those who speak", LineState.Heading, -6, line => line.NamesSpeakers),
            new(
                "ends as a sentence, though marked up",
                LineState.Heading,
                -3,
                line => line.EndsInSentence && line.Line.Level > 0
            ),
            new("ends as a sentence", LineState.Heading, -7, line => line.EndsInSentence && line.Line.Level == 0),
            new("ends in a colon", LineState.Heading, -3, line => line.EndsInColon && !line.IsInSquareBrackets),
            new("announces the dialogue", LineState.Heading, -7, line => line.IsAnnouncement),
            new(
                "is an item of a list",
                LineState.Heading,
                -7,
                line => line.Line.Shape is LineShape.ListItem || line.IsListed || line.IsMarked
            ),
            new(
                "stands below a picture",
                LineState.Heading,
                -7,
                line => line.Line.BelowPicture && line.Line.Level == 0
            ),
            new(
                "is no heading by its words",
                LineState.Heading,
                -12,
                line =>
                    line.IsField
                    || line.IsCredit
                    || line.IsLegend
                    || line.IsNotice
                    || line.IsTime
                    || line.IsAddress
                    || line.IsFootnote
                    || line.IsCaption
                    || line.IsEndMark
                    || line.IsRule
                    || line.IsForumPost
                    || line.IsWork
            ),
            new(
                "repeats a sentence of the interview",
                LineState.Heading,
                -5,
                line => line is { IsPullQuote: true, Line.Level: 0 }
            ),
            new("heads what is no dialogue", LineState.Heading, -14, line => line.IsSectionWord),
            new("stands below a speaker's label", LineState.Heading, -12, line => line.IsBelowLabel),
        ];

    private static IEnumerable<LineRule> Turns() =>
        [
            new("is a title with a colon", LineState.Turn, -9, line => line.IsTitleWithColon),
            new("repeats the title", LineState.Turn, -9, line => line.HasLabel && line.RepeatsTitle),
            new("quotes a speaker far above the dialogue", LineState.Turn, -9, line => line.IsQuoteAhead),
            new("tells a life", LineState.Turn, -10, line => line.IsBiography),
            new(
                "is a fact of a list of definitions",
                LineState.Turn,
                -9,
                line =>
                    line is { HasLabel: true, Line.Shape: LineShape.Definition } && line.Label.Form == LabelForm.Alone
            ),
            new("is a heading with a colon", LineState.Turn, -9, line => line.IsHeadingWithColon),
        ];

    private static IEnumerable<LineRule> Asides() =>
        [
            new("is a rule", LineState.Aside, 12, line => line.IsRule),
            new("is only a time", LineState.Aside, 12, line => line.IsTime),
            new(
                "is a picture's caption",
                LineState.Aside,
                9,
                line => line.Line.Shape == LineShape.Caption || (line.IsCaption && line.Text.Length <= 80)
            ),
            new(
                "stands below a picture",
                LineState.Aside,
                5,
                line =>
                    line
                        is {
                            Line.BelowPicture: true,
                            Text.Length: <= 80,
                            EndsInSentence: false,
                            HasLabel: false,
                            OpensParagraph: false
                        }
            ),
            new("ends as captions do", LineState.Aside, 4, line => line.EndsAsCaption),
            new("is a notice of the forum or messenger", LineState.Aside, 6, line => line.IsNotice),
            new("is told by no speaker", LineState.Aside, 6, line => line.IsVoiceover),
            new("says which label stands for whom", LineState.Aside, 8, line => line.IsLegend, DiagnosticKind.Legend),
            new("is a stage direction", LineState.Aside, 5, line => line is { IsDirection: true, IsBelowLabel: false }),
            new(
                "repeats a sentence of the interview",
                LineState.Aside,
                5,
                line => line is { IsPullQuote: true, IsBelowLabel: false },
                DiagnosticKind.PullQuote
            ),
            new("names who made it", LineState.Aside, 5, line => line.IsCredit || line.IsField, DiagnosticKind.Credit),
            new("is a footnote", LineState.Aside, 5, line => line.IsFootnote, DiagnosticKind.Footnote),
            new(
                "is set apart as a quotation",
                LineState.Aside,
                3.6,
                line => line.Line.Shape == LineShape.Quote && !line.Document.QuotesSpeak && !line.HasLabel
            ),
            new("tells of the speaker by name", LineState.Aside, 3.6, line => line.TellsOfSpeaker),
            new("begins with the name of a speaker", LineState.Aside, 3.6, line => line.BeginsWithSpeaker),
            new("is an address", LineState.Aside, 6, line => line.IsAddress),
        ];

    private static IEnumerable<LineRule> Ends() =>
        [
            new("opens another post", LineState.Tail, 24, line => line.IsForumPost),
            new("says that the interview ends", LineState.Tail, 9, line => line.IsEndMark),
            new("talks to the readers of the page", LineState.Tail, 9, line => line.IsForReaders && !line.IsBelowLabel),
            new("names who made it", LineState.Tail, 8, line => line.IsCredit || line.IsField, DiagnosticKind.Credit),
            new("is a footnote", LineState.Tail, 8, line => line.IsFootnote, DiagnosticKind.Footnote),
            new("heads what is no dialogue", LineState.Tail, 7, line => line.IsSectionWord && !line.IsBelowLabel),
            new("is a heading that heads no turn", LineState.Tail, 6, line => line.Line.Level > 0 && !line.HasLabel),
            new(
                "is short, without a full stop",
                LineState.Tail,
                4.6,
                line =>
                    line
                        is {
                            IsShort: true,
                            EndsInClause: false,
                            HasLabel: false,
                            IsBelowLabel: false,
                            Line: { AfterGap: true, BelowPicture: false, Shape: LineShape.Paragraph },
                            Document.IsPunctuated: true,
                            IsBehindLastLabel: true
                        }
            ),
            new(
                "stands behind a line across the page",
                LineState.Tail,
                2.5,
                line => line is { Line.AfterRule: true, IsBehindLastLabel: true, HasLabel: false }
            ),
        ];
}
