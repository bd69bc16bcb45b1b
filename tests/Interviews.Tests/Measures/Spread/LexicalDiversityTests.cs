namespace Interviews.Tests;

public class LexicalDiversityTests
{
    private static LexicalDiversity Measure(string words, int window = 2, int sample = 2) =>
        LexicalDiversity.Measure(
            "",
            words.Split(' '),
            new LexicalDiversityOptions { Window = window, Sample = sample }
        );

    [Fact]
    public void Mattr_FourWords_IsTheMeanOfThreeWindows() =>
        Assert.Equal(2.5 / 3, Measure("a b a a").Mattr!.Value, 1e-12);

    [Theory]
    [InlineData("a a a a", 2, 2)] // The ratio falls to 1/2 at every second word: two factors either way.
    [InlineData("a b c a", 4.48, 4.48)] // No factor completes: (1 − 3/4)/0.28 of one in four words.
    [InlineData("a b a c d e", 6, 10.08)] // Forth one factor and nothing of a second; back (1 − 5/6)/0.28 of one.
    public void Mtld_SmallText_IsTheMeanOfBothDirections(string words, double forth, double back) =>
        Assert.Equal((forth + back) / 2, Measure(words).Mtld!.Value, 1e-9);

    [Fact]
    public void Hdd_ThreeWords_IsTheExpectedRatioOfPairs() => Assert.Equal(2.5 / 3, Measure("a a b").Hdd!.Value, 1e-12);

    [Fact]
    public void Hdd_HapaxesInALargeText_KeepTheirSmallChances()
    {
        // A hapax among n words is in a sample of two with chance 2/n, so that n hapaxes give a ratio of exactly 1.
        var words = Enumerable.Range(0, 200_000).Select(number => $"{number}").ToList();
        Assert.Equal(1, LexicalDiversity.Measure("", words).Hdd!.Value, 1e-12);
    }

    [Fact]
    public void YuleK_ThreeWords_FollowsTheFormula() => Assert.Equal(1e4 * 2 / 9, Measure("a a b").YuleK!.Value, 1e-9);

    [Fact]
    public void Measure_TooFewWords_SaysWhichNumbersAreMissing()
    {
        var row = Measure("a b", window: 50, sample: 42);
        Assert.Equal((null, null, null), (row.Mattr, row.Mtld, row.Hdd));
        Assert.Equal(
            "MATTR: fewer than 50 words; MTLD: no word repeats soon enough to end a factor; HD-D: fewer than 42 words",
            row.Reason
        );
    }

    [Fact]
    public void Measure_NoWords_SaysSo() => Assert.Equal("no words", LexicalDiversity.Measure("", []).Reason);
}
