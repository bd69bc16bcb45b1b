namespace Interviews.Notebooks.Tests;

public sealed class ConnectionFileTests : IDisposable
{
    private const string Ports = "\"shell_port\":1,\"control_port\":2,\"stdin_port\":3,\"iopub_port\":4,\"hb_port\":5";
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_LocalFile_GivesPortsAndKey()
    {
        File.WriteAllText(_path, $$"""{"ip":"127.0.0.1","key":"k","transport":"tcp",{{Ports}}}""");
        Assert.Equal(new ConnectionFile("127.0.0.1", "k", 1, 2, 3, 4, 5), ConnectionFile.Read(_path));
    }

    [Theory]
    [InlineData($$"""{"ip":"0.0.0.0","key":"k",{{Ports}}}""", "'0.0.0.0' is not a loopback address")]
    [InlineData($$"""{"ip":"127.0.0.1","transport":"ipc","key":"k",{{Ports}}}""", "ipc with hmac-sha256")]
    [InlineData("""{"ip":"127.0.0.1"}""", "not a Jupyter connection file")]
    [InlineData("[", "not a Jupyter connection file")]
    public void Read_OtherFile_IsRefusedWithReason(string text, string reason)
    {
        File.WriteAllText(_path, text);
        var error = Assert.Throws<NotebookFormatException>(() => ConnectionFile.Read(_path));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KernelSpec_WithoutDotNetInteractive_AnswersForItsNotebooksToo()
    {
        WithDataFolder(data =>
        {
            var kernels = Path.Combine(data, "kernels");
            string[] folders = [Path.Combine(kernels, "interviews-csharp"), Path.Combine(kernels, ".net-csharp")];
            Assert.Equal(folders, JupyterKernelSpec.Install(["dotnet", "host.dll", "kernel"]));
            Assert.Equal(folders, JupyterKernelSpec.Install(["dotnet", "host.dll", "kernel"]));
            var json = System.Text.Json.Nodes.JsonNode.Parse(
                File.ReadAllText(Path.Combine(folders[1], "kernel.json"))
            )!;
            Assert.Equal(
                ["dotnet", "host.dll", "kernel", "{connection_file}"],
                json["argv"]!.AsArray().Select(part => (string?)part)
            );
            Assert.Equal(folders, JupyterKernelSpec.Uninstall());
            Assert.Empty(JupyterKernelSpec.Uninstall());
        });
    }

    [Fact]
    public void KernelSpec_WithDotNetInteractive_LeavesItAlone()
    {
        WithDataFolder(data =>
        {
            var theirs = Directory.CreateDirectory(Path.Combine(data, "kernels", ".net-csharp")).FullName;
            const string real = """{"argv": ["dotnet", "interactive", "jupyter"], "display_name": ".NET (C#)"}""";
            File.WriteAllText(Path.Combine(theirs, "kernel.json"), real);
            string[] folders = [Path.Combine(data, "kernels", "interviews-csharp")];
            Assert.Equal(folders, JupyterKernelSpec.Install(["dotnet", "host.dll", "kernel"]));
            Assert.Equal(folders, JupyterKernelSpec.Uninstall());
            Assert.Equal(real, File.ReadAllText(Path.Combine(theirs, "kernel.json")));
        });
    }

    private static void WithDataFolder(Action<string> test)
    {
        var data = Directory.CreateTempSubdirectory("jupyter-data-").FullName;
        Environment.SetEnvironmentVariable("JUPYTER_DATA_DIR", data);
        try
        {
            test(data);
        }
        finally
        {
            Environment.SetEnvironmentVariable("JUPYTER_DATA_DIR", null);
            Directory.Delete(data, recursive: true);
        }
    }
}
