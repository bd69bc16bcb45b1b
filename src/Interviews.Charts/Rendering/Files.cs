using System.Text;

namespace Interviews.Charts.Rendering;

/// <summary>Files that are there whole or not at all.</summary>
internal static class Files
{
    /// <summary>Writes beside the target and renames at the end, so that a failure leaves what was there.</summary>
    public static void WriteWhole(string path, Action<TextWriter> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target);
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        var temporary = target + "." + Path.GetRandomFileName();
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false)))
            {
                write(writer);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
