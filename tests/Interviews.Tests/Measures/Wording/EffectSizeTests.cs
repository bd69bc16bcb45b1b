namespace Interviews.Tests;

/// <summary>Values by hand: a = 2 of 4 words in the target, b = 1 of 6 in the reference.</summary>
public class EffectSizeTests
{
    private static readonly Contingency Cells = new(2, 1, 4, 6);

    [Fact]
    public void LogOdds_PriorOfTen_FollowsTheFormula()
    {
        var odds = LogOdds.Measure(Cells, priorTokens: 10)!.Value;
        // α = 10 · 3/10 = 3
        var delta = Math.Log(5.0 / 9) - Math.Log(4.0 / 12);
        Assert.Equal(3, odds.Alpha, 1e-12);
        Assert.Equal(delta, odds.Delta, 1e-12);
        Assert.Equal(delta / Math.Sqrt((1.0 / 5) + (1.0 / 4)), odds.Z, 1e-12);
    }

    [Fact]
    public void LogRatio_ZeroInTheReference_CountsAsOneHalf()
    {
        Assert.Equal(Math.Log2(3), LogRatio.Measure(Cells)!.Value, 1e-12);
        Assert.Equal(Math.Log2(2.0 / 4 / (0.5 / 6)), LogRatio.Measure(new(2, 0, 4, 6))!.Value, 1e-12);
    }

    [Fact]
    public void PercentDifference_HalfAgainstASixth_IsTwoHundred()
    {
        Assert.Equal(200, PercentDifference.Measure(Cells)!.Value, 1e-12);
        Assert.Null(PercentDifference.Measure(new(2, 0, 4, 6)));
    }

    [Fact]
    public void BayesFactor_EqualUse_SpeaksAgainstADifference() =>
        Assert.Equal(-Math.Log(10), BayesFactor.Measure(new(2, 3, 4, 6))!.Value, 1e-12);

    [Fact]
    public void LogLikelihood_TwoCells_IsRaysonAndGarsides() =>
        Assert.Equal(19.115514, LogLikelihood.MeasureTwoCells(new(8, 0, 608, 1400))!.Value, 5e-7);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    public void EveryMeasure_EmptySide_GivesNoNumber(int n1, int n2)
    {
        var cells = new Contingency(0, 0, n1, n2);
        Assert.NotNull(cells.Reason);
        Assert.Null(LogLikelihood.Measure(cells));
        Assert.Null(ChiSquared.Measure(cells));
        Assert.Null(FisherExact.P(cells));
        Assert.Null(LogRatio.Measure(cells));
        Assert.Null(ConservativeLogRatio.Measure(cells, 1));
        Assert.Null(PercentDifference.Measure(cells));
        Assert.Null(BayesFactor.Measure(cells));
        Assert.Null(LogOdds.Measure(cells));
    }
}
