namespace Interviews.Segmentation;

/// <summary>
/// A node of the double-array trie in 64 bits, from the top: base (24), tag (8), value (16), label (16).
/// </summary>
/// <remarks>
/// The child of a node by code c is the unit at base + c, if its label is c; no two nodes share a base, so the label
/// alone proves the parent. <see cref="NoLabel"/> is no character's code: unused units carry it, and so do the units
/// of first characters (the root's children, indexed by their code, need no proof), wherefore a leaf can have base 0:
/// the step from it lands among first characters and fails like any other, without a test of its own.
/// </remarks>
internal static class Unit
{
    public const ushort NoLabel = 0xFFFF;
    public const int MaximumBase = (1 << 24) - 1;
    public const ulong Empty = NoLabel;

    /// <summary>No node: a mark that a user's word may start here.</summary>
    public const ulong User = ulong.MaxValue;

    /// <summary>The unit of code 0.</summary>
    public static ulong Outside => Pack(0, WordCompiler.Outside, 0, NoLabel);

    /// <summary>In which byte of a unit, in little-endian memory, its value begins.</summary>
    public const int ValueByte = ValueShift / 8;

    private const int ValueShift = 16;
    private const int TagShift = 32;
    private const int BaseShift = 40;

    public static ulong Pack(int @base, int value, int tag, ushort label) =>
        ((ulong)(uint)@base << BaseShift)
        | ((ulong)(ushort)value << ValueShift)
        | ((ulong)(byte)tag << TagShift)
        | label;

    public static int Base(ulong unit) => (int)(unit >> BaseShift);

    /// <summary>0 where no word ends; else an index into the dictionary's table of values.</summary>
    public static int Value(ulong unit) => (ushort)(unit >> ValueShift);

    public static int Tag(ulong unit) => (byte)(unit >> TagShift);

    public static ushort Label(ulong unit) => (ushort)unit;

    /// <summary>A unit if its label is the code by which it was reached; else 0, which leads nowhere.</summary>
    public static ulong Known(ulong unit, ushort code) => unit & (0UL - (ulong)Bit.Of(Label(unit) == code));
}
