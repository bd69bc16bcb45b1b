namespace Interviews.Notebooks;

/// <summary>The <c>dotnet</c> that runs this process, or the one it was installed with.</summary>
internal static class DotnetCommand
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var runtime = System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        // shared/Microsoft.NETCore.App/VERSION stands three folders below the command.
        var muxer = System.IO.Path.GetFullPath(System.IO.Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(muxer) ? muxer : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? name;
    }
}
