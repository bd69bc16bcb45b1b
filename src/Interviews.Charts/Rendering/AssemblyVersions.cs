using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interviews.Charts.Rendering;

/// <summary>
/// Plotly.NET asks for FSharp.Core 10.1 where an installed .NET Interactive has already loaded 10.0, and the runtime
/// refuses the older one. The members used are in both, so a request that failed is answered with what is loaded, or
/// with the file beside this assembly.
/// </summary>
internal static class AssemblyVersions
{
    private static readonly string[] Shared = ["FSharp.Core", "DynamicObj", "Newtonsoft.Json", "Giraffe.ViewEngine"];

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It has to run before the first chart, whichever that is.")]
    internal static void Unify() => AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Resolve(request.Name);

    private static Assembly? Resolve(string fullName)
    {
        var name = new AssemblyName(fullName).Name;
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
