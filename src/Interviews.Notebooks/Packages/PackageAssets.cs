using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>What a restore found: NuGet's <c>project.assets.json</c>, read for the files a program needs.</summary>
internal sealed class PackageAssets
{
    private readonly List<string> _runtime = [];
    private readonly List<string> _native = [];
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);

    public bool AllExist => _runtime.Concat(_native).All(File.Exists);

    public static PackageAssets Read(string path)
    {
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        var result = new PackageAssets();
        var folders = json["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        // The target with the runtime identifier comes last and holds native files too.
        foreach (var (library, description) in json["targets"]!.AsObject().Last().Value!.AsObject())
        {
            var name = library.Split('/');
            result._versions[name[0]] = name[1];
            var package = (string?)json["libraries"]?[library]?["path"] ?? "";
            Collect(description!, "runtime", result._runtime, folders, package);
            Collect(description!, "native", result._native, folders, package);
        }

        return result;
    }

    public string VersionOf(string package) => _versions.GetValueOrDefault(package, "");

    public void AddTo(AssemblyCatalog catalog)
    {
        foreach (var file in _runtime)
        {
            catalog.AddDependency(file);
        }

        foreach (var file in _native)
        {
            catalog.AddNative(file);
        }

        // Compiling against the run-time assembly gives one set of types; reference assemblies add nothing here.
        foreach (var file in _runtime)
        {
            catalog.AddReference(file);
        }
    }

    private static void Collect(JsonNode library, string kind, List<string> into, List<string> folders, string package)
    {
        foreach (var (asset, _) in library[kind] as JsonObject ?? [])
        {
            if (asset.EndsWith("/_._", StringComparison.Ordinal))
            {
                continue;
            }

            var candidates = folders.Select(folder => Path.Combine(folder, package, asset)).ToList();
            into.Add(candidates.Find(File.Exists) ?? candidates[0]);
        }
    }
}
