using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>Words as a double array (see <see cref="Unit"/>), and the codes that its characters have.</summary>
internal readonly struct Trie(CompiledData data, int codesSection, int unitsSection)
{
    private readonly Table<ushort> codes = new(data, codesSection);
    private readonly Table<ulong> units = new(data, unitsSection);

    public ReadOnlySpan<ushort> Codes => codes.Span;

    public ReadOnlySpan<ulong> Units => units.Span;

    /// <summary>
    /// Whether no step can leave the table, none goes by code 0, and no unit has a value or tag beyond the given ones.
    /// </summary>
    public bool IsSound(int values, int tags)
    {
        var largest = 0;
        foreach (var code in Codes)
        {
            largest = Math.Max(largest, code);
        }

        if (Codes.Length != Alphabet.Size || Units.Length <= largest || Units[0] != Unit.Outside)
        {
            return false;
        }

        foreach (var unit in Units)
        {
            var leadsOutside = Unit.Base(unit) >= Units.Length - largest;
            if (leadsOutside || Unit.Label(unit) == 0 || Unit.Value(unit) >= values || Unit.Tag(unit) >= tags)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unit where a string ends; false where no word starts with the string.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out ulong unit)
    {
        unit = word.IsEmpty ? Unit.Outside : Units[Codes[word[0]]];
        if (unit is Unit.Empty || unit == Unit.Outside)
        {
            return false;
        }

        foreach (var c in word[1..])
        {
            var code = Codes[c];
            unit = Units[Unit.Base(unit) + code];
            if (Unit.Label(unit) != code)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unit of a first character, given by its code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong First(ushort code) => units.At(code);

    /// <summary>Where a unit leads by a code, if what is there has the code for its label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next(ulong unit, ushort code) => units.At(Unit.Base(unit) + code);
}
