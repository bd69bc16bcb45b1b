using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>The interview in seeds/, against the structure that a person read out of it.</summary>
public class SeedTests
{
    private static readonly Transcript Seed = TranscriptReader.Read(Repository.Seed);
    private static readonly JsonElement Expected = JsonDocument
        .Parse(File.ReadAllText(Repository.Fixture("Transcripts", "seed.json")))
        .RootElement;

    [Fact]
    public void Read_Seed_FindsTitleAuthorAndPreamble()
    {
        Assert.Equal(Expected.GetProperty("title").GetString(), Seed.Title);
        Assert.Equal(Expected.GetProperty("author").GetString(), Seed.Author);
        Assert.Equal(Strings(Expected.GetProperty("preamble")), Seed.Preamble.Select(passage => passage.Text));
    }

    [Fact]
    public void Read_Seed_FindsSpeakersAndRoles()
    {
        var expected = Expected
            .GetProperty("speakers")
            .EnumerateArray()
            .Select(speaker => new Speaker(
                speaker.GetProperty("name").GetString()!,
                speaker.GetProperty("abbreviation").GetString(),
                Enum.Parse<Role>(speaker.GetProperty("role").GetString()!, ignoreCase: true)
            ));
        Assert.Equal(expected, Seed.Speakers);
    }

    [Fact]
    public void Read_Seed_EqualsEveryTurnReadByEye()
    {
        var expected =
            from topic in Expected.GetProperty("topics").EnumerateArray()
            from turn in topic.GetProperty("turns").EnumerateArray()
            select (
                topic.GetProperty("title").GetString(),
                turn.GetProperty("speaker").GetString(),
                turn.GetProperty("text").GetString(),
                turn.GetProperty("chars").GetInt32()
            );
        var actual =
            from topic in Seed.Topics
            from turn in topic.Turns
            select (topic.Title, turn.Speaker.Abbreviation, turn.Text, turn.Characters);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Read_Seed_CountsQuestionsAndAnswers()
    {
        var questions = Seed.Turns.Where(turn => turn.Role == Role.Interviewer).ToList();
        var answers = Seed.Turns.Where(turn => turn.Role == Role.Interviewee).ToList();
        Assert.Equal((16, 50), (Seed.Topics.Count, Seed.Turns.Count()));
        Assert.Equal((25, 1042), (questions.Count, questions.Sum(turn => turn.Characters)));
        Assert.Equal((25, 2517), (answers.Count, answers.Sum(turn => turn.Characters)));
    }

    [Fact]
    public void Read_Seed_SpansAreVerbatim()
    {
        Assert.All(Seed.Turns, turn => Assert.Equal(turn.Text, turn.Span.Slice(Seed.Text)));
        Assert.All(Seed.Topics, topic => Assert.Equal(topic.Title, topic.TitleSpan!.Value.Slice(Seed.Text)));
        Assert.All(Seed.Preamble, passage => Assert.Equal(passage.Text, passage.Span.Slice(Seed.Text)));
        Assert.Equal(File.ReadAllText(Repository.Seed), Seed.Text);
    }

    [Fact]
    public void Read_Seed_LeavesNothingUnplaced() => Assert.Empty(Seed.Diagnostics);

    private static IEnumerable<string?> Strings(JsonElement array) =>
        array.EnumerateArray().Select(item => item.GetString());
}
