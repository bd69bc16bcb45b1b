using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Tests;

public class MeasureCatalogTests
{
    private static readonly Corpus Seed = Corpus.Read(Repository.Seed);
    private static readonly ResamplingOptions Few = new() { Samples = 99 };
    private static readonly Corpus OneTurn = Invented.Corpus(["乙: 创新 。"]);
    private static readonly Corpus Nothing = Invented.Corpus([]);
    private static readonly Corpus OneTerm = Invented.Corpus([
        "甲: 创新 ？",
        "乙: 创新 。",
        "甲: 创新 ？",
        "乙: 创新 。",
    ]);

    public static TheoryData<string> Names => [.. MeasureCatalog.All.Select(measure => measure.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_Seed_GivesRowsOfFiniteNumbers(string name)
    {
        // Table.Of refuses NaN and infinity.
        var table = MeasureCatalog.Find(name)!.Measure(Seed, new MeasureRequest { Resampling = Few });
        Assert.NotEmpty(table.Rows);
        Assert.Equal(table.Rows.Count, JsonDocument.Parse(table.ToJson()).RootElement.GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_TooLittleText_NeverGivesNaN(string name)
    {
        foreach (var corpus in new[] { OneTurn, Nothing, OneTerm })
        {
            foreach (var filter in new[] { TermFilter.None, TermFilter.Default })
            {
                Assert.NotNull(
                    MeasureCatalog.Find(name)!.Measure(corpus, new MeasureRequest { Filter = filter, Resampling = Few })
                );
            }
        }
    }

    [Fact]
    public void All_Names_AreUniqueAndInOrder() =>
        Assert.Equal(
            MeasureCatalog.All.Select(measure => measure.Name).Distinct().Order(StringComparer.Ordinal),
            MeasureCatalog.All.Select(measure => measure.Name)
        );
}
