using System.Numerics;
using Interviews.Testing;

namespace Interviews.Tests;

public class ResamplingTests
{
    private static readonly Corpus Seed = Corpus.Read(Repository.Seed);

    private static (FrequencyTable Target, FrequencyTable Reference) Sides(Corpus corpus) =>
        (
            FrequencyTable.Count(corpus.Answers, TermFilter.None),
            FrequencyTable.Count(corpus.Questions, TermFilter.None)
        );

    /// <summary>p by going through every choice of turns as a bit pattern, with fractions instead of doubles.</summary>
    private static double Enumerate(FrequencyTable target, FrequencyTable reference, string term)
    {
        var turns = target
            .Turns.Concat(reference.Turns)
            .Select(turn => (Count: turn.Words.Count(word => word == term), Words: turn.WordCount))
            .ToList();
        var observed = Difference((1u << target.Turns.Count) - 1);
        var patterns = Enumerable
            .Range(0, 1 << turns.Count)
            .Where(bits => BitOperations.PopCount((uint)bits) == target.Turns.Count)
            .ToList();
        return (double)patterns.Count(bits => Difference((uint)bits) >= observed) / patterns.Count;

        long Difference(uint bits)
        {
            // A turn's rate in units of 1/divisor is a whole number, and so is the difference of the means by n1·n2.
            var divisor = turns.Aggregate(1L, (product, turn) => product * turn.Words);
            long a = 0,
                b = 0;
            for (var i = 0; i < turns.Count; i++)
            {
                var rate = turns[i].Count * divisor / turns[i].Words;
                (a, b) = (bits >> i & 1) == 1 ? (a + rate, b) : (a, b + rate);
            }

            return Math.Abs((a * reference.Turns.Count) - (b * target.Turns.Count));
        }
    }

    [Fact]
    public void Test_FourTurns_CountsTwoOfSixArrangements()
    {
        var (target, reference) = Sides(Invented.Corpus(["乙: 天", "乙: 天 ", "甲: 地", "甲: 地 "]));
        var rows = Permutation.Test(target, reference);
        Assert.All(
            rows,
            row => Assert.Equal((2.0 / 6, 6, PermutationMethod.Exact), (row.P!.Value, row.Arrangements, row.Method))
        );
    }

    [Fact]
    public void Test_ShortTurnsAgainstLongOnes_LengthAloneIsNoFinding()
    {
        // The interviewer's four turns are short and hold 天 twice; any two of eight turns fall on one side in 3 of 7
        // arrangements, however long the turns are.
        var (target, reference) = Sides(
            Invented.Corpus([
                "甲: 天 地",
                "乙: 人 人 人 人 人 人 人 人 人 人 人 人",
                "甲: 天 人",
                "乙: 人 人 人 人 人 人 人 人 人 人 人 人 人",
                "甲: 地 人",
                "乙: 人 人 人 人 人 人 人 人 人 人 人 人 人 人",
                "甲: 人 地",
                "乙: 人 人 人 人 人 人 人 人 人 人 人 人 人 人 人",
            ])
        );
        var row = Permutation.Test(target, reference).Single(row => row.Term == "天");
        Assert.Equal((2, 30.0 / 70), (row.ReferenceCount, row.P!.Value));
    }

    [Fact]
    public void Test_EqualUseInTurnsOfUnequalLength_SeldomFindsADifference()
    {
        // Short questions and long answers use the term alike, as often as in every twentieth word.
        var random = new Random(7);
        var found = 0;
        for (var run = 0; run < 100; run++)
        {
            string[] turns =
            [
                .. Enumerable
                    .Range(0, 40)
                    .Select(i => $"{(i % 2 == 0 ? '甲' : '乙')}: {Draw(i % 2 == 0 ? 20 : 60)} {i}号"),
            ];
            var (answers, questions) = Sides(Invented.Corpus(turns));
            var rows = Permutation.Test(questions, answers, new ResamplingOptions { Samples = 199 });
            found += rows.Single(row => row.Term == "天").P <= 0.05 ? 1 : 0;
        }

        Assert.InRange(found, 0, 15);

        string Draw(int words) =>
            string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Next(20) == 0 ? "天" : "地"));
    }

    [Fact]
    public void Test_FewTurns_EqualsFullEnumeration()
    {
        var (target, reference) = Sides(
            Invented.Corpus([
                "乙: 天 地 天",
                "甲: 地 人",
                "乙: 人 天 地 人",
                "甲: 天 地 地",
                "乙: 天",
                "甲: 人 人 地 天 人",
                "乙: 地 天 天 天",
            ])
        );
        var rows = Permutation.Test(target, reference);
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(Enumerate(target, reference, row.Term), row.P!.Value));
    }

    [Fact]
    public void Test_Sampled_AgreesWithExactWithinItsError()
    {
        string[] turns =
        [
            .. Enumerable
                .Range(0, 16)
                .Select(i => $"{(i % 2 == 0 ? '甲' : '乙')}: 天 {(i * 7 % 5 < 2 + (i % 2) ? "天 地" : "地 人")} {i}号"),
        ];
        var (target, reference) = Sides(Invented.Corpus(turns));
        var exact = Permutation
            .Test(target, reference, new ResamplingOptions { Samples = 20_000 })
            .ToDictionary(row => row.Term);
        foreach (var row in Permutation.Test(target, reference, new ResamplingOptions { Samples = 5_000 }))
        {
            var p = exact[row.Term].P!.Value;
            Assert.Equal((PermutationMethod.Exact, 12_870), (exact[row.Term].Method, exact[row.Term].Arrangements));
            Assert.Equal(PermutationMethod.Sampled, row.Method);
            Assert.Equal(p, row.P!.Value, (4.5 * Math.Sqrt(p * (1 - p) / 5_000)) + (1.0 / 5_000));
        }
    }

    [Fact]
    public void Test_SameSeed_GivesTheSameNumbersAnywhere()
    {
        var (target, reference) = Sides(Seed);
        var first = Table.Of(Permutation.Test(target, reference, new ResamplingOptions { Samples = 500 })).ToCsv();
        var others = new string[8];
        Parallel.For(
            0,
            others.Length,
            i =>
                others[i] = Table
                    .Of(Permutation.Test(target, reference, new ResamplingOptions { Samples = 500 }))
                    .ToCsv()
        );
        Assert.All(others, other => Assert.Equal(first, other));
        Assert.NotEqual(
            first,
            Table.Of(Permutation.Test(target, reference, new ResamplingOptions { Samples = 500, Seed = 1 })).ToCsv()
        );
    }

    [Fact]
    public void Test_OneTurn_IsRefused()
    {
        var (target, reference) = Sides(Invented.Corpus(["乙: 天", "甲: 地", "甲: 地 "]));
        Assert.All(
            Permutation.Test(target, reference),
            row => Assert.Equal((null, PermutationMethod.None), (row.P, row.Method))
        );
        Assert.All(
            Bootstrap.Interval(target, reference),
            row => Assert.Contains("1 turn(s)", row.Reason, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Interval_Seed_HoldsItsEstimateAndFlipsWithTheSides()
    {
        var (target, reference) = Sides(Seed);
        var options = new ResamplingOptions { Samples = 500 };
        var rows = Bootstrap.Interval(target, reference, options);
        Assert.Equal("我们", rows[0].Term);
        Assert.All(
            rows.Where(row => row.TargetCount + row.ReferenceCount >= 10),
            row => Assert.InRange(row.LogOdds!.Value, row.Low!.Value, row.High!.Value)
        );
        Assert.True(rows[0].Low > 0, "The answers' 我们 is beyond doubt.");
        var swapped = Bootstrap.Interval(reference, target, options).Single(row => row.Term == "我们");
        Assert.Equal(-rows[0].LogOdds!.Value, swapped.LogOdds!.Value, 1e-12);
        Assert.Equal(-rows[0].Low!.Value, swapped.High!.Value, 0.2);
    }
}
