using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Interviews.Notebooks;

/// <summary>
/// Fetches packages through the SDK's own restore of a throw-away project, so that sources, credentials and caches are
/// those the user has. A restore that succeeded is kept: the same packages need neither network nor SDK again.
/// </summary>
internal sealed class PackageRestorer(AssemblyCatalog catalog)
{
    private static readonly string CacheFolder = Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        ),
        "interviews-notebooks",
        "packages"
    );

    private readonly List<PackageReference> _packages = [];
    private readonly List<string> _sources = [];

    public void AddSource(string source) => _sources.Add(source);

    /// <summary>Restores a package together with those before it, so that shared dependencies get one version.</summary>
    /// <exception cref="CellException">The restore failed; the message is the SDK's.</exception>
    public async Task AddAsync(PackageReference package, string folder, Execution execution)
    {
        var wanted = _packages.Where(p => !p.Name.Equals(package.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        wanted.Add(package);
        var project = Project(wanted);
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(project + folder)))[..16];
        var directory = Path.Combine(CacheFolder, key);
        var assets = Path.Combine(directory, "obj", "project.assets.json");
        var files = File.Exists(assets) ? PackageAssets.Read(assets) : null;
        if (files is null || !files.AllExist)
        {
            execution.Emit(new ProgressEvent($"Restoring {package.Name} {package.Version} …"));
            await RestoreAsync(directory, project, folder, execution).ConfigureAwait(false);
            files = PackageAssets.Read(assets);
            execution.Emit(new ProgressEvent($"Restored {package.Name} {files.VersionOf(package.Name)}."));
        }

        _packages.Clear();
        _packages.AddRange(wanted);
        files.AddTo(catalog);
    }

    private string Project(IEnumerable<PackageReference> packages)
    {
        var references = string.Concat(
            packages.Select(p => $"""<PackageReference Include="{p.Name}" Version="{p.Version}" />""")
        );
        var sources = SecurityElement.Escape(string.Join(';', _sources));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{sources}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """;
    }

    private static async Task RestoreAsync(string directory, string project, string folder, Execution execution)
    {
        Directory.CreateDirectory(directory);
        // Files that stop MSBuild from looking for others above this folder.
        await File.WriteAllTextAsync(Path.Combine(directory, "Directory.Build.props"), "<Project />")
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(directory, "Directory.Packages.props"), "<Project />")
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(directory, "packages.csproj"), project).ConfigureAwait(false);
        var start = new ProcessStartInfo(DotnetCommand.Path)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            ArgumentList = { "restore", "packages.csproj", "--nologo", $"-p:RestoreRootConfigDirectory={folder}" },
            // The messages are shown to the user; MSBuild must not leave a server behind.
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(execution.Interrupted);
        var errors = process.StandardError.ReadToEndAsync(execution.Interrupted);
        try
        {
            await process.WaitForExitAsync(execution.Interrupted).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw Failure(await output.ConfigureAwait(false) + await errors.ConfigureAwait(false));
        }
    }

    private static CellException Failure(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().ToList();
        var first = errors.Count > 0 ? errors[0] : "dotnet restore failed.";
        var start = first.IndexOf("error ", StringComparison.Ordinal);
        return new CellException("PackageRestore", start < 0 ? first : first[(start + 6)..])
        {
            Traceback = errors.Count > 0 ? errors : lines,
        };
    }
}
