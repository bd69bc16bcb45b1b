using System.Globalization;

namespace Interviews;

/// <summary>Time stamps: <c>00:12</c>, <c>1:02:03</c>, <c>00:00:12,345</c>, in brackets or bare.</summary>
internal static class TimeStamp
{
    /// <summary>Reads a time stamp at the start of the text, its brackets included.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan time, out int length)
    {
        var at = text.Length > 0 && "[(（【［".Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
        var open = at > 0;
        length = 0;
        if (!TryReadBare(text[at..], out time, out var bare))
        {
            return false;
        }

        at += bare;
        if (open)
        {
            if (at >= text.Length || !"])）】］".Contains(text[at], StringComparison.Ordinal))
            {
                return false;
            }

            at++;
        }

        length = at;
        return true;
    }

    /// <summary>Reads a time stamp at the end of the text; a space or bracket must part it from what precedes.</summary>
    public static bool TryReadLast(ReadOnlySpan<char> text, out TimeSpan time, out int start)
    {
        (time, start) = (default, text.Length);
        if (
            text.Length < 4
            || !(char.IsAsciiDigit(text[^1]) || "])）】］".Contains(text[^1], StringComparison.Ordinal))
        )
        {
            return false;
        }

        var at = text.Length - 1;
        while (at > 0 && (char.IsAsciiDigit(text[at]) || ":：.,])）】］".Contains(text[at], StringComparison.Ordinal)))
        {
            at--;
        }

        at += char.IsAsciiDigit(text[at]) || "[(（【［".Contains(text[at], StringComparison.Ordinal) ? 0 : 1;
        var parted =
            at == 0 || Characters.IsSpace(text[at - 1]) || "[(（【［".Contains(text[at], StringComparison.Ordinal);
        if (!parted || !TryRead(text[at..], out time, out var length) || at + length != text.Length)
        {
            return false;
        }

        start = at;
        return true;
    }

    private static bool TryReadBare(ReadOnlySpan<char> text, out TimeSpan time, out int length)
    {
        time = default;
        length = 0;
        Span<int> fields = stackalloc int[3];
        var (count, at, milliseconds) = (0, 0, 0);
        while (count < 3 && TryReadNumber(text, ref at, count == 0 ? 3 : 2, out fields[count]))
        {
            count++;
            length = at;
            if (count < 3 && at + 1 < text.Length && text[at] is ':' or '：' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
                continue;
            }

            break;
        }

        if (count < 2 || fields[count - 1] > 59 || (length < text.Length && char.IsAsciiDigit(text[length])))
        {
            return false;
        }

        if (length + 1 < text.Length && text[length] is '.' or ',' && char.IsAsciiDigit(text[length + 1]))
        {
            at = length + 1;
            var from = at;
            TryReadNumber(text, ref at, 3, out var fraction);
            milliseconds =
                fraction
                * (at - from) switch
                {
                    1 => 100,
                    2 => 10,
                    _ => 1,
                };
            length = at;
        }

        time =
            count == 3
                ? new TimeSpan(0, fields[0], fields[1], fields[2], milliseconds)
                : new TimeSpan(0, 0, fields[0], fields[1], milliseconds);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int most, out int number)
    {
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return int.TryParse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
