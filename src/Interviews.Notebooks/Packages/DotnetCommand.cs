namespace Interviews.Notebooks;

/// <summary>The <c>dotnet</c> that runs this process, or the one it was installed with.</summary>
internal static class DotnetCommand
{
    /// <summary>The folder in which .NET is installed: the runtime stands three folders below, in shared/Microsoft.NETCore.App/VERSION.</summary>
    public static string Root { get; } =
        System.IO.Path.GetFullPath(
            System.IO.Path.Combine(System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")
        );

    public static string Path { get; } = Find();

    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var muxer = System.IO.Path.Combine(Root, name);
        return File.Exists(muxer) ? muxer : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? name;
    }
}
