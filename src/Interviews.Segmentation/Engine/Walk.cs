using System.Runtime.InteropServices;

namespace Interviews.Segmentation;

/// <summary>
/// The first steps through the trie from one character: the units (see <see cref="Unit"/>) that one, two and three
/// characters lead to, 0 where they lead nowhere; and the values of these, each read where it lies.
/// </summary>
[StructLayout(LayoutKind.Explicit)]
internal struct Walk
{
    [FieldOffset(0)]
    public ulong First;

    [FieldOffset(8)]
    public ulong Second;

    [FieldOffset(16)]
    public ulong Third;

    [FieldOffset(0 + Unit.ValueByte)]
    public readonly ushort FirstValue;

    [FieldOffset(8 + Unit.ValueByte)]
    public readonly ushort SecondValue;

    [FieldOffset(16 + Unit.ValueByte)]
    public readonly ushort ThirdValue;

    /// <summary>Up to three.</summary>
    public readonly ulong After(int characters) =>
        characters switch
        {
            1 => First,
            2 => Second,
            _ => Third,
        };
}
