using BenchmarkDotNet.Attributes;

namespace Interviews.Benchmarks;

/// <summary>10,000 permutations and as many bootstrap samples of the interview's turns, for every word in it.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class ResamplingBenchmarks
{
    private static readonly ResamplingOptions Options = new() { Samples = 10_000 };
    private FrequencyTable _answers = null!;
    private FrequencyTable _questions = null!;

    [GlobalSetup]
    public void Read()
    {
        var corpus = Corpus.Read(BenchmarkSeed.Path);
        _answers = FrequencyTable.Count(corpus.Answers, TermFilter.None);
        _questions = FrequencyTable.Count(corpus.Questions, TermFilter.None);
    }

    [Benchmark]
    public IReadOnlyList<Permutation> Permute()
    {
        var rows = Permutation.Test(_answers, _questions, Options);
        return rows[0].Arrangements == 10_000 && rows[0].P < 0.01
            ? rows
            : throw new InvalidOperationException($"Unexpected first row: {rows[0]}");
    }

    [Benchmark]
    public IReadOnlyList<Bootstrap> Resample() => Bootstrap.Interval(_answers, _questions, Options);
}
