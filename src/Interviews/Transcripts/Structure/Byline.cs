using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Reads bylines: <c>作者：许大文</c>, <c>文 | 许大文</c>, a bare name below the title.</summary>
internal static partial class Byline
{
    private static readonly string[] Words =
    [
        "本文作者",
        "作者",
        "撰文",
        "撰稿",
        "采写",
        "採寫",
        "采访",
        "採訪",
        "采访撰文",
        "采访整理",
        "整理",
        "文字",
        "文",
        "编译",
        "記者",
        "记者",
        "By",
        "BY",
        "by",
        "Author",
        "author",
    ];

    /// <summary>The author whom a line of several fields names: <c>来源：风报 作者：叶落</c>; or null.</summary>
    public static string? AuthorInside(string text) =>
        text.Length <= 80 && Field().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"\s(?:作者|撰文|文|采写|记者|記者)\s?[：:|｜丨/]\s?(?<name>[^\s：:，。；、|｜]{2,8})(?=\s|$)")]
    private static partial Regex Field();

    /// <summary>The author whom a line of the opening names, or null.</summary>
    /// <param name="text">The line.</param>
    /// <param name="belowTitle">Whether it is the line below the title, where a bare name is a byline.</param>
    public static string? AuthorIn(string text, bool belowTitle)
    {
        if (text.Length > 40)
        {
            return null;
        }

        foreach (var word in Words.OrderByDescending(word => word.Length))
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length + 1)
            {
                var rest = text.AsSpan(word.Length);
                var sign = rest.TrimStart();
                if (
                    rest.Length > 0
                    && (
                        ":：|｜丨/／·".Contains(sign[0], StringComparison.Ordinal)
                        || (rest[0] == ' ' && word.Length > 1)
                    )
                )
                {
                    var name = sign.TrimStart(":：|｜丨/／· \u3000").Trim().ToString();
                    return name.Length is > 1 and <= 20 ? name : null;
                }
            }
        }

        return belowTitle && text.Length <= 4 && Lexicon.IsPerson(text) ? text : null;
    }
}
