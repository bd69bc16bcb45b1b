namespace Interviews.Tests;

public class ConcordanceTests
{
    private static readonly Corpus Tiny = Invented.Corpus([
        "甲: AI 是 OpenAI 的 ai ？",
        "乙: 价格 战 不 是 价格 战略 。",
    ]);

    [Fact]
    public void Find_InsideALongerWord_IsNoMatch() =>
        Assert.Equal(["AI", "ai"], Concordance.Find(Tiny, "ai").Select(line => line.Node));

    [Fact]
    public void Find_PhraseOfTwoTokens_Matches()
    {
        var line = Assert.Single(Concordance.Find(Tiny, "价格 战", window: 1));
        Assert.Equal(("", "价格 战", " 不"), (line.Left, line.Node, line.Right));
        Assert.Equal("价格 战", Tiny.Transcripts[0].Text[line.Start..line.End]);
    }

    [Fact]
    public void Find_AbsentTerm_GivesNoLine() => Assert.Empty(Concordance.Find(Tiny, "护城河"));
}
