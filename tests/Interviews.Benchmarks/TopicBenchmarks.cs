using BenchmarkDotNet.Attributes;

namespace Interviews.Benchmarks;

/// <summary>Dividing an interview of four hours (800 exchanges, some 110,000 characters) into topics.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class TopicBenchmarks
{
    private const int Exchanges = 800;
    private List<Turn> _turns = [];

    [GlobalSetup]
    public void Prepare()
    {
        var seed = TranscriptReader.Read(BenchmarkSeed.Path);
        var questions = seed.Turns.Where(turn => turn.Role == Role.Interviewer).ToList();
        var answers = seed.Turns.Where(turn => turn.Role == Role.Interviewee).ToList();
        var random = new Random(1);
        _turns =
        [
            .. Enumerable
                .Range(0, Exchanges)
                .SelectMany(_ =>
                    new[] { questions[random.Next(questions.Count)], answers[random.Next(answers.Count)] }
                ),
        ];
    }

    [Benchmark]
    public TopicDivision Divide()
    {
        var division = TopicModel.Default.Divide(_turns);
        return division.Estimate.Exchanges == Exchanges
            ? division
            : throw new InvalidOperationException(
                $"Expected {Exchanges} exchanges, got {division.Estimate.Exchanges}."
            );
    }
}
