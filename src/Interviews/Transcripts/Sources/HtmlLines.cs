using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Interviews;

/// <summary>
/// Lines of an HTML page or fragment. It works on the tokens of AngleSharp's tokenizer and builds no tree: a token
/// knows its place in the source, and a hundred thousand nested elements cost no stack.
/// </summary>
internal sealed class HtmlLines
{
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly HtmlFurniture furniture = new();
    private int bold;
    private int quotes;

    /// <summary>Inside an element whose line ends are only white space.</summary>
    private bool flows;
    private bool preformatted;

    private HtmlLines(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
    }

    public static List<Line> Read(string source) => new HtmlLines(source).Read();

    private List<Line> Read()
    {
        // References stay undecoded, so that a token's length is its length in the source.
        var tokenizer = new HtmlTokenizer(
            new TextSource(new StringTextSource(source)),
            HtmlEntityProvider.ResolverExtended
        )
        {
            IsNotConsumingCharacterReferences = true,
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => name.Span is "class" or "id" or "role",
        };
        var (textStart, hidden) = (-1, false);
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            var at = Math.Clamp(token.Position.Index, 0, source.Length);
            if (textStart >= 0)
            {
                AppendText(textStart, at);
                textStart = -1;
            }

            switch (token.Type)
            {
                case HtmlTokenType.Character when !hidden:
                    textStart = at;
                    break;
                case HtmlTokenType.StartTag:
                    var name = token.Name.ToString();
                    tokenizer.State = HtmlTags.ModeInside(name);
                    hidden = HtmlTags.IsHidden(name) && !token.IsSelfClosing;
                    Open(name, token.IsSelfClosing, HtmlFurniture.Marks(token.Attributes));
                    break;
                case HtmlTokenType.EndTag:
                    hidden = false;
                    Close(token.Name.ToString());
                    break;
                case HtmlTokenType.EndOfFile:
                    builder.Break();
                    return builder.Lines;
            }
        }
    }

    private void Open(string name, bool selfClosing, string? marks)
    {
        if (HtmlTags.Breaks(name))
        {
            builder.Break();
            flows = HtmlTags.Flows(name);
            preformatted = name == "pre" || (preformatted && !HtmlTags.Flows(name));
        }

        if (selfClosing || HtmlTags.IsVoid(name))
        {
            return;
        }

        bold += HtmlTags.IsBold(name) ? 1 : 0;
        quotes += name == "blockquote" ? 1 : 0;
        furniture.Open(name, marks);
        Shape(name);
    }

    private void Close(string name)
    {
        if (HtmlTags.Breaks(name))
        {
            builder.Break();
            flows = false;
            preformatted &= name != "pre";
            builder.Level = 0;
        }

        bold = Math.Max(0, bold - (HtmlTags.IsBold(name) ? 1 : 0));
        quotes = Math.Max(0, quotes - (name == "blockquote" ? 1 : 0));
        furniture.Close(name);
        Shape(HtmlTags.Breaks(name) ? "" : null);
    }

    private void Shape(string? name)
    {
        builder.Bold = bold > 0;
        if (name is null || !(name.Length == 0 || HtmlTags.Breaks(name) || name == "title"))
        {
            return;
        }

        builder.Level = HtmlTags.HeadingLevel(name);
        builder.Shape =
            furniture.IsInside && builder.Level != 1 ? LineShape.Furniture
            : builder.Level > 0 ? LineShape.Heading
            : HtmlTags.ShapeOf(name) is var shape && shape != LineShape.Paragraph ? shape
            : quotes > 0 ? LineShape.Quote
            : LineShape.Paragraph;
    }

    private void AppendText(int start, int end)
    {
        while (start < end)
        {
            var found = source.AsSpan(start, end - start).IndexOfAny('&', '\n', '\r');
            var stop = found < 0 ? end : start + found;
            builder.Append(start, stop);
            start =
                stop == end ? end
                : source[stop] == '&' ? AppendReference(stop, end)
                : AppendLineEnd(stop, end);
        }
    }

    private int AppendReference(int start, int end)
    {
        var decoded = HtmlReference.Decode(source.AsSpan(start, end - start), out var length);
        if (decoded is null)
        {
            builder.Append(start, start + 1);
            return start + 1;
        }

        builder.AppendDecoded(decoded, start, start + length);
        return start + length;
    }

    private int AppendLineEnd(int start, int end)
    {
        var stop = start;
        var ends = 0;
        while (stop < end && Characters.IsSpace(source[stop]))
        {
            ends += source[stop] == '\n' ? 1 : 0;
            stop++;
        }

        if (!flows || preformatted)
        {
            builder.Break();
            if (ends > 1)
            {
                builder.MarkGap();
            }
        }
        else if (NeedsSpace(stop, end))
        {
            builder.AppendDecoded(" ", start, stop);
        }

        return stop;
    }

    // Chinese is written without spaces: an indented line end inside a paragraph is none of its characters.
    private bool NeedsSpace(int next, int end) =>
        !builder.IsEmpty
        && next < end
        && !Characters.IsSpace(builder.Last)
        && (Characters.IsAlphabetic(builder.Last) || Characters.IsAlphabetic(source[next]));
}
