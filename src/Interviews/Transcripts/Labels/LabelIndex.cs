using System.Buffers;

namespace Interviews;

/// <summary>Numbers the labels of a document so that equal ones are compared once.</summary>
internal sealed class LabelIndex(bool questionsAreNumbered)
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789. ");
    private static readonly SearchValues<char> WrittenNumbers = SearchValues.Create("0123456789一二三四五六七八九十 ");
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<string> names = [];

    public int Count => keys.Count;

    /// <summary>The folded form by which labels are equal: narrow, simplified, lower case, no spaces between Han.</summary>
    public string Key(int number) => keys[number];

    /// <summary>The label as its first occurrence writes it.</summary>
    public string Name(int number) => names[number];

    /// <summary>The number of a label, which it is given when seen first.</summary>
    public int NumberOf(ReadOnlySpan<char> name)
    {
        var text = name.ToString();
        var whole = Fold(text);
        var key = Unnumbered(whole);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = keys.Count;
            keys.Add(key);
            names.Add(key.Length < whole.Length ? text[..key.Length] : text);
            numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>The number of a label that was seen, or -1.</summary>
    public int Find(ReadOnlySpan<char> name) => numbers.GetValueOrDefault(Unnumbered(Fold(name.ToString())), -1);

    public static string Fold(string name)
    {
        var folded = ReaderWords.Fold(name);
        Span<char> kept = stackalloc char[Math.Min(folded.Length, 64)];
        var length = 0;
        foreach (var character in folded.AsSpan(0, kept.Length))
        {
            if (!Characters.IsSpace(character) || (length > 0 && Characters.IsAlphabetic(kept[length - 1])))
            {
                kept[length++] = character is '•' or '・' or '‧' ? '·' : character;
            }
        }

        return kept[..length].TrimEnd(" ?").ToString();
    }

    // Q1, Q2, 问3 are one asker; 发言人1 and 嘉宾2 are two people, and so are A1 and A2 where no Q asks.
    private string Unnumbered(string key)
    {
        var word =
            key.StartsWith("问题", StringComparison.Ordinal) || key.StartsWith("回答", StringComparison.Ordinal)
                ? 2
                : 0;
        if (word > 0 && key.Length > word && key.AsSpan(word).IndexOfAnyExcept(WrittenNumbers) < 0)
        {
            return key[0] == '问' ? "问" : "答";
        }

        if (!questionsAreNumbered || key.Length < 2 || key[0] is not ('q' or 'a' or '问' or '答'))
        {
            return key;
        }

        return key.AsSpan(1).IndexOfAnyExcept(Numbers) < 0 ? key[..1] : key;
    }
}
