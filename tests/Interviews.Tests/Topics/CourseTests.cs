namespace Interviews.Tests.Topics;

public sealed class CourseTests
{
    private static readonly Corpus Corpus = Invented.Corpus([
        "甲: 渔船 怎样 出海",
        "乙: 渔船 趁 潮汐 出海",
        "甲: 潮汐 何时 最高",
        "乙: 我 不知道 。 你 怎么 看 ？",
        "甲: 潮汐 何时 最高 呢",
        "乙: 面包 和 黄油 都 涨价 了",
        "甲: 黄油 涨价 多少",
        "乙: 不方便 说",
        "甲: 围棋 下 吗",
    ]);

    [Fact]
    public void Follow_EachKindOfQuestion_NamesTheMove() =>
        Assert.Equal(
            [
                QuestionMove.Opens,
                QuestionMove.FollowsUp,
                QuestionMove.AsksAgain,
                QuestionMove.FollowsUp,
                QuestionMove.ChangesTopic,
            ],
            Course.Follow(Corpus).Select(row => row.Move)
        );

    [Fact]
    public void Follow_SubjectChanges_SaysByWhom() =>
        Assert.Equal([null, null, null, "乙", "甲"], Course.Follow(Corpus).Select(row => row.ChangedBy));

    [Fact]
    public void Follow_Answers_LayOutTheirEvidence()
    {
        var rows = Course.Follow(Corpus);
        Assert.Equal("渔船 出海", rows[0].Restated);
        Assert.Equal("潮汐", rows[1].TakenUp);
        Assert.Equal("不知道", rows[1].Ignorance);
        Assert.Equal("你 怎么 看 ？", rows[1].CounterQuestion);
        Assert.Equal(["不知道"], rows[1].Evidence.Select(place => place.Text));
        Assert.Equal(0, rows[2].Uptake);
        Assert.Equal("不方便", rows[3].Declined);
        Assert.Null(rows[4].Answer);
    }
}
