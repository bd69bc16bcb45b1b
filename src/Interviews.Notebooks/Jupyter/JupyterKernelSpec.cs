using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>
/// Makes the kernel known to Jupyter under a name of its own, so that an installed .NET Interactive is not overwritten.
/// </summary>
public static class JupyterKernelSpec
{
    /// <summary>The kernel's name in Jupyter's commands and in the metadata of notebooks.</summary>
    public const string Name = "interviews-csharp";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Where the kernel is or would be installed for the current user, as <c>jupyter --paths</c> says first.</summary>
    public static string Folder => Path.Combine(DataFolder(), "kernels", Name);

    /// <summary>Writes the kernel's specification; one that is there already is replaced.</summary>
    /// <param name="command">The program and the arguments that start the kernel; the connection file is appended.</param>
    /// <returns>The folder written to.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Install(IReadOnlyList<string> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var specification = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Append("{connection_file}").Select(part => (JsonNode)part)]),
            ["display_name"] = "C# (Interviews)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
        };
        AtomicFile.Write(Path.Combine(Folder, "kernel.json"), specification.ToJsonString(Indented) + "\n");
        return Folder;
    }

    /// <summary>Removes the kernel's specification.</summary>
    /// <returns>The folder removed; null if the kernel was not installed.</returns>
    /// <exception cref="IOException">The folder cannot be removed.</exception>
    public static string? Uninstall()
    {
        if (!Directory.Exists(Folder))
        {
            return null;
        }

        Directory.Delete(Folder, recursive: true);
        return Folder;
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
