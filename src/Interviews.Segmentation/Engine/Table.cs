using System.Runtime.CompilerServices;

namespace Interviews.Segmentation;

/// <summary>A table somewhere in a <see cref="CompiledData"/>; as long as that lives, the span is good.</summary>
/// <remarks>
/// <c>At</c> does not compare its indices with the length. Only what <see cref="WordList"/> has proved of a dictionary
/// when it opened it may be used as such an index.
/// </remarks>
internal readonly unsafe struct Table<T>
    where T : unmanaged
{
    private readonly T* start;
    private readonly int length;

    /// <exception cref="DictionaryFormatException">The file does not hold it.</exception>
    public Table(CompiledData data, int section) => start = (T*)data.Find(section, sizeof(T), out length);

    public ReadOnlySpan<T> Span => new(start, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At(int index) => start[(uint)index];
}
