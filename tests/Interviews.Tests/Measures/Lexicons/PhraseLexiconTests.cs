namespace Interviews.Tests;

public class PhraseLexiconTests
{
    [Fact]
    public void Find_OverlappingEntries_LongestWins()
    {
        var corpus = Invented.Corpus(["乙: 我 不 一定 去 ， 可能 不 一 定 。"]);
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# invented\n[doubt]\n一定\n不 一定\n可能\n");
        var lexicon = PhraseLexicon.Read(path);
        File.Delete(path);
        var places = PhraseLexicon.Find(corpus.Turns[0], lexicon.Categories[0]);
        Assert.Equal(["不 一定", "可能"], places.Select(place => place.Text));
    }

    [Theory]
    [InlineData("一定\n", ":1: an entry stands before the first [category]: 一定")]
    [InlineData("[a]\n\n#\n一定\n一定\n", ":5: the entry stands twice in its category: 一定")]
    [InlineData("[a]\n[a]\n", ":2: the category stands twice: [a]")]
    public void Read_WrongFile_NamesFileLineAndText(string content, string message)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, content);
        var error = Assert.Throws<InvalidDataException>(() => PhraseLexicon.Read(path));
        File.Delete(path);
        Assert.Equal(path + message, error.Message);
    }

    [Fact]
    public void BuiltIn_Lists_HaveNoEntryTwice()
    {
        foreach (
            var lexicon in new[] { PhraseLexicon.Hedges, PhraseLexicon.FunctionWords, PhraseLexicon.QuestionTypes }
        )
        {
            var entries = lexicon.Categories.SelectMany(category => category.Entries).ToList();
            Assert.Equal(entries.Distinct(StringComparer.Ordinal), entries);
        }
    }

    [Theory]
    [InlineData("甲: 这 让 你 意外 吗 ？", "polar", "吗")]
    [InlineData("甲: 为什么 开源 ？ 你们 的 护城河 在 哪里 ？", "wh", "哪里")]
    [InlineData("甲: 有没有 计划 ？ 有 报道 。", "a-not-a", "有没有")]
    [InlineData("甲: 开源 还是 闭源 ？", "choice", "还是")]
    [InlineData("甲: 开源 ， 对 吧 ？", "polar", "吧")]
    [InlineData("甲: 闭源 ？", "unmarked", null)]
    [InlineData("甲: 很多 人 问 为什么 。", "statement", null)]
    public void Classify_Question_DecidesByItsLastMarkedSentence(string turn, string type, string? evidence)
    {
        var row = QuestionType.Classify(Invented.Corpus([turn]).Questions).Single();
        Assert.Equal((type, evidence), (row.Type, row.Evidence));
    }
}
