using System.Diagnostics;

namespace Interviews.Notebooks.Tests;

public class SdkCompilerTests
{
    private const string Loaded =
        "string Of(string name) => AppDomain.CurrentDomain.GetAssemblies().First(a => a.GetName().Name == name).Location;";

    [Fact]
    public async Task Execute_AnyCell_IsCompiledByTheSdksCompiler()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync(Loaded);
        var location = host.Result(await host.ExecuteAsync("Of(\"Microsoft.CodeAnalysis.CSharp\")"));
        Assert.StartsWith(SdkCompiler.Sdk!, location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_AnyCode_IsAnsweredByThatCompiler()
    {
        await using var host = new HostClient();
        await host.ExecuteAsync(Loaded);
        await host.SendAsync("complete", new HostParameters { Code = "Console.Wri", Cursor = 11 });
        var location = host.Result(await host.ExecuteAsync("Of(\"Microsoft.CodeAnalysis.CSharp.Features\")"));
        Assert.StartsWith(SdkCompiler.Sdk!, location, StringComparison.Ordinal);
    }

    /// <summary>Under a copy of the runtime beside which there is no SDK.</summary>
    [Fact]
    public async Task Start_NoSdk_SaysSo()
    {
        var copy = Directory.CreateTempSubdirectory("dotnet-");
        try
        {
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
            Copy(Path.Combine(root, "host"), Path.Combine(copy.FullName, "host"));
            Copy(runtime, Path.Combine(copy.FullName, Path.GetRelativePath(root, runtime)));
            var dotnet = Path.Combine(copy.FullName, Path.GetFileName(DotnetCommand.Path));
            File.Copy(DotnetCommand.Path, dotnet);
            var start = new ProcessStartInfo(dotnet, [typeof(NotebookHost).Assembly.Location, "stdio"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Contains("\"HostNotStarted\"", said, StringComparison.Ordinal);
            Assert.Contains($"{copy.FullName} has none", said, StringComparison.Ordinal);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
