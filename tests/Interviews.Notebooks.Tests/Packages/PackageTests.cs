using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interviews.Notebooks.Tests;

/// <summary>Packages from a folder that stands in for a package server, so that no network is needed.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packages-").FullName;
    private readonly string _name = "Invented" + Guid.NewGuid().ToString("N");
    private readonly List<HostEvent> _events = [];

    public PackageTests()
    {
        var feed = Directory.CreateDirectory(Path.Combine(_folder, "feed")).FullName;
        Pack(feed, _name + ".Base", "public static class Base { public static int One() => 1; }", null);
        Pack(feed, _name, "public static class Above { public static int Two() => Base.One() + 1; }", _name + ".Base");
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            "<configuration><packageSources><clear /></packageSources></configuration>"
        );
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        foreach (var package in (string[])[_name, _name + ".Base"])
        {
            var restored = Path.Combine(DependencyFile.PackagesFolder, package.ToLowerInvariant());
            if (Directory.Exists(restored))
            {
                Directory.Delete(restored, recursive: true);
            }
        }
    }

    [Fact]
    public async Task Package_FromNamedSource_IsRestoredWithItsDependencies()
    {
        var source = Path.Combine(_folder, "feed");
        var cell = $"#i \"nuget: {source}\"\n#r \"nuget: {_name}, 1.0.0\"\nAbove.Two() + Base.One()";
        Assert.Equal("3", await ResultAsync(cell));
        Assert.Contains(
            _events.OfType<ProgressEvent>(),
            step => step.Text.StartsWith("Restoring", StringComparison.Ordinal)
        );

        // The second time nothing is restored: the feed may be gone.
        Directory.Delete(source, recursive: true);
        _events.Clear();
        Assert.Equal("3", await ResultAsync(cell));
        Assert.Empty(_events.OfType<ProgressEvent>());
    }

    [Fact]
    public async Task Package_ThatDoesNotExist_IsNamedErrorWithTheSdksReason()
    {
        var source = Path.Combine(_folder, "feed");
        await ResultAsync($"#i \"nuget: {source}\"\n#r \"nuget: {_name}.Missing, 1.0.0\"");
        var error = Assert.Single(_events.OfType<ErrorEvent>());
        Assert.Equal(("PackageRestore", 2), (error.Name, error.Line));
        Assert.Contains(_name + ".Missing", error.Message, StringComparison.Ordinal);
    }

    private static void Pack(string feed, string name, string source, string? dependency)
    {
        var references = AppContext
            .GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
            .ToString()!
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(dependency is null ? typeof(object).Assembly.Location : Path.Combine(feed, dependency + ".dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var library = Path.Combine(feed, name + ".dll");
        Assert.True(compilation.Emit(library).Success);
        var dependencies = dependency is null
            ? ""
            : $"""<group targetFramework="net10.0"><dependency id="{dependency}" version="1.0.0" /></group>""";
        using var package = ZipFile.Open(Path.Combine(feed, $"{name}.1.0.0.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(library, $"lib/net10.0/{name}.dll");
        using var specification = new StreamWriter(package.CreateEntry(name + ".nuspec").Open());
        specification.Write(
            $"""
            <package><metadata><id>{name}</id><version>1.0.0</version><authors>nobody</authors>
            <description>invented</description><dependencies>{dependencies}</dependencies></metadata></package>
            """
        );
    }

    private async Task<string?> ResultAsync(string cell)
    {
        var options = new NotebookHostOptions { Folder = _folder };
        await using var host = NotebookHost.Start(options, _events.Add);
        await host.SendAsync(new HostRequest(1, "execute", new HostParameters { Code = cell }));
        return _events.OfType<OutputEvent>().SingleOrDefault()?.Data["text/plain"];
    }
}
