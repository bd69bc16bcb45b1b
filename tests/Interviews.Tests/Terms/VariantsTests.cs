namespace Interviews.Tests;

public class VariantsTests
{
    [Theory]
    [InlineData("ＤｅｅｐＳｅｅｋ", "deepseek")]
    [InlineData("５０％　", "50% ")]
    [InlineData("大模型", "大模型")]
    public void Fold_WidthAndCase_KeepsTheLength(string text, string folded)
    {
        Assert.Equal(folded, Variants.Default.Fold(text));
        Assert.Equal(text.Length, folded.Length);
    }

    [Fact]
    public void Simplified_TraditionalWord_CountsWithTheSimplified()
    {
        var table = FrequencyTable.Count(
            Invented.Corpus(Variants.Simplified, ["甲: 創新 在 中國", "乙: 创新 創新 中国 中国"]).Turns
        );
        Assert.Equal([("中国", 3), ("創新", 3)], table.Rows.Select(row => (row.Term, row.Count)));
    }

    [Fact]
    public void With_File_MergesNamedForms()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# invented\nDeepSeek 深度求索\n");
        var variants = Variants.Default.With(path);
        File.Delete(path);
        var table = FrequencyTable.Count(
            Invented.Corpus(variants, ["甲: 深度求索", "乙: deepseek DeepSeek DeepSeek"]).Turns
        );
        Assert.Equal(("DeepSeek", 4), table.Rows.Select(row => (row.Term, row.Count)).Single());
    }

    [Theory]
    [InlineData("DeepSeek\n", ":1: a line needs two forms of a term or more: DeepSeek")]
    [InlineData("a b\n\nc B\n", ":3: 'B' is a form already: c B")]
    public void With_WrongFile_NamesFileLineAndText(string content, string message)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, content);
        var error = Assert.Throws<InvalidDataException>(() => Variants.Default.With(path));
        File.Delete(path);
        Assert.Equal(path + message, error.Message);
    }

    [Fact]
    public void Exact_Forms_StayApart() =>
        Assert.Equal(2, FrequencyTable.Count(Invented.Corpus(Variants.Exact, ["甲: AI", "乙: ai"]).Turns).Rows.Count);
}
