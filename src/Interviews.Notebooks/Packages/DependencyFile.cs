using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>
/// A library's <c>.deps.json</c>. A library's output folder need not hold the packages it uses; this file says where they
/// are in NuGet's own folder.
/// </summary>
internal static class DependencyFile
{
    public static string PackagesFolder { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The existing run-time assemblies of the packages that an assembly needs; none without such a file.</summary>
    public static IEnumerable<string> Read(string assemblyPath)
    {
        var path = Path.ChangeExtension(assemblyPath, ".deps.json");
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return [.. Assemblies(JsonNode.Parse(File.ReadAllText(path))!).Where(File.Exists)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new CellException("BadDependencyFile", $"{path}: {e.Message}");
        }
    }

    private static IEnumerable<string> Assemblies(JsonNode file)
    {
        var target = (string)file["runtimeTarget"]!["name"]!;
        foreach (var (library, description) in file["targets"]![target]!.AsObject())
        {
            var folder = (string?)file["libraries"]?[library]?["path"];
            if (folder is null || description?["runtime"] is not JsonObject assets)
            {
                continue;
            }

            foreach (var (asset, _) in assets)
            {
                yield return Path.Combine(PackagesFolder, folder, asset);
            }
        }
    }
}
