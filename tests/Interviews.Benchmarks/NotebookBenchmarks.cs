using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Interviews.Notebooks;

namespace Interviews.Benchmarks;

/// <summary>
/// What somebody who opens a notebook waits for: the host, the first result, a trivial cell, a chart, and the run of all
/// notebooks. Needs a Release build of the charts. Every answer is checked, so that a fast failure fails.
/// </summary>
[Config(typeof(Config))]
public class NotebookBenchmarks
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(BenchmarkSeed.Path, "..", "..", "notebooks"));
    private readonly string _output = Directory.CreateTempSubdirectory("notebooks-").FullName;
    private NotebookHost? _host;
    private string? _shown;
    private long _id;

    [GlobalSetup(Targets = [nameof(TrivialCell), nameof(ChartCell)])]
    public void Prepare()
    {
        _host = Start(null);
        Run(
            """
            #r "../src/Interviews.Charts/bin/Release/net10.0/Interviews.Segmentation.dll"
            #r "../src/Interviews.Charts/bin/Release/net10.0/Interviews.dll"
            #r "../src/Interviews.Charts/bin/Release/net10.0/Interviews.Charts.dll"
            using Interviews;
            using Interviews.Charts;
            var corpus = Corpus.Read("../seeds/000_b66117797736a648.txt");
            """
        );
        for (var i = 0; i < 30; i++)
        {
            TrivialCell();
        }
    }

    [GlobalCleanup]
    public async Task Clean()
    {
        Directory.Delete(_output, recursive: true);
        if (_host is { } host)
        {
            await host.DisposeAsync();
        }
    }

    [Benchmark]
    public async Task HostReady()
    {
        var ready = new TaskCompletionSource();
        await using var host = Start(ready);
        await ready.Task;
    }

    [Benchmark]
    public async Task FirstResult()
    {
        _host = Start(null);
        Check(Run("6 * 7"), "42");
        await _host.DisposeAsync();
    }

    [Benchmark]
    public void TrivialCell() => Check(Run("6 * 7"), "42");

    [Benchmark]
    public void ChartCell() =>
        Check(Run("Chart.TermsPerTopic(corpus)").Contains("大模型", StringComparison.Ordinal), true);

    [Benchmark]
    public async Task AllNotebooks()
    {
        var runs = await NotebookRunner.RunAsync(
            [.. Directory.EnumerateFiles(Folder, "*.ipynb")],
            new NotebookRunOptions { OutputDirectory = _output, Parallelism = 2 }
        );
        Check(string.Join('\n', runs.Select(run => run.Failure).OfType<CellFailure>()), "");
    }

    private static void Check<T>(T actual, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
        {
            throw new InvalidOperationException($"{actual} instead of {expected}");
        }
    }

    private NotebookHost Start(TaskCompletionSource? ready) =>
        NotebookHost.Start(
            new NotebookHostOptions { Folder = Folder },
            e =>
            {
                _shown = e is OutputEvent output ? string.Concat(output.Data.Values) : _shown;
                if (e is ReadyEvent)
                {
                    ready?.TrySetResult();
                }
            }
        );

    private string Run(string code)
    {
        _shown = "";
        var request = new HostRequest(++_id, "execute", new HostParameters { Code = code });
        var done = _host!.SendAsync(request).GetAwaiter().GetResult();
        Check(done.Status, "ok");
        return _shown;
    }

    /// <summary>Few runs, each counted: the work is in other processes, which nothing here has to warm up.</summary>
    private sealed class Config : ManualConfig
    {
        public Config() =>
            AddJob(
                Job.Default.WithStrategy(RunStrategy.Monitoring)
                    .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false))
                    .WithWarmupCount(1)
                    .WithIterationCount(5)
            );
    }
}
