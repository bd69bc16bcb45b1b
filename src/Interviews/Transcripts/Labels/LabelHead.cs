using System.Globalization;
using System.Text;

namespace Interviews;

/// <summary>The parts of a line's head up to its colon: time stamp, name, note.</summary>
internal ref struct LabelHead
{
    private const int LongestName = 24;
    private const string Marks = "-–—―*•·●■□◆◇▲△▶►○◎☆★➤▌▍|#>～~…→";
    private const string Wrappers = "【】[]「」『』“”\"\"‘’''〔〕<>〈〉〖〗［］";

    /// <summary>The bare name; empty where the head holds none.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public string? Note { get; private set; }

    public TimeSpan? Time { get; private set; }

    /// <summary>Whether the name stands in brackets of its own.</summary>
    public bool Wrapped { get; private set; }

    /// <summary>Takes a head apart; false where it cannot be a label.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LabelHead head)
    {
        head = new LabelHead { Name = text };
        head.Trim();
        head.SkipMarks();
        head.TakeTimeAhead();
        head.SkipMarks();
        head.TakeBehind();
        head.Unwrap();
        head.TakeBehind();
        head.Name = head.Name.TrimEnd("?？");
        return head.Name.Length is > 0 and <= LongestName && IsName(head.Name);
    }

    /// <summary>Offset of the first character that is no list mark or quotation bar.</summary>
    public static int MarksEnd(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (
            at < text.Length
            && (
                Marks.Contains(text[at], StringComparison.Ordinal)
                || Characters.IsSpace(text[at])
                || (text[at] > '\u2000' && IsSymbol(text[at..]))
                || (at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
                || text[at] == '\uFE0F'
            )
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsSymbol(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private void Trim()
    {
        var (start, end) = Characters.Trim(Name);
        Name = Name[start..end];
    }

    /// <summary>Takes list marks away, and the number of a question: <c>1、记者</c>.</summary>
    private void SkipMarks()
    {
        Name = Name[MarksEnd(Name)..];
        var digits = Name.IndexOfAnyExceptInRange('0', '9');
        if (digits is > 0 and <= 3 && digits + 1 < Name.Length && Name[digits] is '、' or '.' or '．' or ')' or '）')
        {
            Name = Name[(digits + 1)..];
            Trim();
        }
    }

    private void TakeTimeAhead()
    {
        if (TimeStamp.TryRead(Name, out var time, out var length))
        {
            Time = time;
            Name = Name[length..];
            Trim();
        }
    }

    /// <summary>Takes notes in parentheses and a time stamp from the end.</summary>
    private void TakeBehind()
    {
        while (true)
        {
            Trim();
            if (Name.Length > 0 && Name[^1] is ')' or '）' && OpenerOfLast(Name) is var open && open >= 0)
            {
                var inside = Name[(open + 1)..^1];
                if (TimeStamp.TryRead(inside, out var time, out var length) && length == inside.Length)
                {
                    Time = time;
                }
                else if (open == 0)
                {
                    Name = inside;
                    return;
                }
                else
                {
                    Note = Note is null ? inside.ToString() : inside.ToString() + "；" + Note;
                }

                Name = Name[..open];
            }
            else if (TimeStamp.TryReadLast(Name, out var time, out var start))
            {
                Time = time;
                Name = WithoutDate(Name[..start]);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Takes away the date before a time of day: <c>2024-03-01</c>, <c>2024年3月1日</c>.</summary>
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text)
    {
        var name = text.TrimEnd().TrimEnd("0123456789-/.年月日");
        var date = text[name.Length..].Trim();
        return date.Length >= 6 && name.Length > 0 && Characters.IsSpace(name[^1]) && date.ContainsAny("-/.月")
            ? name
            : text;
    }

    private static int OpenerOfLast(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth +=
                text[i] is ')' or '）' ? 1
                : text[i] is '(' or '（' ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void Unwrap()
    {
        for (var i = 0; i < Wrappers.Length && Name.Length > 2; i += 2)
        {
            if (Name[0] == Wrappers[i] && Name[^1] == Wrappers[i + 1])
            {
                Name = Name[1..^1];
                Wrapped = true;
                Trim();
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var character in name)
        {
            if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                letters++;
            }
            else if (
                !char.IsDigit(character)
                && !Characters.IsSpace(character)
                && !"·•・‧.,-_'’/&@ 《》「」〇()（）、×＆|｜".Contains(character, StringComparison.Ordinal)
            )
            {
                return false;
            }
        }

        return letters > 0;
    }
}
