using Interviews.Testing;

namespace Interviews.Tests;

public class TranscriptJsonTests
{
    [Theory]
    [MemberData(nameof(DocumentTests.Documents), MemberType = typeof(DocumentTests))]
    public void Read_WhatWasWritten_LosesNothing(string document)
    {
        var transcript = TranscriptReader.Read(Repository.Fixture("Transcripts", "Documents", document));
        var json = TranscriptJson.Write(transcript);
        var again = TranscriptJson.Read(json);
        Assert.Equal(json, TranscriptJson.Write(again));
        Assert.Equal(TranscriptOutline.Of(transcript), TranscriptOutline.Of(again));
        Assert.Equal(transcript.Turns.Select(turn => turn.Span), again.Turns.Select(turn => turn.Span));
        Assert.All(
            transcript.Turns.Zip(again.Turns),
            pair => Assert.Equal(pair.First.ToOriginal(new(0, 1)), pair.Second.ToOriginal(new(0, 1)))
        );
    }

    [Fact]
    public void Read_MadeByHand_FillsInTheRest()
    {
        var transcript = TranscriptJson.Read(
            """
            {
              // a person may leave out what can be found
              "speakers": [{ "name": "白浪", "role": "interviewee" }],
              "topics": [{ "turns": [
                { "speaker": "记者", "role": "interviewer", "text": "几点？" },
                { "speaker": "白浪", "text": "五点。" },
              ] }]
            }
            """
        );
        Assert.Equal("记者：几点？\n白浪：五点。", transcript.Text);
        Assert.Equal([Role.Interviewer, Role.Interviewee], transcript.Turns.Select(turn => turn.Role));
        Assert.All(transcript.Turns, turn => Assert.Equal(turn.Text, turn.Span.Slice(transcript.Text)));
    }

    [Theory]
    [InlineData("{\n\"topics\": 3\n}", "edited.json(2): ")]
    [InlineData("{}", "edited.json: ")]
    [InlineData("""{"topics":[{"turns":[{"text":"x"}]}]}""", "edited.json: Turn 1 of topic 1")]
    [InlineData("""{"topics":[],"speakers":[{"name":"x","role":"boss"}]}""", "“boss” is no role")]
    public void Read_Malformed_SaysWhatAndWhere(string json, string expected)
    {
        var error = Assert.Throws<TranscriptException>(() => TranscriptJson.Read(json, "edited.json"));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PathOfJson_IsATranscript()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "edited.json");
        File.WriteAllText(path, TranscriptJson.Write(TranscriptReader.Read(Repository.Seed)));
        Assert.Equal(50, TranscriptReader.Read(path).Turns.Count());
    }
}
