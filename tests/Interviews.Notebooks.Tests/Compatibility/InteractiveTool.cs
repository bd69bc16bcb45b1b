using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Interviews.Testing;

namespace Interviews.Notebooks.Tests;

/// <summary>
/// The real .NET Interactive, which Polyglot Notebooks runs cells on: the tool <c>Microsoft.dotnet-interactive</c>, spoken to
/// over its standard input and output.
/// </summary>
internal sealed class InteractiveTool : IAsyncDisposable
{
    private readonly Process process;
    private int count;

    private InteractiveTool(Process process) => this.process = process;

    /// <summary>Where continuous integration installs it, or wherever the path leads; null where it is not installed.</summary>
    public static string? Path { get; } =
        new[] { System.IO.Path.Combine(Repository.Root, "artifacts", "tools") }
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator))
            .Select(folder => System.IO.Path.Combine(folder, "dotnet-interactive"))
            .FirstOrDefault(File.Exists);

    public static async Task<InteractiveTool> StartAsync(string folder, CancellationToken cancel)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var process = Process.Start(
            new ProcessStartInfo(Path!)
            {
                ArgumentList = { "stdio", "--working-dir", folder },
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = encoding,
                StandardOutputEncoding = encoding,
            }
        )!;
        var tool = new InteractiveTool(process);
        while ((string?)(await tool.NextAsync(cancel))["eventType"] != "KernelReady") { }

        return tool;
    }

    /// <summary>Runs a C# cell.</summary>
    /// <returns>Its events, of which the last is <c>CommandSucceeded</c> or <c>CommandFailed</c>.</returns>
    public async Task<IReadOnlyList<JsonNode>> RunAsync(string code, CancellationToken cancel)
    {
        var token = FormattableString.Invariant($"cell-{++count}");
        var command = new JsonObject
        {
            ["token"] = token,
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" },
            ["routingSlip"] = new JsonArray(),
        };
        await process.StandardInput.WriteLineAsync(command.ToJsonString().AsMemory(), cancel);
        await process.StandardInput.FlushAsync(cancel);
        var events = new List<JsonNode>();
        do
        {
            events.Add(await NextAsync(cancel));
        } while (
            (string?)events[^1]["command"]?["token"] != token
            || (string?)events[^1]["eventType"] is not ("CommandSucceeded" or "CommandFailed")
        );

        return events;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<JsonNode> NextAsync(CancellationToken cancel)
    {
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return JsonNode.Parse(line)!;
            }
        }

        throw new InvalidOperationException("dotnet-interactive has ended.");
    }
}
