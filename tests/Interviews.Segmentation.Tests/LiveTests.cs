using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Interviews.Testing;

namespace Interviews.Segmentation.Tests;

public class LiveTests
{
    private const int Texts = 150;

    [Fact]
    public async Task AllModes_FreshRandomTexts_EqualInstalledJieba()
    {
        var python = await FindPython();
        Requirement.Present(python is not null, "Python's jieba 0.42.1 (Debian: python3-jieba) is not installed.");
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage("seed {0}", seed);
        var script = Repository.Fixture("Segmentation", "record.py");
        string[] arguments = ["-W", "ignore", script, "live", $"{seed}", $"{Texts}"];
        var (exit, output, error) = await Run(python!, arguments);
        Assert.True(exit == 0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > Texts, $"seed {seed}: {lines.Length} lines");
        var segmenter = new Segmenter();
        Assert.All(lines, line => Check(segmenter, line, seed));
    }

    private static void Check(Segmenter segmenter, string line, int seed)
    {
        if (line.StartsWith("{\"steps\"", StringComparison.Ordinal))
        {
            Golden.Parse<WordGolden>(line).Check();
            return;
        }

        if (line.Contains("\"tfIdf\"", StringComparison.Ordinal))
        {
            Golden.Parse<KeywordGolden>(line).Check(segmenter);
            return;
        }

        var golden = Golden.Parse<Golden>(line);
        foreach (var mode in Modes.All)
        {
            var context = $"seed {seed}, {mode}, {golden.Text}\n";
            Assert.Equal(
                context + string.Join('\n', mode.Expected(golden)),
                context + string.Join('\n', mode.Written(segmenter, golden.Text))
            );
        }
    }

    private static async Task<string?> FindPython()
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            try
            {
                var (exit, output, _) = await Run(
                    python,
                    ["-W", "ignore", "-c", "import jieba; print(jieba.__version__)"]
                );
                if (exit == 0 && output.Trim() == "0.42.1")
                {
                    return python;
                }
            }
            catch (Win32Exception)
            {
                // There is no such program; the next may be.
            }
        }

        return null;
    }

    private static async Task<(int Exit, string Output, string Error)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1" },
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}
