using System.Text;
using BenchmarkDotNet.Attributes;

namespace Interviews.Benchmarks;

/// <summary>
/// Reading, segmenting, counting and every keyness measure over 10, 100 and 1,000 transcripts of 20 KB (20 MB at most),
/// made of the interview's own turns in random order; and resampling on the interview.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class MeasureBenchmarks
{
    private const int BytesEach = 20_000;
    private string _folder = "";
    private string[] _paths = [];
    private int _turns;

    /// <summary>How many transcripts the corpus has.</summary>
    [Params(10, 100, 1000)]
    public int Transcripts { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var seed = TranscriptReader.Read(BenchmarkSeed.Path);
        var questions = seed.Turns.Where(turn => turn.Role == Role.Interviewer).ToList();
        var answers = seed.Turns.Where(turn => turn.Role == Role.Interviewee).ToList();
        var random = new Random(1);
        _folder = Directory.CreateTempSubdirectory("interviews-benchmark-").FullName;
        File.Copy(
            Path.Combine(Path.GetDirectoryName(BenchmarkSeed.Path)!, "user-words.txt"),
            Path.Combine(_folder, "user-words.txt")
        );
        _paths = [.. Enumerable.Range(0, Transcripts).Select(number => Path.Combine(_folder, $"{number:D4}.txt"))];
        _turns = 0;
        foreach (var path in _paths)
        {
            var text = new StringBuilder("访谈\n\n");
            for (var bytes = 0; bytes < BytesEach; _turns += 2)
            {
                var (question, answer) = (
                    questions[random.Next(questions.Count)].Text,
                    answers[random.Next(answers.Count)].Text
                );
                text.Append("记者：").Append(question).Append("\n\n张三：").Append(answer).Append("\n\n");
                bytes += Encoding.UTF8.GetByteCount(question) + Encoding.UTF8.GetByteCount(answer) + 22;
            }

            File.WriteAllText(path, text.ToString());
        }
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public IReadOnlyList<Keyness> FromFilesToKeyness()
    {
        var corpus = Corpus.Read(_paths);
        if (corpus.Turns.Count != _turns)
        {
            throw new InvalidOperationException($"Expected {_turns} turns, read {corpus.Turns.Count}.");
        }

        return Keyness.Compare(FrequencyTable.Count(corpus.Answers), FrequencyTable.Count(corpus.Questions));
    }
}
