using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>
/// Makes the kernel known to Jupyter under a name of its own, and under .NET Interactive's where that is not installed: so
/// notebooks run by what their metadata say. An installed .NET Interactive is never overwritten.
/// </summary>
public static class JupyterKernelSpec
{
    /// <summary>The kernel's name in Jupyter's commands and in the metadata of notebooks.</summary>
    public const string Name = "interviews-csharp";

    /// <summary>The kernel that Polyglot's notebooks name in their metadata.</summary>
    public const string InteractiveName = ".net-csharp";

    /// <summary>Tells our specification from .NET Interactive's.</summary>
    private const string Mark = "interviews";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Where the kernel is or would be installed for the current user, as <c>jupyter --paths</c> says first.</summary>
    public static string Folder => Path.Combine(DataFolder(), "kernels", Name);

    private static string InteractiveFolder => Path.Combine(DataFolder(), "kernels", InteractiveName);

    /// <summary>Writes the kernel's specifications; ones of ours that are there already are replaced.</summary>
    /// <param name="command">The program and the arguments that start the kernel; the connection file is appended.</param>
    /// <returns>The folders written to: the kernel's own, and .NET Interactive's if that is not installed.</returns>
    /// <exception cref="IOException">A folder cannot be written.</exception>
    public static IReadOnlyList<string> Install(IReadOnlyList<string> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        List<string> folders = [Folder];
        if (!IsInteractiveInstalled())
        {
            folders.Add(InteractiveFolder);
        }

        folders.ForEach(folder => Write(folder, command));
        return folders;
    }

    /// <summary>Removes the kernel's specifications.</summary>
    /// <returns>The folders removed; none if the kernel was not installed.</returns>
    /// <exception cref="IOException">A folder cannot be removed.</exception>
    public static IReadOnlyList<string> Uninstall()
    {
        var folders = new[] { Folder, InteractiveFolder }.Where(IsOurs).ToList();
        folders.ForEach(folder => Directory.Delete(folder, recursive: true));
        return folders;
    }

    private static void Write(string folder, IReadOnlyList<string> command)
    {
        var specification = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Append("{connection_file}").Select(part => (JsonNode)part)]),
            ["display_name"] = Path.GetFileName(folder) == Name ? "C# (Interviews)" : ".NET (C#), by Interviews",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { [Mark] = true },
        };
        AtomicFile.Write(Path.Combine(folder, "kernel.json"), specification.ToJsonString(Indented) + "\n");
    }

    // The user's folder comes first in Jupyter's search, so a kernel in any other would be hidden by ours.
    private static bool IsInteractiveInstalled() =>
        DataFolders().Select(folder => Path.Combine(folder, "kernels", InteractiveName)).Any(IsTheirs);

    private static bool IsTheirs(string folder) => File.Exists(Path.Combine(folder, "kernel.json")) && !IsOurs(folder);

    private static bool IsOurs(string folder)
    {
        var path = Path.Combine(folder, "kernel.json");
        if (Path.GetFileName(folder) == Name)
        {
            return File.Exists(path);
        }

        try
        {
            return File.Exists(path) && JsonNode.Parse(File.ReadAllText(path))?["metadata"]?[Mark] is not null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON of our making; it is somebody's all the same.
            return false;
        }
    }

    private static IEnumerable<string> DataFolders()
    {
        var chosen = (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        string[] shared = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
            : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return [DataFolder(), .. chosen, .. shared];
    }

    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
        {
            return Path.Combine(home, "Library", "Jupyter");
        }

        return OperatingSystem.IsWindows()
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : Path.Combine(
                Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
                    ? data
                    : Path.Combine(home, ".local", "share"),
                "jupyter"
            );
    }
}
