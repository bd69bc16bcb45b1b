using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Interviews.Segmentation;

/// <summary>A compiled file, read where it lies: a resource of the mapped assembly, or bytes read from a file.</summary>
/// <remarks>
/// Unsafe because a resource has only an address; a copy would cost more than everything else at start. Bounds
/// of all tables are checked against the length of the file.
/// </remarks>
internal sealed unsafe class CompiledData
{
    private readonly byte* start;
    private readonly int length;
    private readonly string name;

    // Keeps pinned bytes, or the stream over the mapped resource, alive.
    private readonly object owner;

    private CompiledData(byte* start, long length, object owner, CompiledKind kind, string name)
    {
        this.start = start;
        (this.length, this.owner, this.name) = (checked((int)length), owner, name);
        if (length < CompiledFile.TableOffset || *(uint*)start != CompiledFile.Magic || Header[0] != (int)kind)
        {
            throw Error("it is no compiled file of this version and kind");
        }

        if (Header[1] != length || CompiledFile.TableOffset + (2L * (uint)Header[2] * sizeof(int)) > length)
        {
            throw Error("it is truncated, or longer than it should be");
        }
    }

    public ReadOnlySpan<byte> Bytes => new(start, length);

    // Kind, length, number of sections, then offset and length of each.
    private int* Header => (int*)(start + CompiledFile.HeaderOffset);

    /// <summary>One of the project's own tables, embedded in this assembly.</summary>
    public static CompiledData Own(string resource, CompiledKind kind)
    {
        var assembly = typeof(CompiledData).Assembly;
        var stream = (UnmanagedMemoryStream)assembly.GetManifestResourceStream(resource)!;
        return new(stream.PositionPointer, stream.Length, stream, kind, resource);
    }

    /// <summary>A compiled file that may have suffered.</summary>
    /// <exception cref="DictionaryFormatException">It is truncated, damaged, foreign, or of another kind.</exception>
    public static CompiledData Verified(ReadOnlySpan<byte> file, CompiledKind kind, string name)
    {
        var data = Of(file, kind, name);
        var digest = file.Slice(CompiledFile.DigestOffset, SHA256.HashSizeInBytes);
        return digest.SequenceEqual(SHA256.HashData(file[CompiledFile.HeaderOffset..]))
            ? data
            : throw data.Error("it is damaged");
    }

    /// <summary>A compiled file just made.</summary>
    public static CompiledData Of(ReadOnlySpan<byte> file, CompiledKind kind, string name)
    {
        // Four bytes behind a multiple of eight, as a resource is.
        const int shift = 4;
        var pinned = GC.AllocateUninitializedArray<byte>(shift + Math.Max(file.Length, 1), pinned: true);
        file.CopyTo(pinned.AsSpan(shift));
        var address = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, shift);
        return new(address, file.Length, pinned, kind, name);
    }

    public DictionaryFormatException Error(string message) => new(message, name);

    /// <summary>To be called behind the last use of a table's span.</summary>
    public void KeepAlive() => GC.KeepAlive(owner);

    /// <summary>Where the table is that was added as number <paramref name="section"/>.</summary>
    /// <param name="section">Counted from 0.</param>
    /// <param name="size">Of an element, in bytes.</param>
    /// <param name="count">How many elements it has.</param>
    /// <exception cref="DictionaryFormatException">The file does not hold it.</exception>
    public byte* Find(int section, int size, out int count)
    {
        if (section >= Header[2])
        {
            throw Error("a part of it is missing");
        }

        var (offset, bytes) = (Header[3 + (2 * section)], Header[4 + (2 * section)]);
        if (offset < 0 || bytes < 0 || offset > length - bytes || bytes % size != 0)
        {
            throw Error("a part of it lies outside the file");
        }

        count = bytes / size;
        return start + offset;
    }
}
