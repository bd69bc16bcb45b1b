using System.IO.Compression;
using System.Text;
using System.Xml;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>
/// Paragraphs of a Word document. It reads the two parts it needs as streams, with a bound on what they may unpack to,
/// because an archive of a few kilobytes can hold gigabytes.
/// </summary>
internal sealed class WordDocument
{
    private const long LargestPart = 512L << 20;
    private const long HarmlessPart = 8_000_000;
    private const int LargestRatio = 200;
    private readonly StringBuilder text = new();
    private readonly List<Line> lines = [];
    private readonly StringBuilder paragraph = new();
    private Dictionary<string, int> levels = [];
    private int boldLength;
    private bool bold;
    private int level;
    private bool listed;
    private bool gap;
    private bool inText;
    private bool started;
    private int paragraphs;

    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Reads the paragraphs; null where the bytes are no Word document.</summary>
    /// <param name="bytes">The archive.</param>
    /// <exception cref="InvalidDataException">It is a damaged or an enormous one.</exception>
    public static (string Text, List<Line> Lines)? Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.GetEntry("word/document.xml") is not { } document)
        {
            return null;
        }

        var reader = new WordDocument();
        try
        {
            if (archive.GetEntry("word/styles.xml") is { } styles)
            {
                using var xml = Open(styles);
                reader.levels = ReadStyles(xml);
            }

            using var body = Open(document);
            reader.ReadBody(body);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException("The Word document is damaged: " + e.Message, e);
        }

        return (reader.text.ToString(), reader.lines);
    }

    private static XmlReader Open(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart)
        {
            throw new InvalidDataException("The Word document unpacks to more than 512 MB.");
        }

        // What people write packs to a tenth or a thirtieth; a bomb packs to a thousandth.
        var most = Math.Max(HarmlessPart, entry.CompressedLength * LargestRatio);
        if (entry.Length > most)
        {
            throw new InvalidDataException(
                $"The Word document unpacks to more than {LargestRatio} times its size: it is no text that somebody wrote."
            );
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            // The length that the archive states may be a lie.
            MaxCharactersInDocument = Math.Min(LargestPart, most),
            CloseInput = true,
        };
        return XmlReader.Create(entry.Open(), settings);
    }

    private static Dictionary<string, int> ReadStyles(XmlReader xml)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        var id = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            id = xml.LocalName == "style" ? Attribute(xml, "styleId") ?? "" : id;
            if (xml.LocalName == "name" && LevelOfName(Attribute(xml, "val")) is var level and > 0)
            {
                levels[id] = level;
            }
            else if (xml.LocalName == "outlineLvl" && Attribute(xml, "val") is [>= '0' and <= '5' and var digit])
            {
                levels[id] = digit - '0' + 1;
            }
        }

        return levels;
    }

    private static int LevelOfName(string? name) =>
        name is null ? 0
        : name.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '6'
            ? name[^1] - '0'
        : 0;

    private void ReadBody(XmlReader xml)
    {
        while (!xml.EOF)
        {
            // Deleted text, fields' codes and the doubles for old versions are not what the reader of a page sees.
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "del" or "instrText" or "Fallback")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                Enter(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p")
            {
                EndParagraph();
            }
            else if (
                xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                && inText
            )
            {
                Append(xml.Value);
            }

            inText =
                xml.NodeType == XmlNodeType.Element
                    ? xml.LocalName == "t" && !xml.IsEmptyElement
                    : xml.NodeType != XmlNodeType.EndElement && inText;
            xml.Read();
        }
    }

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.IsEmptyElement:
                EndParagraph();
                break;
            case "p":
                (level, listed) = (0, false);
                break;
            case "pStyle":
                level = levels.GetValueOrDefault(Attribute(xml, "val") ?? "");
                break;
            case "outlineLvl" when Attribute(xml, "val") is [>= '0' and <= '5' and var digit]:
                level = digit - '0' + 1;
                break;
            case "numPr":
                listed = true;
                break;
            case "r":
                bold = false;
                break;
            case "b":
                bold = Attribute(xml, "val") is not ("0" or "false" or "off");
                break;
            case "tab":
                Append("\t");
                break;
            case "br" or "cr":
                EndParagraph();
                break;
            case "noBreakHyphen":
                Append("-");
                break;
        }
    }

    private void Append(string more)
    {
        boldLength = bold && boldLength == paragraph.Length ? boldLength + more.Length : boldLength;
        paragraph.Append(more);
    }

    private void EndParagraph()
    {
        if (started)
        {
            text.Append('\n');
        }

        started = true;
        var whole = paragraph.ToString();
        var (start, end) = Characters.Trim(whole);
        if (start < end)
        {
            var span = new TextSpan(text.Length + start, text.Length + end);
            lines.Add(
                new Line(whole[start..end], span, paragraphs + 1)
                {
                    Shape =
                        level > 0 ? LineShape.Heading
                        : listed ? LineShape.ListItem
                        : LineShape.Paragraph,
                    Level = level,
                    BoldLength = Math.Clamp(boldLength - start, 0, end - start),
                    AfterGap = gap,
                }
            );
        }

        gap = start == end;
        paragraphs += 1 + Characters.CountLineEnds(whole, 0, whole.Length);
        text.Append(whole);
        paragraph.Clear();
        boldLength = 0;
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == name)
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
