using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>
/// Nothing is lost, nothing is invented, nothing throws: over the documents of this project cut up, mixed and
/// disturbed, and over arbitrary strings.
/// </summary>
public class CoverageTests
{
    private static readonly string[] Pieces =
    [
        .. Directory
            .GetFiles(Repository.Fixture("Transcripts", "Documents"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => TranscriptReader.Read(path).Text.Split('\n')),
        "",
        "",
        "   ",
        "\t",
        "记者：",
        "：",
        "：：",
        "（",
        "）",
        "“",
        "”",
        "** **",
        "**",
        "<p>",
        "</b>",
        "&amp;",
        "&#x4e2d;",
        "&nbsp",
        "<div",
        "-->",
        "00:00",
        "Q1.",
        "\r",
        "\u2028",
        "𠮷：𠮷。",
        "\ud800",
        "[1]",
        "01",
        "## ",
        "# 题",
        "---",
        "完",
        "A=甲",
        "（以下简称“乙”）：",
    ];

    [Property(MaxTest = 200)]
    public void Parse_MixedDocument_CoversEveryCharacter(int seed)
    {
        var text = Mix(new Random(seed));
        foreach (var format in Enum.GetValues<SourceFormat>())
        {
            AssertCovered(TranscriptReader.ExplainText(text, new TranscriptReaderOptions { Format = format }), format);
        }
    }

    [Property(MaxTest = 300)]
    public void Parse_AnyText_CoversEveryCharacter(string? text)
    {
        AssertCovered(
            TranscriptReader.ExplainText(text ?? "", new TranscriptReaderOptions { Format = SourceFormat.PlainText }),
            SourceFormat.PlainText
        );
        Assert.NotNull(TranscriptReader.Parse(text ?? ""));
    }

    [Property(MaxTest = 50)]
    public void Parse_Twice_IsTheSame(int seed)
    {
        var text = Mix(new Random(seed));
        Assert.Equal(
            TranscriptJson.Write(TranscriptReader.Parse(text)),
            TranscriptJson.Write(TranscriptReader.Parse(text))
        );
    }

    [Property(MaxTest = 100)]
    public void Read_MixedBytes_NeverThrows(int seed)
    {
        var random = new Random(seed);
        var bytes = Encoding.UTF8.GetBytes(Mix(random));
        for (var i = 0; i < bytes.Length; i += 1 + random.Next(200))
        {
            bytes[i] = (byte)random.Next(256);
        }

        Assert.NotNull(TranscriptReader.Read(new MemoryStream(bytes)));
    }

    private static string Mix(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(60); i >= 0; i--)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            text.Append(random.Next(8) == 0 ? piece[..random.Next(piece.Length + 1)] : piece);
            text.Append(random.Next(6) == 0 ? "" : "\n");
        }

        return text.ToString();
    }

    private static void AssertCovered(Reading reading, SourceFormat format)
    {
        var transcript = reading.Transcript;
        if (format == SourceFormat.PlainText)
        {
            AssertOutside(transcript.Text, reading.Lines.Select(line => (line.Span.Start, line.Span.End)));
        }

        var places = new bool[transcript.Text.Length + 1];
        void Mark(int start, int end) => places.AsSpan(start..end).Fill(true);
        foreach (var passage in transcript.Preamble)
        {
            Mark(passage.Span.Start, passage.Span.End);
        }

        foreach (var topic in transcript.Topics)
        {
            Assert.NotEmpty(topic.Turns);
            Mark(topic.TitleSpan?.Start ?? 0, topic.TitleSpan?.End ?? 0);
        }

        foreach (var diagnostic in transcript.Diagnostics)
        {
            Mark(diagnostic.Span.Start, diagnostic.Span.End);
        }

        var end = 0;
        foreach (var turn in transcript.Turns)
        {
            Assert.NotEqual("", turn.Text);
            Assert.True(turn.Span.Start >= end, "Turns follow one another.");
            end = turn.Span.End;
            Mark(turn.Span.Start, turn.Span.End);
            AssertMapped(transcript.Text, turn);
        }

        foreach (var line in reading.Lines.Where(line => line.Kind is not (LineKind.Title or LineKind.Author)))
        {
            foreach (var stretch in Uncovered(transcript.Text, places, line))
            {
                Assert.True(
                    (line.Kind == LineKind.Turn && IsLabel(stretch, reading)) || IsColonBelow(stretch, line),
                    $"“{stretch}” of “{line.Text}” ({line.Kind}) is nowhere."
                );
            }
        }
    }

    private static IEnumerable<string> Uncovered(string text, bool[] places, LineReading line)
    {
        var start = line.Span.Start;
        for (var i = line.Span.Start; i <= line.Span.End; i++)
        {
            if (i == line.Span.End || places[i])
            {
                if (!text.AsSpan(start, i - start).IsWhiteSpace())
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
        }
    }

    // The only thing on a turn's line that is no part of the turn's text.
    private static bool IsLabel(string stretch, Reading reading)
    {
        var bare = Bare(Regex.Replace(stretch, "<[^>]*>", ""));
        return reading.Labels.Any(label =>
            label.Verdict == LabelVerdict.Accepted && bare.Contains(Bare(label.Label), StringComparison.Ordinal)
        );
    }

    // 記者 and 记者 are one label, shown as it is written first.
    private static string Bare(string label) =>
        string.Concat(Variants.Simplified.FoldCharacters(label).Where(char.IsLetterOrDigit));

    private static bool IsColonBelow(string stretch, LineReading line) =>
        line.Kind == LineKind.Continuation
        && stretch is "：" or ":"
        && line.Text.StartsWith(stretch, StringComparison.Ordinal);

    private static void AssertMapped(string source, Turn turn)
    {
        foreach (var piece in turn.Source!.Pieces)
        {
            if (piece.Length == piece.SourceLength)
            {
                var said = turn.Text.Substring(piece.TextStart, piece.Length);
                var stands = source.Substring(piece.SourceStart, piece.Length);
                Assert.Equal(Flat(stands), Flat(said));
            }
        }
    }

    // A line end inside a paragraph is read as a space.
    private static string Flat(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));

    private static void AssertOutside(string text, IEnumerable<(int Start, int End)> lines)
    {
        var at = 0;
        foreach (var (start, end) in lines.Append((text.Length, text.Length)))
        {
            Assert.All(
                text[at..start],
                character => Assert.True(IsSpace(character), $"{(int)character:X4} lies in no line.")
            );
            at = end;
        }
    }

    private static bool IsSpace(char character) =>
        char.IsWhiteSpace(character)
        || "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD".Contains(character, StringComparison.Ordinal);
}
