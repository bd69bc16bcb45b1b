namespace Interviews.Segmentation;

/// <summary>
/// A node of the double-array trie in 64 bits, from the top: base (24), value (16), tag (8), label (16).
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

    public static ulong Pack(int @base, int value, int tag, ushort label) =>
        ((ulong)(uint)@base << 40) | ((ulong)(ushort)value << 24) | ((ulong)(byte)tag << 16) | label;

    public static int Base(ulong unit) => (int)(unit >> 40);

    /// <summary>0 where no word ends; else an index into the dictionary's table of values.</summary>
    public static int Value(ulong unit) => (ushort)(unit >> 24);

    public static int Tag(ulong unit) => (byte)(unit >> 16);

    public static ushort Label(ulong unit) => (ushort)unit;
}
