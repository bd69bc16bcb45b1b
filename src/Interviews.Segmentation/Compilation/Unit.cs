using System.Runtime.Intrinsics;

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

    /// <summary>No node: a mark that a user's word may start here.</summary>
    public const ulong User = ulong.MaxValue;

    private const int ValueShift = 24;
    private const int BaseShift = 40;

    public static ulong Pack(int @base, int value, int tag, ushort label) =>
        ((ulong)(uint)@base << BaseShift) | ((ulong)(ushort)value << ValueShift) | ((ulong)(byte)tag << 16) | label;

    public static int Base(ulong unit) => (int)(unit >> BaseShift);

    /// <summary>0 where no word ends; else an index into the dictionary's table of values.</summary>
    public static int Value(ulong unit) => (ushort)(unit >> ValueShift);

    public static int Tag(ulong unit) => (byte)(unit >> 16);

    public static ushort Label(ulong unit) => (ushort)unit;

    public static Vector256<ulong> Base(Vector256<ulong> units) => units >> BaseShift;

    public static Vector256<ulong> Value(Vector256<ulong> units) =>
        (units >> ValueShift) & Vector256.Create((ulong)ushort.MaxValue);

    /// <summary>Those units whose label is the code by which they were reached, and 0, which leads nowhere.</summary>
    public static Vector256<ulong> Known(Vector256<ulong> units, Vector256<ulong> codes) =>
        units & Vector256.Equals(units & Vector256.Create((ulong)NoLabel), codes);

    /// <summary>Units of which some get another value.</summary>
    public static Vector256<ulong> WithValue(Vector256<ulong> units, Vector256<ulong> which, int value) =>
        Vector256.AndNot(units, which & Vector256.Create((ulong)ushort.MaxValue << ValueShift))
        | (which & Vector256.Create((ulong)value << ValueShift));
}
