using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>Reads bylines: <c>作者：许大文</c>, <c>文 | 许大文</c>, a bare name below the title.</summary>
internal static partial class Byline
{
    private const int LongestLine = 80;

    /// <summary>The author whom a line of the opening names, or null.</summary>
    public static string? AuthorIn(LineFacts line)
    {
        if (line.Text.Length > LongestLine)
        {
            return null;
        }

        var match = Head().Match(line.Text) is { Success: true } head ? head : Inside().Match(line.Text);
        return match.Success ? match.Groups["name"].Value.Trim()
            : line.Text.Length is >= 2 and <= 4
            && line.Index is 1 or 2
            && !line.HasLabel
            && line.Document.Words.IsPerson(line.Folded)
                ? line.Text
            : null;
    }

    /// <summary>Whether the line holds further fields beside the author.</summary>
    public static bool IsAlone(string text) => Head().IsMatch(text);

    [GeneratedRegex(
        @"^(本文作者|作者|撰文|撰稿|采写|採寫|采访撰文|采访整理|采访|採訪|整理|文字|文|编译|記者|记者|By|BY|by|Author|author)(\s*[:：|｜丨/／·]\s*|(?<=\w{2})\s+)(?<name>[^\s：:，。；|｜丨][^：:，。；|｜丨]{0,18}[^\s：:，。；|｜丨])$"
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"(^|\s)(?:作者|撰文|文|采写|记者|記者)\s?[：:|｜丨/]\s?(?<name>[^\s：:，。；、|｜丨]{2,8})(?=\s|$)"
    )]
    private static partial Regex Inside();
}
