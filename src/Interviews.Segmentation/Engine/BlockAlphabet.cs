namespace Interviews.Segmentation;

/// <summary>The codes of characters that belong to a block in one mode; 0 for all others.</summary>
internal readonly ref struct BlockAlphabet(ReadOnlySpan<ushort> codes, CutMode mode)
{
    private readonly ReadOnlySpan<ushort> codes = codes;

    // Tagging has a smaller alphabet than the other modes.
    private readonly char excluded1 = mode == CutMode.Tag ? '%' : '\0';
    private readonly char excluded2 = mode == CutMode.Tag ? '-' : '\0';

    public ushort Code(char c)
    {
        var code = codes[c];
        return (short)code > 0 && c != excluded1 && c != excluded2 ? code : (ushort)0;
    }
}
