using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Interviews.Segmentation;

/// <summary>What a compiled file holds.</summary>
internal enum CompiledKind
{
    Words = 1,
    WordModel = 2,
    TagModel = 3,
    DocumentFrequencies = 4,
}

/// <summary>Writes the sections of a compiled file; CompiledData reads them.</summary>
/// <remarks>
/// Little-endian: magic, SHA-256 of all that follows, kind, length of the file, number of sections, the sections'
/// offsets and lengths in bytes, the sections. A section starts 4 bytes behind a multiple of 8, because the C# compiler
/// stores a resource behind a 4-byte length at a multiple of 8: so a table of 8-byte units never straddles a cache line.
/// </remarks>
internal sealed class CompiledFile(CompiledKind kind)
{
    public const uint Magic = 0x32474553; // "SEG2": the digit changes with the format

    public const int DigestOffset = sizeof(uint);

    public const int HeaderOffset = DigestOffset + SHA256.HashSizeInBytes;

    public const int TableOffset = HeaderOffset + (3 * sizeof(int));

    private readonly List<byte[]> sections = [];

    public CompiledFile Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        sections.Add(MemoryMarshal.AsBytes(values).ToArray());
        return this;
    }

    public byte[] ToArray()
    {
        var offset = Align(TableOffset + (2 * sections.Count * sizeof(int)));
        var table = new List<int>();
        foreach (var section in sections)
        {
            table.AddRange([offset, section.Length]);
            offset = Align(offset + section.Length);
        }

        var file = new byte[offset];
        int[] header = [(int)kind, file.Length, sections.Count];
        MemoryMarshal.Write(file, Magic);
        MemoryMarshal.AsBytes(header.AsSpan()).CopyTo(file.AsSpan(HeaderOffset));
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(table)).CopyTo(file.AsSpan(TableOffset));
        for (var i = 0; i < sections.Count; i++)
        {
            sections[i].CopyTo(file, table[2 * i]);
        }

        SHA256.HashData(file.AsSpan(HeaderOffset)).CopyTo(file, DigestOffset);
        return file;
    }

    private static int Align(int offset) => ((offset + 3) & ~7) + 4;
}
