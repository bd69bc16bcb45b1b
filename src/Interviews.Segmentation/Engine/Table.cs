namespace Interviews.Segmentation;

/// <summary>A table somewhere in a <see cref="CompiledData"/>; as long as that lives, the span is good.</summary>
internal readonly unsafe struct Table<T>(T* start, int length)
    where T : unmanaged
{
    public ReadOnlySpan<T> Span => new(start, length);
}
