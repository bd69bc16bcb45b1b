using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Interviews.Segmentation;

/// <summary>A table somewhere in a <see cref="CompiledData"/>; as long as that lives, the span is good.</summary>
/// <remarks>
/// <c>At</c> does not compare its indices with the length. Only what <see cref="WordList"/> has proved of a dictionary
/// when it opened it may be used as such an index.
/// </remarks>
internal readonly unsafe struct Table<T>(T* start, int length)
    where T : unmanaged
{
    public ReadOnlySpan<T> Span => new(start, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At(int index) => start[(uint)index];

    /// <summary>Four elements of eight bytes each.</summary>
    // Under a mask into zero: without, each gather would wait for what its register held before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<T> At(Vector256<ulong> indices) =>
        Avx2.IsSupported
            ? Avx2.GatherMaskVector256(
                    Vector256<long>.Zero,
                    (long*)start,
                    indices.AsInt64(),
                    Vector256<long>.AllBitsSet,
                    sizeof(long)
                )
                .As<long, T>()
            : Vector256.Create<T>([start[indices[0]], start[indices[1]], start[indices[2]], start[indices[3]]]);
}
