namespace Interviews.Tests.Topics;

/// <summary>Division, titles and doors of inferred topics, on invented interviews.</summary>
public sealed class TopicTests
{
    private static readonly string[] Themes =
    [
        "海水 鱼群 渔船 潮汐 港口",
        "围棋 棋手 棋盘 对局 定式",
        "面粉 烤箱 酵母 面包 黄油",
    ];

    [Fact]
    public void Divide_ThreeThemes_BordersBetweenThem()
    {
        var division = TopicModel.Default.Divide([.. Talk(8).Turns], topics: 3);
        Assert.Equal([0, 16, 32], division.Starts);
    }

    [Fact]
    public void Divide_NumberUnknown_EstimateHoldsNumberAndInterval()
    {
        var division = TopicModel.Default.Divide([.. Talk(8).Turns]);
        var estimate = division.Estimate;
        Assert.Null(estimate.Reason);
        Assert.Equal(24, estimate.Exchanges);
        Assert.Equal(division.Starts.Count, estimate.Topics);
        Assert.InRange(estimate.Topics, estimate.Fewest, estimate.Most);
        Assert.All(division.Support, support => Assert.InRange(support, 0, 1));
        Assert.Equal(1, division.Support[0]);
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 4)]
    public void Divide_AroundTwelveExchanges_OneTopicBelow(int exchanges, int topics)
    {
        var turns = Talk(4).Turns.Take(2 * exchanges).ToList();
        var division = TopicModel.Default.Divide(turns);
        Assert.Equal(exchanges < TopicModel.FewestExchanges, division.Estimate.Reason is not null);
        Assert.Equal(exchanges < TopicModel.FewestExchanges ? topics : division.Estimate.Topics, division.Starts.Count);
    }

    [Fact]
    public void Divide_NoTurns_OneTopicAndReason() => Assert.NotNull(TopicModel.Default.Divide([]).Estimate.Reason);

    [Fact]
    public void Divide_SeveralQuestionsAndAnswers_EveryTopicOpensAnExchange()
    {
        var random = new Random(5);
        for (var interview = 0; interview < 40; interview++)
        {
            var roles = Enumerable.Range(0, 90).Select(_ => random.Next(2) == 0).ToList();
            var turns = roles.Select((asks, i) => Turn(i, asks, Themes[random.Next(3)])).ToList();
            foreach (var start in TopicModel.Default.Divide(turns).Starts.Skip(1))
            {
                Assert.True(roles[start] && !roles[start - 1]);
            }
        }
    }

    [Fact]
    public void Divide_ThousandsOfExchanges_StaysExactBetweenGroups()
    {
        var turns = Talk(1200).Turns.ToList();
        var division = TopicModel.Default.Divide(turns, topics: 3);
        Assert.Equal([0, 2400, 4800], division.Starts.Select(start => (int)Math.Round(start / 240.0) * 240));
    }

    [Fact]
    public void Best_AllDivisionsTried_FindsTheGreatest()
    {
        var random = new Random(3);
        double[][] scores =
        [
            .. Enumerable
                .Range(0, 9)
                .Select(i => Enumerable.Range(0, 9 - i).Select(_ => random.NextDouble()).ToArray()),
        ];
        var best = Divisions.Best(scores, 9);
        for (var segments = 1; segments <= 9; segments++)
        {
            var greatest = Enumerable
                .Range(0, 1 << 8)
                .Select(Starts)
                .Where(starts => starts.Count == segments)
                .Max(starts => Sum(scores, starts));
            Assert.Equal(greatest, Sum(scores, best[segments - 1]), 12);
        }

        static List<int> Starts(int borders) =>
            [0, .. Enumerable.Range(1, 8).Where(i => (borders & (1 << (i - 1))) != 0)];
    }

    [Fact]
    public void Measure_TwoUnitsOfTwoElements_AsByHand()
    {
        // Prior .1, two elements. Alone: (.1/.2)(1.1/1.2); both: (.1/.2)(1.1/1.2)(.1/2.2)(1.1/3.2).
        var rows = Cohesion.Measure(
            [
                [0, 0],
                [1, 1],
            ],
            2
        );
        Assert.Equal(Math.Log(0.5 * 1.1 / 1.2), rows[0][0], 12);
        Assert.Equal(Math.Log(0.5 * 1.1 / 1.2 * 0.1 / 2.2 * 1.1 / 3.2), rows[0][1], 12);
    }

    [Fact]
    public void Fit_CountsThatDoNotGrow_ExpectsThem()
    {
        var count = TopicCount.Fit([(10, 4), (100, 4), (1000, 4)]);
        Assert.Equal((4, 4, 4), count.Expect(50));
        Assert.Equal((2, 2, 2), count.Expect(2));
    }

    [Fact]
    public void Learn_OwnInterviews_RoundTripsThroughAFile()
    {
        var learnt = TopicModel.Learn([Headed(), Headed()]);
        var path = Path.GetTempFileName();
        File.WriteAllText(path, learnt.ToString());
        Assert.Equal(learnt.ToString(), TopicModel.Read(path).ToString());
        File.Delete(path);
        Assert.Throws<ArgumentException>(() => TopicModel.Learn([Headed()]));
    }

    [Theory]
    [InlineData("cue 1\ncue 2\n", ":2:")]
    [InlineData("cue one\n", ":1:")]
    [InlineData("cue 1\n", "lacks length")]
    public void Read_BadModel_SaysWhere(string text, string where)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        Assert.Contains(
            where,
            Assert.Throws<InvalidDataException>(() => TopicModel.Read(path)).Message,
            StringComparison.Ordinal
        );
        File.Delete(path);
    }

    [Fact]
    public void Corpus_NoHeadings_TopicsAreInferredMarkedAndNamed()
    {
        var corpus = Read(Talk(8), TopicChoice.Author);
        Assert.All(corpus.Transcripts[0].Topics, topic => Assert.Equal(TopicSource.Inferred, topic.Source));
        Assert.All(
            corpus.Transcripts[0].Topics,
            topic => Assert.StartsWith("≈ ", topic.Name, StringComparison.Ordinal)
        );
        Assert.All(corpus.Turns, turn => Assert.Same(turn.Topic, corpus.Transcripts[0].Topics[turn.Turn.TopicIndex]));
        Assert.All(corpus.Turns, turn => Assert.Equal(turn.Turn, turn.Topic.Turns[turn.Turn.Index]));
        Assert.Contains("海水", corpus.Transcripts[0].Topics[0].Title, StringComparison.Ordinal);
        Assert.Equal(Talk(8).Turns.Select(turn => turn.Text), corpus.Turns.Select(turn => turn.Turn.Text));
    }

    [Fact]
    public void Corpus_Headings_NothingChangesUnlessAsked()
    {
        var transcript = Headed();
        Assert.Same(transcript, Read(transcript, TopicChoice.Author).Transcripts[0]);
        Assert.Same(transcript, Read(transcript, TopicChoice.None).Transcripts[0]);
        Assert.NotNull(Read(transcript, TopicChoice.Inferred).Transcripts[0].TopicEstimate);
        Assert.Null(Read(Talk(8), TopicChoice.None).Transcripts[0].TopicEstimate);
    }

    [Fact]
    public void Corpus_ChapterListWithTimes_ChaptersAreTheTopics()
    {
        var talk = Talk(8);
        var timed = talk.Turns.Select((turn, i) => turn with { Time = TimeSpan.FromMinutes(i) }).ToList();
        var listed = talk with
        {
            Topics = [new Topic(0, null, null, timed)],
            Preamble = [new Passage("00:00 出海\n15:30 下棋\n（32:00）烤面包", default)],
        };
        var topics = Read(listed, TopicChoice.Author).Transcripts[0].Topics;
        Assert.Equal(["出海", "下棋", "烤面包"], topics.Select(topic => topic.Title));
        Assert.Equal([16, 16, 16], topics.Select(topic => topic.Turns.Count));
        Assert.All(topics, topic => Assert.Equal(TopicSource.Chapters, topic.Source));
        Assert.All(
            Read(listed, TopicChoice.Inferred).Transcripts[0].Topics,
            topic => Assert.Equal(TopicSource.Inferred, topic.Source)
        );
        Assert.Null(Assert.Single(Read(listed, TopicChoice.None).Transcripts[0].Topics).Source);
    }

    [Fact]
    public void Json_InferredTopics_SurviveTheRoundTrip()
    {
        var transcript = Read(Talk(8), TopicChoice.Author).Transcripts[0];
        var json = TranscriptJson.Write(transcript);
        Assert.Contains("\"source\": \"inferred\"", json, StringComparison.Ordinal);
        var again = TranscriptJson.Read(json);
        Assert.Equal(transcript.TopicEstimate, again.TopicEstimate);
        Assert.Equal(
            transcript.Topics.Select(topic => (topic.Name, topic.Support)),
            again.Topics.Select(topic => (topic.Name, topic.Support))
        );
        Assert.Contains("\"source\": \"heading\"", TranscriptJson.Write(Headed()), StringComparison.Ordinal);
        Assert.Throws<TranscriptException>(() =>
            TranscriptJson.Read(json.Replace("\"inferred\"", "\"guessed\"", StringComparison.Ordinal))
        );
    }

    private static double Sum(double[][] scores, IReadOnlyList<int> starts) =>
        starts
            .Select((start, i) => scores[start][(i + 1 < starts.Count ? starts[i + 1] : scores.Length) - start - 1])
            .Sum();

    private static Corpus Read(Transcript transcript, TopicChoice topics) =>
        Corpus.From(transcript, new CorpusOptions { Segmenter = text => text.Split(' '), Topics = topics });

    private static Turn Turn(int index, bool asks, string text) =>
        new(0, index, asks ? Invented.Asker : Invented.Teller, text, default);

    /// <summary>Three themes one behind the other, so many exchanges each, without headings.</summary>
    private static Transcript Talk(int each)
    {
        var turns = Themes
            .SelectMany(theme => Enumerable.Repeat(theme, 2 * each))
            .Select((theme, i) => Turn(i, i % 2 == 0, theme))
            .ToList();
        return new Transcript(
            "talk",
            "",
            null,
            null,
            [],
            [Invented.Asker, Invented.Teller],
            [new Topic(0, null, null, turns)],
            []
        );
    }

    private static Transcript Headed()
    {
        var turns = Talk(8).Turns.ToList();
        return Talk(8) with
        {
            Topics =
            [
                .. turns
                    .Chunk(16)
                    .Select(
                        (part, i) =>
                            new Topic(
                                i,
                                $"话题{i}",
                                null,
                                [.. part.Select((turn, j) => turn with { TopicIndex = i, Index = j })]
                            )
                    ),
            ],
        };
    }
}
