using System.Text;

namespace Interviews.Segmentation.Tests;

/// <summary>A file with the given content, gone when disposed.</summary>
public sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("segmentation-");

    public TemporaryFile(string text)
        : this(Encoding.UTF8.GetBytes(text)) { }

    public TemporaryFile(ReadOnlySpan<byte> bytes)
    {
        Path = System.IO.Path.Combine(folder.FullName, "words.txt");
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
