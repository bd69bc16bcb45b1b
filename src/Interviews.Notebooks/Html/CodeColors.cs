using System.Text;
using System.Text.RegularExpressions;

namespace Interviews.Notebooks;

/// <summary>Marks comments, strings, numbers, keywords and magic commands of C# for a style sheet to colour.</summary>
internal static partial class CodeColors
{
    // Raw strings first: their quotes would otherwise be read as an empty string and a rest.
    [GeneratedRegex(
        """"
            (?<c>//[^\n]*|/\*[\s\S]*?\*/)
            |(?<m>^[ \t]*\#(?:!|r\b|i\b|load\b)[^\n]*)
            |(?<s>\$*"""[\s\S]*?"""|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')
            |(?<n>\b\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[fFdDmMlLuU]*\b)
            |(?<k>\b(?:using|var|new|return|if|else|for|foreach|in|while|do|switch|case|default|break|continue|try|catch|finally|throw|class|record|struct|enum|interface|static|readonly|public|private|internal|sealed|async|await|true|false|null|string|int|long|double|float|decimal|bool|char|object|void|is|as|not|and|or|with|when|where|out|ref|params|this|base|typeof|nameof|namespace|get|set|init)\b)
            """",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline
    )]
    private static partial Regex Token();

    public static string Render(string code)
    {
        var html = new StringBuilder();
        var end = 0;
        foreach (Match match in Token().Matches(code))
        {
            html.Append(HtmlPage.Escape(code[end..match.Index]));
            var group = match.Groups.Cast<Group>().First(group => group.Success && char.IsAsciiLetter(group.Name[0]));
            html.Append($"<span class=\"{group.Name}\">{HtmlPage.Escape(match.Value)}</span>");
            end = match.Index + match.Length;
        }

        return html.Append(HtmlPage.Escape(code[end..])).ToString();
    }
}
