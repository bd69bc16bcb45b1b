using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

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
        public Config() => AddColumn(new Throughput());
    }

    private sealed class Throughput : IColumn
    {
        public string Id => "MB/s";

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Megabytes of the document in UTF-8 read in a second";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics
                ? (
                    (int)benchmarkCase.Parameters[nameof(Megabytes)] * (1 << 20) / 1e6 / (statistics.Mean / 1e9)
                ).ToString("F1", System.Globalization.CultureInfo.InvariantCulture)
                : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
            GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
