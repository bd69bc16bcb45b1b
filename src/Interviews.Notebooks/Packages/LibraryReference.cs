namespace Interviews.Notebooks;

/// <summary><c>#r "path"</c>; a library that was not built is answered by the command that builds it.</summary>
internal static class LibraryReference
{
    public static void Add(string target, string folder, AssemblyCatalog catalog)
    {
        var path = Path.GetFullPath(target, folder);
        if (File.Exists(path))
        {
            try
            {
                catalog.Add(path);
            }
            catch (BadImageFormatException)
            {
                throw new CellException("BadReference", $"{path} is not a .NET assembly.");
            }
        }
        else if (!catalog.IsKnown(Path.GetFileNameWithoutExtension(target)) && !catalog.IsKnown(target))
        {
            throw Missing(path);
        }
    }

    private static CellException Missing(string path)
    {
        // PROJECT/bin/CONFIGURATION/…/NAME.dll
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "bin" && Path.GetDirectoryName(folder) is { } project)
            {
                var rest = Path.GetRelativePath(folder, path);
                var configuration = rest[..Math.Max(0, rest.IndexOf(Path.DirectorySeparatorChar))];
                if (
                    Directory.Exists(project)
                    && Directory.EnumerateFiles(project, "*.csproj").FirstOrDefault() is { } file
                )
                {
                    return new CellException(
                        "LibraryNotBuilt",
                        $"{path} has not been built. Build it with: dotnet build \"{file}\" -c {configuration}"
                    );
                }
            }
        }

        return new CellException("LibraryNotFound", $"{path} does not exist.");
    }
}
