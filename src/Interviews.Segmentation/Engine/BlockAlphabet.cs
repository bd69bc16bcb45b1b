using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>The codes of characters that belong to a block in one mode; 0 for all others.</summary>
internal readonly ref struct BlockAlphabet(ReadOnlySpan<ushort> codes, CutMode mode)
{
    private readonly ReadOnlySpan<ushort> codes = codes;
    private readonly uint least = mode == CutMode.Tag ? Alphabet.Tagged : 1u;

    // Without a branch: what comes next in a text cannot be foretold.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Code(char c)
    {
        uint code = codes[c];
        return (ushort)(code * (code - least < Alphabet.Outside - least ? 1u : 0u));
    }
}
