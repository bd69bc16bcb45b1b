namespace Interviews.Segmentation;

/// <summary>Looks up a string in a double-array trie (see <see cref="Unit"/>).</summary>
internal static class Trie
{
    /// <summary>The unit where a string ends; false where no word starts with the string.</summary>
    public static bool TryFind(
        ReadOnlySpan<ushort> codes,
        ReadOnlySpan<ulong> units,
        ReadOnlySpan<char> word,
        out ulong unit
    )
    {
        // Code 0 is no character's, and its unit is empty.
        unit = word.IsEmpty ? Unit.Empty : units[codes[word[0]]];
        if (unit == Unit.Empty)
        {
            return false;
        }

        foreach (var c in word[1..])
        {
            var code = codes[c];
            unit = units[Unit.Base(unit) + code];
            if (Unit.Label(unit) != code)
            {
                return false;
            }
        }

        return true;
    }
}
