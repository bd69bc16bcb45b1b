namespace Interviews;

/// <summary>Numbers the labels of a document so that equal ones are compared once.</summary>
internal sealed class LabelIndex(bool questionsAreNumbered)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<string> names = [];

    public int Count => keys.Count;

    /// <summary>The folded form by which labels are equal: narrow, upper case, without inner spaces.</summary>
    public string Key(int number) => keys[number];

    /// <summary>The label as its first occurrence writes it.</summary>
    public string Name(int number) => names[number];

    /// <summary>The number of a label, which it is given when seen first.</summary>
    public int NumberOf(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[64];
        var key = Unnumbered(Fold(name, folded));
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var number))
        {
            return number;
        }

        number = keys.Count;
        keys.Add(key.ToString());
        names.Add(IsUnnumbered(key, name) ? key.ToString() : name.ToString());
        numbers.Add(keys[number], number);
        return number;
    }

    /// <summary>The number of a label that was seen, or -1.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[64];
        return numbers
            .GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(Unnumbered(Fold(name, folded)), out var number)
            ? number
            : -1;
    }

    public static string Fold(string name)
    {
        Span<char> folded = stackalloc char[64];
        return Fold(name.AsSpan(), folded).ToString();
    }

    /// <summary>Folds a running text as labels are folded, to search for labels in it.</summary>
    public static string FoldText(string text) =>
        string.Create(
            text.Length,
            text,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    target[i] = char.ToUpperInvariant(Characters.Narrow(source[i]));
                }
            }
        );

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var character in name[..Math.Min(name.Length, folded.Length)])
        {
            var narrow = char.ToUpperInvariant(Characters.Narrow(character));
            var inLatin = length > 0 && Characters.IsAlphabetic(folded[length - 1]);
            if (Characters.IsSpace(narrow) && !inLatin)
            {
                continue;
            }

            folded[length++] = narrow is '•' or '・' or '‧' ? '·' : narrow;
        }

        var result = folded[..length];
        return result.TrimEnd(' ');
    }

    private static bool IsUnnumbered(ReadOnlySpan<char> key, ReadOnlySpan<char> name) =>
        key.Length == 1 && name.Length > 1 && name[^1] is (>= '0' and <= '9') or '.';

    // Q1, Q2, 问3 are one asker; 发言人1 and 嘉宾2 are two people, and so are A1 and A2 where no Q asks.
    private ReadOnlySpan<char> Unnumbered(ReadOnlySpan<char> key)
    {
        if (!questionsAreNumbered)
        {
            return key;
        }

        var end = key.Length;
        while (end > 1 && (char.IsAsciiDigit(key[end - 1]) || key[end - 1] is '.' or ' '))
        {
            end--;
        }

        return end < key.Length && end == 1 && key[0] is 'Q' or 'A' or '问' or '答' or '問' ? key[..1] : key;
    }
}
