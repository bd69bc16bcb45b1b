using System.Runtime.InteropServices;

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
/// Little-endian: magic, kind, length of the file, number of sections, their offsets and lengths in bytes, the
/// sections. A section starts 4 bytes behind a multiple of 8, because the C# compiler stores a resource behind a
/// 4-byte length at a multiple of 8: so a table of 8-byte units never straddles a cache line.
/// </remarks>
internal sealed class CompiledFile(CompiledKind kind)
{
    public const uint Magic = 0x31474553; // "SEG1": the digit changes with the format

    private readonly List<byte[]> sections = [];

    public CompiledFile Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        sections.Add(MemoryMarshal.AsBytes(values).ToArray());
        return this;
    }

    public byte[] ToArray()
    {
        var offset = Align((4 + (2 * sections.Count)) * sizeof(int));
        var header = new List<int> { unchecked((int)Magic), (int)kind, 0, sections.Count };
        foreach (var section in sections)
        {
            header.AddRange([offset, section.Length]);
            offset = Align(offset + section.Length);
        }

        header[2] = offset;
        var file = new byte[offset];
        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(header)).CopyTo(file);
        for (var i = 0; i < sections.Count; i++)
        {
            sections[i].CopyTo(file, header[4 + (2 * i)]);
        }

        return file;
    }

    private static int Align(int offset) => ((offset + 3) & ~7) + 4;
}
