using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Interviews.Charts.Rendering;

/// <summary>
/// Plotly.NET asks for FSharp.Core 10.1 where an installed .NET Interactive has already loaded 10.0, and the runtime
/// refuses the older one. The members used are in both, so the request is answered with what is loaded, or with the file
/// beside this assembly: in the context that asks, so before the process's own last resort loads a second copy.
/// </summary>
internal static class AssemblyVersions
{
    private static readonly string[] Shared = ["FSharp.Core", "DynamicObj", "Newtonsoft.Json", "Giraffe.ViewEngine"];

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It has to run before the first chart, whichever that is.")]
    internal static void Unify()
    {
        var own = AssemblyLoadContext.GetLoadContext(typeof(AssemblyVersions).Assembly)!;
        own.Resolving += (_, name) => Resolve(name.Name);
        if (own != AssemblyLoadContext.Default)
        {
            AssemblyLoadContext.Default.Resolving += (_, name) => Resolve(name.Name);
        }
    }

    private static Assembly? Resolve(string? name)
    {
        if (!Shared.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        return AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(loaded => loaded.GetName().Name == name)
            ?? Beside(name!);
    }

    private static Assembly? Beside(string name)
    {
        var folder = Path.GetDirectoryName(typeof(AssemblyVersions).Assembly.Location);
        var file = string.IsNullOrEmpty(folder) ? "" : Path.Combine(folder, name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
