using System.Buffers;

namespace Interviews;

/// <summary>Finds labels in the middle of a line, behind a sentence that has ended, outside brackets and quotations.</summary>
internal sealed class InsideLabels(LabelIndex index)
{
    private const int LongestName = 16;
    private const string Boundaries = "。！？!?…”」』）)】\"》~～";
    private static readonly SearchValues<char> Colons = SearchValues.Create(Characters.Colons);

    /// <summary>Names that end in a colon inside the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Its index.</param>
    /// <param name="from">Offset behind the label that heads the line, or 0.</param>
    /// <param name="isWanted">Whether a label, by its key's number, is looked for; null to number every name.</param>
    public IEnumerable<Label> Find(Line line, int at, int from, Func<int, bool>? isWanted)
    {
        var text = line.Text;
        List<(int Open, int Close)>? brackets = null;
        for (var colon = NextColon(text, from); colon >= 0; colon = NextColon(text, colon + 1))
        {
            var start = NameStart(text, from, colon);
            if (start < 0 || !LabelHead.TryRead(text.AsSpan(start, colon - start), out var head))
            {
                continue;
            }

            var key = isWanted is null ? index.NumberOf(head.Name) : index.Find(head.Name);
            if (key < 0 || isWanted?.Invoke(key) == false)
            {
                continue;
            }

            brackets ??= MatchBrackets(text);
            if (IsEnclosed(brackets, colon))
            {
                continue;
            }

            yield return new Label(at, key, LabelForm.Colon, start, Characters.SkipSpace(text, colon + 1))
            {
                Note = head.Note,
                Time = head.Time,
                Inside = true,
            };
        }
    }

    private static int NextColon(string text, int from)
    {
        var found = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Colons);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Where the name before the colon begins: behind the end of a sentence; -1 where there is none.</summary>
    private static int NameStart(string text, int from, int colon)
    {
        for (var i = colon - 1; i >= Math.Max(from, colon - LongestName); i--)
        {
            var wrapped = text[i] is '）' or ')' or '】' or '」' or '》' && i == colon - 1;
            if (wrapped)
            {
                // A note or the brackets of the name itself: go on in front of them.
                var open = text.AsSpan(Math.Max(from, i - LongestName), i - Math.Max(from, i - LongestName))
                    .LastIndexOfAny("（(【「《");
                if (open < 0)
                {
                    return -1;
                }

                i = Math.Max(from, i - LongestName) + open;
                if (i == from)
                {
                    return -1;
                }

                continue;
            }

            if (Boundaries.Contains(text[i], StringComparison.Ordinal))
            {
                return i + 1;
            }

            if (Characters.IsSpace(text[i]) && i > from && colon - i > 2)
            {
                return IsAfterSentence(text, from, i) || (i - from > 8 && IsWide(text, i)) ? i + 1 : -1;
            }
        }

        return -1;
    }

    private static bool IsWide(string text, int at) => text[at] is '\u3000' or '\t' || Characters.IsSpace(text[at - 1]);

    private static bool IsAfterSentence(string text, int from, int at)
    {
        while (at > from && Characters.IsSpace(text[at]))
        {
            at--;
        }

        return Boundaries.Contains(text[at], StringComparison.Ordinal);
    }

    // Only brackets that close count: a lone quotation mark must not hide the rest of the line.
    private static List<(int Open, int Close)> MatchBrackets(string text)
    {
        const string openers = "（(“「『《【[";
        const string closers = "）)”」』》】]";
        var open = new Stack<int>();
        var pairs = new List<(int Open, int Close)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 128 && text[i] is not ('(' or ')' or '[' or ']'))
            {
                continue;
            }

            if (openers.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push(i);
            }
            else if (closers.IndexOf(text[i], StringComparison.Ordinal) is var kind and >= 0)
            {
                while (open.TryPop(out var start))
                {
                    if (openers.IndexOf(text[start], StringComparison.Ordinal) / 2 == kind / 2)
                    {
                        pairs.Add((start, i));
                        break;
                    }
                }
            }
        }

        pairs.Sort();
        return Outermost(pairs);
    }

    private static List<(int Open, int Close)> Outermost(List<(int Open, int Close)> pairs)
    {
        var result = new List<(int Open, int Close)>();
        foreach (var pair in pairs)
        {
            if (result.Count == 0 || pair.Open > result[^1].Close)
            {
                result.Add(pair);
            }
        }

        return result;
    }

    private static bool IsEnclosed(List<(int Open, int Close)> brackets, int at)
    {
        var found = brackets.BinarySearch((at, at));
        var before = found >= 0 ? found : ~found - 1;
        return before >= 0 && brackets[before].Close > at;
    }
}
