namespace Interviews;

/// <summary>A run of text and the range of the original it comes from.</summary>
/// <param name="TextStart">Offset in the text.</param>
/// <param name="SourceStart">Offset in the original.</param>
/// <param name="Length">Length in the text, in UTF-16 code units.</param>
/// <param name="SourceLength">
/// Length in the original; another than <paramref name="Length"/> where the run was decoded (<c>&amp;lt;</c>) or
/// stands for what lies between two paragraphs (<c>\n</c>).
/// </param>
public readonly record struct SourcePiece(int TextStart, int SourceStart, int Length, int SourceLength)
{
    /// <summary>Offset in the text behind the run.</summary>
    public int TextEnd => TextStart + Length;

    /// <summary>Offset in the original behind the run.</summary>
    public int SourceEnd => SourceStart + SourceLength;

    internal int ToOriginal(int offset) =>
        Length == SourceLength ? SourceStart + (offset - TextStart)
        : offset >= TextEnd ? SourceEnd
        : SourceStart;

    internal int EndInOriginal(int end) => Length == SourceLength ? SourceStart + (end - TextStart) : SourceEnd;
}
