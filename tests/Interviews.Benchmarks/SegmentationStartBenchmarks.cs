using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Interviews.Segmentation;

namespace Interviews.Benchmarks;

/// <summary>
/// What a program waits for before its first token, compiled just in time: each run is a process of its own.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class SegmentationStartBenchmarks
{
    private readonly string sentence = "今天天气很好,我们去公园散步。";
    private readonly SegmenterOptions options = new();

    [Benchmark]
    public Segmenter Open() => new(options);

    [Benchmark]
    public int OpenAndCut()
    {
        var buffer = new TokenBuffer();
        new Segmenter(options).Cut(sentence, buffer);
        return buffer.Count == 9 ? buffer.Count : throw new InvalidOperationException($"{buffer.Count} tokens");
    }
}
