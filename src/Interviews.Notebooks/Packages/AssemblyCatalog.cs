using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Interviews.Notebooks;

/// <summary>
/// The assemblies cells can use, one per simple name whatever its version: the framework, what <c>#r</c> named, and what
/// stands beside those or is listed in their <c>.deps.json</c>. Compiler and run time ask the same catalog, so a type is
/// never there twice.
/// </summary>
internal sealed class AssemblyCatalog
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MetadataReference> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PortableExecutableReference> _known = new(StringComparer.OrdinalIgnoreCase);

    public AssemblyCatalog()
    {
        foreach (var path in FrameworkAssemblies())
        {
            AddReference(path);
        }

        AssemblyLoadContext.Default.Resolving += (_, name) => Load(name);
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => LoadNative(name);
    }

    /// <summary>What a cell's source can name, in no particular order.</summary>
    public IReadOnlyList<MetadataReference> References
    {
        get
        {
            lock (_lock)
            {
                return [.. _references.Values];
            }
        }
    }

    /// <summary>Makes an assembly, and what it needs, available to cells.</summary>
    /// <param name="path">A file that exists.</param>
    /// <exception cref="BadImageFormatException">It is not a .NET assembly.</exception>
    public void Add(string path)
    {
        _ = AssemblyName.GetAssemblyName(path);
        foreach (var dependency in DependencyFile.Read(path))
        {
            AddDependency(dependency);
        }

        foreach (var neighbour in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll"))
        {
            AddDependency(neighbour);
        }

        AddReference(path);
    }

    /// <summary>Makes an assembly loadable without letting source name it.</summary>
    public void AddDependency(string path)
    {
        lock (_lock)
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    public void AddNative(string path)
    {
        lock (_lock)
        {
            _natives.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    /// <summary>For the compiler: the metadata of an assembly that another one refers to.</summary>
    public PortableExecutableReference? Find(string simpleName)
    {
        lock (_lock)
        {
            if (_references.TryGetValue(simpleName, out var reference))
            {
                return reference as PortableExecutableReference;
            }

            if (!_paths.TryGetValue(simpleName, out var path))
            {
                return null;
            }

            return _known.TryGetValue(path, out var known)
                ? known
                : _known[path] = MetadataReference.CreateFromFile(path);
        }
    }

    /// <summary>For <c>#r "System.Net.Http"</c>: a name instead of a path.</summary>
    public bool IsKnown(string simpleName)
    {
        lock (_lock)
        {
            return _references.ContainsKey(simpleName);
        }
    }

    private static IEnumerable<string> FrameworkAssemblies()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        foreach (var path in trusted.Split(Path.PathSeparator))
        {
            if (Path.GetDirectoryName(path) == framework)
            {
                yield return path;
            }
        }

        yield return typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location;
        yield return typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly.Location;
        yield return typeof(AssemblyCatalog).Assembly.Location;
    }

    /// <summary>Lets source name an assembly; the first of a simple name stays.</summary>
    public void AddReference(string path)
    {
        lock (_lock)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (_references.TryAdd(name, _known.TryGetValue(path, out var known) ? known : Metadata(path)))
            {
                // What is named wins over a neighbour of the same name that was seen first.
                _paths[name] = path;
            }
        }
    }

    private static PortableExecutableReference Metadata(string path)
    {
        var documentation = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(
            path,
            documentation: File.Exists(documentation) ? XmlDocumentationProvider.CreateFromFile(documentation) : null
        );
    }

    private Assembly? Load(AssemblyName name)
    {
        var loaded = AppDomain
            .CurrentDomain.GetAssemblies()
            .FirstOrDefault(assembly =>
                string.Equals(assembly.GetName().Name, name.Name, StringComparison.OrdinalIgnoreCase)
            );
        if (loaded is not null)
        {
            return loaded;
        }

        string? path;
        lock (_lock)
        {
            _ = _paths.TryGetValue(name.Name!, out path);
        }

        return path is null ? null : AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    private nint LoadNative(string name)
    {
        lock (_lock)
        {
            return
                _natives.TryGetValue(Path.GetFileNameWithoutExtension(name), out var path)
                || _natives.TryGetValue("lib" + Path.GetFileNameWithoutExtension(name), out path)
                ? System.Runtime.InteropServices.NativeLibrary.Load(path)
                : 0;
        }
    }
}
