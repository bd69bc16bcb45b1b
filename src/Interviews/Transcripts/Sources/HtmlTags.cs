using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Interviews;

/// <summary>What HTML's elements mean for lines of text.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Breaking = Set(
        "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset "
            + "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main "
            + "menu nav ol optgroup option p pre section select summary table tbody td textarea tfoot th thead title "
            + "tr ul"
    );

    private static readonly FrozenSet<string> Flowing = Set(
        "p li h1 h2 h3 h4 h5 h6 td th dd dt figcaption caption blockquote summary button title option address"
    );

    private static readonly FrozenSet<string> Void = Set(
        "area base br col embed frame hr img input link meta param source track wbr"
    );

    private static readonly FrozenSet<string> Hidden = Set("script style template iframe noembed noframes");

    public static bool Breaks(string name) => Breaking.Contains(name);

    /// <summary>Whether line ends inside the element are mere white space.</summary>
    public static bool Flows(string name) => Flowing.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether the element's content is no text of the page.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    public static bool IsBold(string name) => name is "b" or "strong";

    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    public static LineShape ShapeOf(string name) =>
        name switch
        {
            "li" => LineShape.ListItem,
            "dt" => LineShape.Term,
            "dd" => LineShape.Definition,
            "figcaption" or "caption" => LineShape.Caption,
            "title" => LineShape.PageTitle,
            _ => LineShape.Paragraph,
        };

    /// <summary>How the tokenizer must read what follows the start tag; a tree builder would tell it.</summary>
    public static HtmlParseMode ModeInside(string name) =>
        name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
