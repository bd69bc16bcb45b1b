namespace Interviews.Tests;

public class KeynessTests
{
    private static FrequencyTable Table(string line) =>
        FrequencyTable.Count(Invented.Corpus([line]).Turns, TermFilter.None);

    [Fact]
    public void Compare_EightAgainstNone_GivesTheFourCellG2()
    {
        // a = 8, b = 0, N1 = 608, N2 = 1400.
        var target = Table("乙: " + string.Join(' ', Enumerable.Repeat("词", 8).Concat(Enumerable.Repeat("余", 600))));
        var reference = Table("乙: " + string.Join(' ', Enumerable.Repeat("余", 1400)));
        var row = Keyness.Compare(target, reference).Single(row => row.Term == "词");
        Assert.Equal(19.189327, row.G2!.Value, 5e-7);
        Assert.Equal(Math.Log2(8.0 / 608 / (0.5 / 1400)), row.LogRatio!.Value, 1e-12);
    }

    [Fact]
    public void Compare_SidesSwapped_FlipsEverySign()
    {
        var (target, reference) = (Table("乙: 天 天 地 人"), Table("乙: 地 地 人"));
        var swapped = Keyness.Compare(reference, target).ToDictionary(row => row.Term);
        foreach (var row in Keyness.Compare(target, reference))
        {
            Assert.Equal(-row.G2!.Value, swapped[row.Term].G2!.Value, 1e-12);
            Assert.Equal(-row.LogOdds!.Value, swapped[row.Term].LogOdds!.Value, 1e-12);
            Assert.Equal(-row.Z!.Value, swapped[row.Term].Z!.Value, 1e-12);
            Assert.Equal(-row.LogRatio!.Value, swapped[row.Term].LogRatio!.Value, 1e-12);
        }
    }

    [Fact]
    public void Compare_EmptyReference_GivesAReasonAndNoNumber()
    {
        var row = Keyness.Compare(Table("乙: 天"), FrequencyTable.Count([])).Single();
        Assert.Null(row.G2);
        Assert.Null(row.Z);
        Assert.Equal("the reference has no words", row.Reason);
    }

    [Fact]
    public void Compare_TwoEmptySides_GivesNoRow() =>
        Assert.Empty(Keyness.Compare(FrequencyTable.Count([]), FrequencyTable.Count([])));
}
