using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Interviews.Notebooks;

/// <summary>
/// The C# compiler, and what completion needs, taken from the .NET SDK that is installed anyway. The SDK's compiler is
/// machine code already, a package's is not: the first cell runs in half the time. And cells are written in the same C# as
/// the user's projects.
/// </summary>
/// <remarks>This project is built against the compiler of the first SDK of this version of .NET; later ones know all it knew.</remarks>
internal static class SdkCompiler
{
    // Where an SDK keeps the compiler, and where the rest.
    private static readonly string[] Folders =
    [
        Path.Combine("Roslyn", "bincore"),
        Path.Combine("DotnetTools", "dotnet-format"),
    ];

    // What completion needs besides.
    private static readonly string[] Others = ["Humanizer", "Microsoft.DiaSymReader"];

    private static readonly Lazy<string?> Newest = new(Find);

    /// <summary>The folder of the newest SDK for the .NET that runs; null where there is none.</summary>
    public static string? Sdk => Newest.Value;

    /// <summary>What to say where there is none.</summary>
    public static string Missing =>
        $"Notebooks need the .NET {Environment.Version.Major} SDK, whose C# compiler compiles the cells, and {DotnetCommand.Root} has none.";

    [ModuleInitializer]
    [SuppressMessage(
        "Usage",
        "CA2255",
        Justification = "It has to run before any method that names the compiler's types."
    )]
    internal static void Use() => AssemblyLoadContext.Default.Resolving += Load;

    private static Assembly? Load(AssemblyLoadContext context, AssemblyName name)
    {
        if (!IsCompilers(name.Name!))
        {
            return null;
        }

        var sdk = Sdk ?? throw new FileNotFoundException(Missing);
        var path = Folders.Select(folder => Path.Combine(sdk, folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }

    private static bool IsCompilers(string name) =>
        name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || name.StartsWith("System.Composition", StringComparison.Ordinal)
        || Others.Contains(name, StringComparer.Ordinal);

    private static string? Find()
    {
        var folder = Path.Combine(DotnetCommand.Root, "sdk");
        return !Directory.Exists(folder)
            ? null
            : Directory
                .EnumerateDirectories(folder)
                .Where(sdk => File.Exists(Path.Combine(sdk, Folders[0], "Microsoft.CodeAnalysis.CSharp.dll")))
                .Select(sdk => (Path: sdk, Version: VersionOf(sdk)))
                .Where(sdk => sdk.Version?.Major == Environment.Version.Major)
                .OrderBy(sdk => sdk.Version)
                .Select(sdk => sdk.Path)
                .LastOrDefault();
    }

    // A preview's, such as 10.0.100-rc.2, without what makes it one.
    private static Version? VersionOf(string sdk) =>
        Version.TryParse(Path.GetFileName(sdk).Split('-')[0], out var version) ? version : null;
}
