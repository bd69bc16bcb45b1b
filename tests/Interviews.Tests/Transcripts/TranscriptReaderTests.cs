using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Interviews.Testing;

namespace Interviews.Tests;

public class TranscriptReaderTests
{
    private const string Interview = "记者：几点涨潮？\n阿海：五点。\n记者：明天呢？\n阿海：六点。\n";
    private readonly string folder = Directory.CreateTempSubdirectory("transcripts").FullName;

    [Fact]
    public void Read_MissingFile_NamesIt()
    {
        var path = Path.Combine(folder, "missing.txt");
        var error = Assert.Throws<TranscriptException>(() => TranscriptReader.Read(path));
        Assert.Equal((path, path + ": There is no such file."), (error.File, error.Message));
    }

    [Fact]
    public void Read_Folder_SaysSo() =>
        Assert.Contains(
            "folder",
            Assert.Throws<TranscriptException>(() => TranscriptReader.Read(folder)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "PDF")]
    [InlineData(new byte[] { 1, 2, 3, 0, 0, 5, 255, 254, 9, 8, 7, 0, 1 }, "binary")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 1, 1 }, "")]
    public void Read_NoText_Refuses(byte[] bytes, string expected)
    {
        var path = Write("bytes.txt", bytes);
        var error = Assert.Throws<TranscriptException>(() => TranscriptReader.Read(path));
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StrangeButValidUtf8_IsText()
    {
        var path = Write(
            "strange.txt",
            Encoding.UTF8.GetBytes("\u0001\u0002\u0003\u0004\u0005\uE000\uE001\u0006\u0007\u0008\n")
        );
        Assert.Empty(TranscriptReader.Read(path).Turns);
    }

    [Fact]
    public void Read_OneBadByte_NamesLineAndByte()
    {
        var path = Write("bad.txt", [.. Encoding.UTF8.GetBytes(Interview), 0xFF, .. Encoding.UTF8.GetBytes("完。\n")]);
        var error = Assert.Throws<TranscriptException>(() => TranscriptReader.Read(path));
        Assert.Equal(5, error.Line);
        Assert.Contains("0xFF", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneBadByteWithEncodingNamed_ReportsIt()
    {
        var path = Write("bad.txt", [.. Encoding.UTF8.GetBytes(Interview), 0xFF, .. Encoding.UTF8.GetBytes("完。\n")]);
        var transcript = TranscriptReader.Read(path, new TranscriptReaderOptions { Encoding = Encoding.UTF8 });
        Assert.Equal(4, transcript.Turns.Count());
        Assert.Contains(
            transcript.Diagnostics,
            diagnostic => diagnostic is { Kind: DiagnosticKind.Undecodable, Line: 5 }
        );
    }

    [Fact]
    public void Read_Stream_NeverRefuses()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            if (i % 3 == 0 && bytes.Length > 4)
            {
                "PK\u0003\u0004"u8.CopyTo(bytes);
            }

            Assert.NotNull(TranscriptReader.Read(new MemoryStream(bytes)).Diagnostics);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u3000\n")]
    [InlineData("影子不说话。")]
    [InlineData("**")]
    public void Parse_NoDialogue_HasNoTurnsAndSaysSo(string text)
    {
        var transcript = TranscriptReader.Parse(text);
        Assert.Empty(transcript.Topics);
        Assert.Contains(transcript.Diagnostics, diagnostic => diagnostic.Kind == DiagnosticKind.NoDialogue);
    }

    [Fact]
    public void Parse_Options_Override()
    {
        var options = new TranscriptReaderOptions
        {
            Speakers = ["优点"],
            NotSpeakers = ["阿海"],
            Abbreviations = new Dictionary<string, string> { ["记者"] = "温如许" },
            Roles = new Dictionary<string, Role> { ["温如许"] = Role.Other, ["优点"] = Role.Interviewer },
            TopicPattern = new Regex("^§ (?<title>.+)"),
        };
        var transcript = TranscriptReader.Parse("记者：好。\n优点：亮。\n阿海：涨潮了。\n§ 夜\n记者：完。\n", options);
        Assert.Equal(
            [new("温如许", "记者", Role.Other), new Speaker("优点", null, Role.Interviewer)],
            transcript.Speakers
        );
        Assert.Equal([null, "夜"], transcript.Topics.Select(topic => topic.Title));
        Assert.Equal("亮。\n阿海：涨潮了。", transcript.Topics[0].Turns[1].Text);
    }

    [Fact]
    public void Parse_Html_MapsTextBackToTheSource()
    {
        const string html =
            "<p><b>记者：</b>水&lt;火，<i>对</i>吗？</p><p>阿海：对。</p><p>记者：好&amp;好？</p><p>阿海：好。</p>";
        var transcript = TranscriptReader.Parse(html);
        var turn = transcript.Turns.First();
        Assert.Equal("水<火，对吗？", turn.Text);
        Assert.Equal("水&lt;火，<i>对</i>吗？", turn.Span.Slice(html));
        Assert.Equal("&lt;", turn.ToOriginal(new(1, 2)).Slice(html));
        Assert.Equal("对</i>吗", turn.ToOriginal(new(4, 6)).Slice(html));
    }

    [Fact]
    public void Parse_LabelledParagraphs_MapAcrossTheLabel()
    {
        const string text = "阿海：一。\n阿海：二。\n记者：三？\n阿海：四。";
        var turn = TranscriptReader.Parse(text).Turns.First();
        Assert.Equal("一。\n二。", turn.Text);
        Assert.Equal("二", turn.ToOriginal(new(3, 4)).Slice(text));
        Assert.Equal("一。\n阿海：二。", turn.Span.Slice(text));
    }

    [Fact]
    public void Explain_EveryLine_SaysWhatAndWhy()
    {
        var reading = TranscriptReader.ExplainText("涨潮\n\n" + Interview + "\n校对：小满\n");
        Assert.Equal(
            [LineKind.Title, LineKind.Turn, LineKind.Turn, LineKind.Turn, LineKind.Turn, LineKind.Aside],
            reading.Lines.Select(line => line.Kind)
        );
        Assert.All(reading.Lines, line => Assert.NotEmpty(line.Evidence));
        var label = Assert.Single(reading.Labels, label => label is { Label: "阿海", Verdict: LabelVerdict.Accepted });
        Assert.Contains("recurs +1", label.Evidence);
        Assert.Equal("opens with a speaker's label and a colon", reading.Lines[2].Evidence[0]);
        Assert.Contains("“阿海” recurs +1", reading.Lines[2].Evidence);
    }

    [Fact]
    public void Exchanges_QuestionsWithTheirAnswers()
    {
        var exchanges = TranscriptReader.Parse("阿海：先说一句。\n" + Interview).Exchanges.ToList();
        Assert.Equal([null, "几点涨潮？", "明天呢？"], exchanges.Select(exchange => exchange.Question?.Text));
        Assert.Equal(["先说一句。", "五点。", "六点。"], exchanges.Select(exchange => exchange.Answers.Single().Text));
    }

    [Fact]
    public void ReadAll_Folder_NamesDocumentsByTheirPaths()
    {
        Write("a.txt", Encoding.UTF8.GetBytes(Interview));
        Directory.CreateDirectory(Path.Combine(folder, "b"));
        Write("b/c.md", Encoding.UTF8.GetBytes(Interview));
        Write("README.md", "no transcript"u8.ToArray());
        Write("user-words.txt", "涨潮 5 n"u8.ToArray());
        Assert.Equal(["a.txt", "b/c.md"], TranscriptReader.ReadAll(folder).Select(transcript => transcript.Name));
        Assert.Equal(["a.txt"], TranscriptReader.ReadAll(folder + "/a.*").Select(transcript => transcript.Name));
        Assert.Equal(
            ["c.md"],
            TranscriptReader
                .ReadAll(folder + "/**/*.md")
                .Select(t => t.Name)
                .Where(name => name != "README.md")
                .Select(name => Path.GetFileName(name))
        );
        Assert.Throws<TranscriptException>(() => TranscriptReader.ReadAll(folder + "/*.srt"));
    }

    [Fact]
    public void Read_Word_ReadsParagraphsStylesAndBold()
    {
        var transcript = TranscriptReader.Read(
            Write(
                "interview.docx",
                Word(
                    """<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:t>潮水</w:t></w:r></w:p>"""
                        + """<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>记者：</w:t></w:r><w:r><w:t>几点涨潮？</w:t></w:r></w:p><w:p/>"""
                        + """<w:p><w:r><w:t>阿海：五</w:t></w:r><w:del><w:r><w:delText>六</w:delText></w:r></w:del><w:r><w:t>点。</w:t><w:br/><w:t>每天晚一点。</w:t></w:r></w:p>"""
                        + """<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>夜里</w:t></w:r></w:p>"""
                        + """<w:p><w:r><w:t>记者：夜里呢？</w:t></w:r></w:p><w:p><w:r><w:t>阿海：夜里看月亮。</w:t></w:r></w:p>"""
                )
            )
        );
        Assert.Equal(
            "潮水\n记者：几点涨潮？\n\n阿海：五点。\n每天晚一点。\n夜里\n记者：夜里呢？\n阿海：夜里看月亮。",
            transcript.Text
        );
        Assert.Equal("潮水", transcript.Title);
        Assert.Equal([null, "夜里"], transcript.Topics.Select(topic => topic.Title));
        Assert.Equal(
            ["几点涨潮？", "五点。\n每天晚一点。", "夜里呢？", "夜里看月亮。"],
            transcript.Turns.Select(turn => turn.Text)
        );
        Assert.All(transcript.Turns, turn => Assert.Equal(turn.Text, turn.Span.Slice(transcript.Text)));
    }

    [Fact]
    public void Read_DamagedWord_SaysSo()
    {
        var path = Write("damaged.docx", Word("<w:p><w:r>"));
        Assert.Contains(
            "damaged",
            Assert.Throws<TranscriptException>(() => TranscriptReader.Read(path)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_WordThatUnpacksToAThousandfold_Refuses()
    {
        var paragraph = "<w:p><w:r><w:t>" + new string('潮', 5_000_000) + "</w:t></w:r></w:p>";
        var path = Write("bomb.docx", Word(paragraph));
        Assert.Contains(
            "times its size",
            Assert.Throws<TranscriptException>(() => TranscriptReader.Read(path)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_FrontMatter_IsMetadata()
    {
        var transcript = TranscriptReader.Parse(
            "---\ntitle: 潮：一次谈话\nauthor: '许大文'\ndate: 2031-05-06\nguests:\n  - 林深处\n  - 阿海\ntags: [海, 灯塔]\n---\n\n"
                + Interview
        );
        Assert.Equal(("潮：一次谈话", "许大文"), (transcript.Title, transcript.Author));
        Assert.Equal("2031-05-06", transcript.Metadata.Date);
        Assert.Equal(["林深处", "阿海"], transcript.Metadata.Guests);
        Assert.Equal(["海", "灯塔"], transcript.Metadata.All("tags"));
        Assert.Empty(transcript.Preamble);
        Assert.Equal(
            transcript.Metadata.Fields.Count,
            TranscriptJson.Read(TranscriptJson.Write(transcript)).Metadata.Fields.Count
        );
    }

    [Theory]
    [InlineData("阿海 ", "--speaker 阿海 2: no line begins with that label.")]
    [InlineData("", "--interviewer 无名: nobody is called so.")]
    public void Parse_OptionThatMatchesNothing_IsNamed(string label, string expected)
    {
        var options = new TranscriptReaderOptions
        {
            Speakers = label.Length > 0 ? [label + "2"] : [],
            Roles = new Dictionary<string, Role> { ["无名"] = Role.Interviewer },
        };
        Assert.Contains(
            TranscriptReader.Parse(Interview, options).Diagnostics,
            diagnostic => diagnostic.Message == expected
        );
    }

    [Fact]
    public void Parse_HeadingOverHeading_KeepsTheChapter()
    {
        var transcript = TranscriptReader.Parse("# 海\n\n## 潮\n\n### 晨\n\n" + Interview + "\n### 夜\n\n" + Interview);
        Assert.Equal([("晨", "潮"), ("夜", "潮")], transcript.Topics.Select(topic => (topic.Title, topic.Chapter)));
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Word(string body)
    {
        const string ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(
                "word/styles.xml",
                $"""<w:styles {ns}><w:style w:styleId="a1"><w:name w:val="Title"/></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>"""
            );
            Add("word/document.xml", $"<w:document {ns}><w:body>{body}</w:body></w:document>");

            void Add(string name, string content)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
