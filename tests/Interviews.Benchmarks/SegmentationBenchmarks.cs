using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Interviews.Segmentation;

namespace Interviews.Benchmarks;

/// <summary>
/// Cutting in every mode, as spans and as tokens, beside what jieba users have otherwise: Python's jieba, and npm's
/// <c>@node-rs/jieba</c> and <c>nodejieba</c> where NODE_PATH leads to them.
/// </summary>
/// <remarks>
/// Results are checked before they are timed: tokens must be the text, and where Python's jieba is installed they must
/// be its tokens. The peers run in processes of their own and time themselves, so that no start is counted.
/// </remarks>
[MemoryDiagnoser]
[ShortRunJob]
[Config(typeof(Config))]
public class SegmentationBenchmarks
{
    private const int Characters = 500_000;
    private static readonly Lazy<string> Text = new(() => SegmentationText.Create(Characters));
    private readonly TokenBuffer buffer = new();
    private readonly TokenBuffer other = new();
    private Segmenter segmenter = new();

    /// <summary>Checks and compares with the peers, once for all methods.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        segmenter = new();
        if (string.Concat(segmenter.Cut(Text.Value).Select(token => token.Text)) != Text.Value)
        {
            throw new InvalidOperationException("The tokens are not the text.");
        }
    }

    /// <summary>Times the peers on the same text, in the same run.</summary>
    [GlobalCleanup(Target = nameof(Cut))]
    public void ComparePeers() => SegmentationPeers.Report(Text.Value, segmenter);

    [Benchmark(Baseline = true)]
    public int Cut()
    {
        segmenter.Cut(Text.Value, buffer);
        return buffer.Count;
    }

    [Benchmark]
    public int CutCharacters()
    {
        segmenter.Cut(Text.Value, buffer, UnknownWords.Characters);
        return buffer.Count;
    }

    [Benchmark]
    public int CutTokens() => segmenter.Cut(Text.Value).Sum(token => token.Text.Length);

    [Benchmark]
    public int CutTwoThreads()
    {
        var half = Text.Value.Length / 2;
        Parallel.Invoke(
            () => segmenter.Cut(Text.Value.AsSpan(0, half), buffer),
            () => segmenter.Cut(Text.Value.AsSpan(half), other)
        );
        return half;
    }

    [Benchmark]
    public int CutAll()
    {
        segmenter.CutAll(Text.Value, buffer);
        return buffer.Count;
    }

    [Benchmark]
    public int CutForSearch()
    {
        segmenter.CutForSearch(Text.Value, buffer);
        return buffer.Count;
    }

    [Benchmark]
    public int Tag()
    {
        segmenter.Tag(Text.Value, buffer);
        return buffer.Count;
    }

    [Benchmark]
    public int TagCharacters()
    {
        segmenter.Tag(Text.Value, buffer, UnknownWords.Characters);
        return buffer.Count;
    }

    private sealed class Config : ManualConfig
    {
        public Config() => AddColumn(new Throughput(_ => Encoding.UTF8.GetByteCount(Text.Value)));
    }
}
