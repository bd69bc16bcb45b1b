namespace Interviews.Tests;

public class DispersionTests
{
    [Fact]
    public void Measure_FiveUnequalParts_GivesGriesValues()
    {
        // v = 1..5 in parts of 9, 10, 10, 10 and 11 words (Gries 2008).
        var row = Dispersion.Measure("词", [1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
        Assert.Equal(0.18, row.Dp!.Value, 1e-12);
        Assert.Equal(0.219512, row.DpNorm!.Value, 5e-7);
        Assert.Equal(0.785150, row.JuillandD!.Value, 5e-7);
        Assert.Equal(0.949816, row.RosengrenS!.Value, 5e-7);
        Assert.Equal(0.136972, row.Kl!.Value, 5e-7);
    }

    [Fact]
    public void Measure_AllInOnePart_ReachesTheEnds()
    {
        var row = Dispersion.Measure("词", [0, 3], [10, 10]);
        Assert.Equal(1, row.DpNorm!.Value, 1e-12);
        Assert.Equal(0, row.JuillandD!.Value, 1e-12);
        Assert.Equal(1, row.Kl!.Value, 1e-12);
        Assert.Equal(1, row.Range);
    }

    [Theory]
    [InlineData(0, 10, "the term does not occur")]
    [InlineData(3, null, "one part has no spread")]
    public void Measure_TooLittle_SaysWhy(int count, int? second, string reason)
    {
        var row = second is { } size
            ? Dispersion.Measure("词", [count, 0], [10, size])
            : Dispersion.Measure("词", [count], [10]);
        Assert.Null(row.Dp);
        Assert.Equal(reason, row.Reason);
    }
}
