using System.Collections.Frozen;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Interviews;

/// <summary>Follows whether the text at hand belongs to the page rather than to the document on it.</summary>
internal sealed class HtmlFurniture
{
    private static readonly FrozenSet<string> Elements = Set("nav aside footer form button select dialog noscript");

    private static readonly FrozenSet<string> Landmarks = Set("html body article main");

    private static readonly FrozenSet<string> Words = Set(
        "nav navbar navigation menu sidebar aside footer breadcrumb breadcrumbs share sharing social related recommend "
            + "recommended recommendation comment comments advert advertisement ad ads banner toolbar qrcode copyright "
            + "pagination pager subscribe login contentinfo complementary"
    );

    private string? element;
    private int depth;
    private int articles;

    public bool IsInside => element is not null;

    /// <summary>The values of the attributes that name an element's purpose, or null.</summary>
    public static string? Marks(StructAttributes attributes)
    {
        string? marks = null;
        for (var i = 0; i < attributes.Count; i++)
        {
            marks = marks is null ? attributes[i].Value.ToString() : marks + " " + attributes[i].Value;
        }

        return marks;
    }

    public void Open(string name, string? marks)
    {
        if (name is "article" or "main")
        {
            articles++;
        }

        if (element is not null)
        {
            depth += element == name ? 1 : 0;
            return;
        }

        if (Elements.Contains(name) || (name == "header" && articles == 0) || IsMarked(name, marks))
        {
            (element, depth) = (name, 1);
        }
    }

    public void Close(string name)
    {
        articles -= name is "article" or "main" && articles > 0 ? 1 : 0;
        if (element == name && --depth == 0)
        {
            element = null;
        }
    }

    private static bool IsMarked(string name, string? marks)
    {
        if (marks is null || Landmarks.Contains(name) || !HtmlTags.Breaks(name))
        {
            return false;
        }

        foreach (var word in marks.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.Contains(word.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
