namespace Interviews.Tests;

public class FrequencyTableTests
{
    private static readonly Corpus Tiny = Invented.Corpus(
        ["甲: 创新 是 什么 ？", "乙: 创新 DeepSeek 30 DeepSeek 。"],
        ["甲: 钱 呢", "乙: deepseek 没有 钱"]
    );

    [Fact]
    public void Count_DefaultFilter_ShowsTermsAndReportsTheRest()
    {
        var table = FrequencyTable.Count(Tiny.Turns);
        Assert.Equal([("DeepSeek", 3), ("创新", 2)], table.Rows.Select(row => (row.Term, row.Count)));
        Assert.Equal(12, table.Tokens);
        Assert.Equal(250, table.Rows[0].PerMille);
        Assert.Equal(
            [(DropReason.StopWord, 4, 4), (DropReason.Number, 1, 1), (DropReason.SingleCharacter, 1, 2)],
            table.Dropped.Select(row => (row.Reason, row.Types, row.Tokens))
        );
    }

    [Fact]
    public void Count_AnyFilter_RowsAndDroppedSumToTokens()
    {
        var table = FrequencyTable.Count(Tiny.Turns, new TermFilter { MinimumCount = 2 });
        Assert.Equal(table.Tokens, table.Rows.Sum(row => row.Count) + table.Dropped.Sum(row => row.Tokens));
        Assert.Equal(table.Types, table.Rows.Count + table.Dropped.Sum(row => row.Types));
    }

    [Fact]
    public void Occurrences_OfATerm_PointIntoTheOriginal()
    {
        var row = FrequencyTable.Count(Tiny.Turns).Rows[0];
        var text = Tiny.Transcripts[0].Text;
        Assert.Equal(["DeepSeek", "DeepSeek", "deepseek"], row.Occurrences.Select(place => place.Original.Slice(text)));
    }

    [Fact]
    public void CountBy_Topic_CarriesTfIdf()
    {
        var tables = FrequencyTable.CountBy(Tiny, Grouping.Topic);
        Assert.Equal(["话题0", "话题1"], tables.Select(table => table.Group));
        // 创新: 2 of 7 words, in one of two topics; DeepSeek stands in both.
        Assert.Equal(2.0 / 7 * Math.Log(2), tables[0].Rows.Single(row => row.Term == "创新").TfIdf!.Value, 1e-15);
        Assert.Equal(0, tables[0].Rows.Single(row => row.Term == "DeepSeek").TfIdf);
    }

    [Fact]
    public void CountBy_Role_NamesRolesInLowerCase() =>
        Assert.Equal(
            ["interviewer", "interviewee"],
            FrequencyTable.CountBy(Tiny, Grouping.Role).Select(table => table.Group)
        );

    [Fact]
    public void Item_OtherForm_FindsTheTerm()
    {
        var table = FrequencyTable.Count(Tiny.Turns);
        Assert.Equal((3, 3, 0), (table["deepseek"], table["ＤＥＥＰＳＥＥＫ"], table["火星"]));
    }
}
