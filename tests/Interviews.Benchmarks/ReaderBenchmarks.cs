using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Interviews.Benchmarks;

/// <summary>
/// From bytes to transcript, over sizes that double twice: time that grows faster than the size shows as falling MB/s.
/// Every document's turns are counted first, so that a fast wrong answer fails.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
[Config(typeof(Config))]
public class ReaderBenchmarks
{
    private byte[] bytes = [];

    [Params("plain", "markdown", "html", "one line", "label only", "nested tags")]
    public string Document { get; set; } = "";

    [Params(1, 4, 16)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        bytes = Encoding.UTF8.GetBytes(ReaderDocuments.Make(Document, Megabytes << 20));
        var turns = Read();
        if (turns < ReaderDocuments.LeastTurns(Document, Megabytes))
        {
            throw new InvalidOperationException($"{Document}: {turns} turns were read.");
        }
    }

    [Benchmark]
    public int Read() => TranscriptReader.Read(new MemoryStream(bytes)).Turns.Count();

    private sealed class Config : ManualConfig
    {
        public Config() =>
            AddColumn(new Throughput(benchmark => (int)benchmark.Parameters[nameof(Megabytes)] * (double)(1 << 20)));
    }
}
