namespace Interviews.Tests;

public class TurnMeasuresTests
{
    private static readonly Corpus Tiny = Invented.Corpus(
        ["甲: 你们 为何 开源 模型 ？", "乙: 我们 开源 因为 文化 。", "甲: 文化 是 什么 ？", "乙: 信念 ！ 信念 。"],
        ["甲: 那 呢 ？", "乙: 开源 。 不 ！ 好"]
    );

    [Fact]
    public void Measure_Uptake_CountsTermsUsedAgain()
    {
        var rows = Uptake.Measure(Tiny);
        Assert.Equal(
            [(0, 2, 1, 0.5, "开源"), (2, 1, 0, 0.0, "")],
            rows.Take(2).Select(row => (row.Index, row.QuestionTerms, row.Taken, row.Share!.Value, row.Terms))
        );
        Assert.Equal("开源", Assert.Single(rows[0].Occurrences).Text);
        Assert.Equal((null, "the question has no content term"), (rows[2].Share, rows[2].Reason));
    }

    [Fact]
    public void Find_FirstUse_SaysWhoTookATermOver()
    {
        var rows = FirstUse.Find(Tiny).ToDictionary(row => row.Term);
        Assert.Equal(
            (Role.Interviewer, 1, 3, 2, 1),
            (rows["开源"].Role, rows["开源"].Turn, rows["开源"].Count, rows["开源"].ByOthers, rows["开源"].TakenUpAfter)
        );
        Assert.Equal(
            (Role.Interviewee, 2, 1, 1),
            (rows["文化"].Role, rows["文化"].Turn, rows["文化"].ByOthers, rows["文化"].TakenUpAfter)
        );
        Assert.Null(rows["信念"].TakenUpAfter);
    }

    [Fact]
    public void Measure_Sentences_EndAtMarksAndTheTurnsEnd() =>
        Assert.Equal([1, 1, 1, 2, 1, 3], TurnLength.Measure(Tiny.Turns).Select(row => row.Sentences));

    [Fact]
    public void Measure_TalkShare_SplitsTurnsAtTheCuts()
    {
        var corpus = Invented.Corpus(["甲: 一二三四五六", "乙: 一二"]);
        var rows = TalkShare.Measure(corpus, parts: 2);
        Assert.Equal(
            [(1, 4, 1.0), (1, 0, 0.0), (2, 2, 0.5), (2, 2, 0.5)],
            rows.Select(row => (row.Part, row.Chars, row.Share))
        );
    }

    [Fact]
    public void Measure_Coordination_IsADifferenceOfRates()
    {
        // Six pairs; the prompt has 不 in five, the reply in three of those and in none else.
        string[] turns =
        [
            "甲: 不 一",
            "乙: 不 一",
            "甲: 不 二",
            "乙: 不 二",
            "甲: 不 三",
            "乙: 不 三",
            "甲: 不 四",
            "乙: 好 四",
            "甲: 不 五",
            "乙: 好 五",
            "甲: 是 六",
            "乙: 好 六",
        ];
        var row = Coordination
            .Measure(Invented.Corpus(turns))
            .Single(row => row.Marker == "negation" && row.Replier == Role.Interviewee);
        Assert.Equal((6, 5, 3, 3), (row.Pairs, row.Prompted, row.Replied, row.Both));
        Assert.Equal((3.0 / 5) - (3.0 / 6), row.Value!.Value, 1e-12);
        var back = Coordination
            .Measure(Invented.Corpus(turns))
            .Single(row => row.Marker == "negation" && row.Replier == Role.Interviewer);
        Assert.Equal(
            (5, 3, null, "3 prompt(s) have the marker; 5 are the least"),
            (back.Pairs, back.Prompted, back.Value, back.Reason)
        );
    }

    [Fact]
    public void Compare_TurnsOfEqualLength_GiveDeltaButNoP()
    {
        var row = LengthComparison.Compare(LengthUnit.Chars, [3, 3], [3]);
        Assert.Equal((1.0, 0.0, null, "p: every turn is equally long"), (row.U, row.CliffsDelta, row.P, row.Reason));
    }

    [Fact]
    public void Compare_EveryTurnLonger_GivesCliffsDeltaOne() =>
        Assert.Equal(1, LengthComparison.Compare(LengthUnit.Chars, [4, 5], [1, 2, 3]).CliffsDelta);
}
