using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>
/// Reads from the opening which label stands for whom: <c>安勇（以下简称“安”）</c>, <c>记=记者</c>,
/// <c>（问：本报记者　答：王小明）</c>, <c>Q：某周刊</c> above the first question.
/// </summary>
internal sealed partial class LegendFinder(IReadOnlyList<Line> lines, LabelHints hints)
{
    private const int Opening = 80;
    private const int LongestLegend = 200;

    /// <summary>The lines that hold nothing but a legend.</summary>
    public HashSet<int> Lines { get; } = [];

    /// <summary>Notes every introduction found.</summary>
    public void Find()
    {
        for (var i = 0; i < Math.Min(lines.Count, Opening); i++)
        {
            var text = lines[i].Text;
            FindAbbreviations(text);
            if (text.Length <= LongestLegend && FindEquations(text))
            {
                Lines.Add(i);
            }
        }
    }

    private void FindAbbreviations(string text)
    {
        foreach (Match match in Abbreviated().Matches(text))
        {
            if (Introduction.AliasIn(match.Groups["note"].Value) is { } alias)
            {
                hints.Introduce(alias, NameBefore(match.Groups["name"].Value, alias));
            }
        }
    }

    private bool FindEquations(string text)
    {
        var found = false;
        foreach (Match match in Equation().Matches(text))
        {
            found |= AddPair(match.Groups["left"].Value, match.Groups["right"].Value);
        }

        foreach (Match match in Meaning().Matches(text))
        {
            // A sentence that says it among others is no mere legend.
            AddPair(match.Groups["left"].Value, match.Groups["right"].Value);
        }

        // With colons only inside one pair of brackets, or where a whole line is made of such pairs.
        var pairs = ColonPair().Matches(text).Where(IsOfWords).ToList();
        var bracketed = text[0] is '（' or '(' or '[' or '【' && Characters.IsCloser(text[^1]);
        var covered = pairs.Sum(match => match.Length);
        if (
            pairs.Count > 1
            && covered * 10 >= (text.Length - 2) * 8
            && (bracketed || text.AsSpan().IndexOfAny(Characters.SpeechMarks) < 0)
        )
        {
            foreach (var match in pairs)
            {
                found |= AddPair(match.Groups["left"].Value, match.Groups["right"].Value);
            }
        }

        return found;
    }

    // 12:30 is no pair.
    private static bool IsOfWords(Match pair) =>
        pair.Groups["left"].Value.Any(char.IsLetter) && pair.Groups["right"].Value.Any(char.IsLetter);

    private bool AddPair(string left, string right)
    {
        (left, right) = (left.Trim(), right.Trim());
        var (alias, name) = left.Length <= right.Length ? (left, right) : (right, left);
        var folded = LabelIndex.Fold(alias);
        if (
            alias.Length <= 4
            && name.Length > 1
            && !Lexicon.IsCredit(folded)
            && Lexicon.Classify(folded) != LabelClass.Phrase
        )
        {
            hints.Introduce(alias, NameBefore(name, alias));
            return true;
        }

        return false;
    }

    /// <summary>The name at the end of what stands before the bracket: behind 记者, 与, 对话 and the like.</summary>
    private static string NameBefore(string text, string alias)
    {
        text = SpeakerName.WithoutRole(text.Trim());
        var cut = text.LastIndexOfAny(['与', '和', '对', '與', '、', ' ', '由', '是', '访', '話', '话']);
        var tail = text[(cut + 1)..];
        tail = tail.Length > 1 ? SpeakerName.WithoutRole(tail) : text;
        var person = alias.Length == 1 ? tail.LastIndexOf(alias[0]) : -1;
        return person > 0 && Lexicon.IsPerson(tail[person..]) && tail.Length - person <= 4 ? tail[person..] : tail;
    }

    [GeneratedRegex(
        """(?<name>[^，。；;,：:！？!?“”"（）()\s]{1,24})\s?[（(](?<note>[^（）()]{0,12}(?:简称|簡稱|下称|下稱|以下称|以下稱)[^（）()]{1,16})[）)]"""
    )]
    private static partial Regex Abbreviated();

    [GeneratedRegex(
        """[“"「]?(?<left>[^\s，。；;,、：:（）()=＝“”"「」]{1,12})[”"」]?\s?[=＝]\s?[“"「]?(?<right>[^\s，。；;,、：:（）()=＝“”"「」]{1,20})[”"」]?"""
    )]
    private static partial Regex Equation();

    [GeneratedRegex(
        """[“"「](?<left>[^“”"「」]{1,2})[”"」]\s?(?:为|為|指|代表|即|是)(?<right>[^，。；;,、：:（）()“”"「」]{2,12})"""
    )]
    private static partial Regex Meaning();

    [GeneratedRegex(
        """(?<left>[^\s，。；;,、：:（）()=＝“”"「」]{1,4})[：:]\s?(?<right>[^\s，。；;,、：:（）()“”"「」]{2,16})(?:[（(][^（）()]{1,16}[）)])?"""
    )]
    private static partial Regex ColonPair();
}
