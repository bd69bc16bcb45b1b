using System.Text.Json;
using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>
/// The interview and hand-picked tables against scipy, statsmodels, NLTK and R. tests/Fixtures/Measures/record.py made
/// the values, counting the interview by itself; it names the versions.
/// </summary>
public class OracleTests
{
    private static readonly JsonElement Oracles = Load("oracles.json");
    private static readonly JsonElement R = Load("oracles-r.json");
    private static readonly Corpus Seed = Corpus.Read(Repository.Seed);

    private static JsonElement Load(string name) =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.Fixture("Measures", name))).RootElement;

    private static double Number(JsonElement row, string name) => row.GetProperty(name).GetDouble();

    private static void Agree(double expected, double? actual, double relative, string what)
    {
        Assert.True(actual is not null, what + ": no number");
        var allowed = Math.Max(relative * Math.Abs(expected), expected == 0 ? 1e-12 : 0);
        Assert.True(Math.Abs(expected - actual.Value) <= allowed, $"{what}: expected {expected:R}, actual {actual:R}");
    }

    private static void Check(JsonElement row, Contingency cells, string what)
    {
        if (row.TryGetProperty("g2", out var g2))
        {
            // scipy's own sum leaves up to 1e-12 where the sides are equal.
            Assert.Equal(
                g2.GetDouble(),
                LogLikelihood.Measure(cells)!.Value,
                Math.Max(1e-11, 1e-9 * Math.Abs(g2.GetDouble()))
            );
            Agree(Number(row, "p"), LogLikelihood.P(g2.GetDouble()), 1e-9, what + " p");
            Agree(Number(row, "chi2"), ChiSquared.Measure(cells), 1e-9, what + " χ²");
        }

        // Where scipy's sum of a tail underflows or its search loses digits, the tests below compare logarithms.
        Agree(Number(row, "fisher"), FisherExact.P(cells), 1e-9, what + " Fisher");
        if (row.TryGetProperty("lrc", out var lrc))
        {
            Agree(
                lrc.GetDouble(),
                ConservativeLogRatio.Measure(cells, row.GetProperty("terms").GetInt32()),
                1e-6,
                what + " LRC"
            );
        }
    }

    [Fact]
    public void Keyness_HandPickedTables_AgreeWithScipy()
    {
        foreach (var row in Oracles.GetProperty("contingency").EnumerateArray())
        {
            var cells = new Contingency(
                row.GetProperty("a").GetInt32(),
                row.GetProperty("b").GetInt32(),
                row.GetProperty("n1").GetInt32(),
                row.GetProperty("n2").GetInt32()
            );
            Check(row, cells, cells.ToString());
        }
    }

    [Fact]
    public void Keyness_EveryWordOfTheInterview_AgreesWithScipy()
    {
        var rows = Keyness
            .Compare(
                FrequencyTable.Count(Seed.Answers, TermFilter.None),
                FrequencyTable.Count(Seed.Questions, TermFilter.None)
            )
            .ToDictionary(row => Variants.Default.Fold(row.Term));
        var expected = Oracles.GetProperty("seedKeyness").EnumerateArray().ToList();
        Assert.Equal(expected.Count, rows.Count);
        foreach (var oracle in expected)
        {
            var row = rows[oracle.GetProperty("term").GetString()!];
            Assert.Equal(oracle.GetProperty("a").GetInt32(), row.TargetCount);
            Assert.Equal(oracle.GetProperty("b").GetInt32(), row.ReferenceCount);
            Agree(Number(oracle, "g2"), row.G2, 1e-9, row.Term + " G²");
            Agree(Number(oracle, "p"), row.P, 1e-9, row.Term + " p");
            Agree(Number(oracle, "chi2"), row.ChiSquared, 1e-9, row.Term + " χ²");
            Agree(Number(oracle, "fisher"), row.FisherP, 1e-9, row.Term + " Fisher");
            Agree(Number(oracle, "lrc"), row.ConservativeLogRatio, 1e-6, row.Term + " LRC");
        }
    }

    [Fact]
    public void P_SmallTails_AgreeWithScipy()
    {
        foreach (var row in Oracles.GetProperty("chiSquaredTail").EnumerateArray())
        {
            Agree(Number(row, "p"), LogLikelihood.P(Number(row, "g2")), 1e-9, $"G² {Number(row, "g2")}");
        }
    }

    [Fact]
    public void Corrections_OfLists_AgreeWithStatsmodels()
    {
        foreach (var row in Oracles.GetProperty("corrections").EnumerateArray())
        {
            var p = Numbers(row.GetProperty("p"));
            Compare(Numbers(row.GetProperty("benjaminiHochberg")), MultipleTests.BenjaminiHochberg(p), 1e-12);
            Compare(Numbers(row.GetProperty("holm")), MultipleTests.Holm(p), 1e-12);
        }
    }

    [Fact]
    public void Lengths_OfTheInterviewAndOfLists_AgreeWithScipy()
    {
        foreach (var row in Oracles.GetProperty("whitney").EnumerateObject())
        {
            var (left, right) = (Numbers(row.Value.GetProperty("left")), Numbers(row.Value.GetProperty("right")));
            var actual = LengthComparison.Compare(LengthUnit.Chars, left, right);
            Agree(Number(row.Value, "u"), actual.U, 1e-12, row.Name);
            Agree(Number(row.Value, "p"), actual.P, 1e-9, row.Name);
        }

        var answers = TurnLength.Measure(Seed.Answers);
        Compare(
            Numbers(Oracles.GetProperty("whitney").GetProperty("tokens").GetProperty("left")),
            [.. answers.Select(row => (double)row.Tokens)],
            0
        );
    }

    [Fact]
    public void JensenShannon_BetweenTopics_AgreesWithScipy()
    {
        var rows = JensenShannon.Compare(FrequencyTable.CountBy(Seed, Grouping.Topic));
        var expected = Oracles.GetProperty("jensenShannon").EnumerateArray().ToList();
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(
            rows.Zip(expected),
            pair => Agree(Number(pair.Second, "value"), pair.First.Divergence, 1e-9, pair.First.Left)
        );
    }

    [Fact]
    public void Collocations_OfTheInterview_AgreeWithNltk()
    {
        var rows = Collocation
            .Find(Seed.Turns, new CollocationOptions { Filter = TermFilter.None, MinimumCount = 3 })
            .ToDictionary(row => Key(row.Term, row.Collocate));
        var expected = Oracles.GetProperty("collocations").EnumerateArray().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, rows.Values.Count(row => row.G2 is not null));
        foreach (var oracle in expected)
        {
            var pair = oracle.GetProperty("pair");
            var row = rows[Key(pair[0].GetString()!, pair[1].GetString()!)];
            Assert.Equal(oracle.GetProperty("count").GetInt32(), row.Count);
            Assert.Equal(oracle.GetProperty("tokens").GetInt32(), row.Tokens);
            var information = Number(oracle, "pmi") * Math.Log(2) / -Math.Log((double)row.Count / row.Tokens);
            Agree(information, row.Npmi, 1e-9, row.Term + " NPMI");
            Agree(Number(oracle, "g2"), Math.Abs(row.G2!.Value), 1e-9, row.Term + " G²");
            Agree(Number(oracle, "t"), row.T, 1e-9, row.Term + " t");
            Agree(14 + Math.Log2(Number(oracle, "dice")), row.LogDice, 1e-9, row.Term + " logDice");
        }

        static string Key(string left, string right)
        {
            string[] pair = [Variants.Default.Fold(left), Variants.Default.Fold(right)];
            return string.Join(' ', pair.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(KeywordMethod.TfIdf, "tfIdf")]
    [InlineData(KeywordMethod.TextRank, "textRank")]
    public void Keywords_OfTheInterview_AreJiebas(KeywordMethod method, string name)
    {
        var expected = Oracles.GetProperty("keywords").GetProperty(name).EnumerateArray().ToList();
        var rows = GroupKeyword.Extract(Seed, Grouping.All, method, TermFilter.None);
        Assert.Equal(expected.Select(pair => pair[0].GetString()), rows.Select(row => row.Term));
        Assert.All(
            rows.Zip(expected),
            pair => Agree(pair.Second[1].GetDouble(), pair.First.Weight, 1e-9, pair.First.Term)
        );
    }

    [Fact]
    public void TfIdf_OfTheInterview_AgreesWithTidytext()
    {
        var rows = TfIdf
            .Weigh(FrequencyTable.CountBy(Seed, Grouping.Topic, TermFilter.None))
            .ToDictionary(row => (row.Group, Variants.Default.Fold(row.Term)));
        var expected = R.GetProperty("tfIdf").EnumerateArray().ToList();
        Assert.Equal(expected.Count, rows.Count);
        foreach (var oracle in expected)
        {
            var row = rows[(oracle.GetProperty("topic").GetString()!, oracle.GetProperty("term").GetString()!)];
            Assert.Equal(oracle.GetProperty("n").GetInt32(), row.Count);
            Agree(Number(oracle, "tf_idf"), row.Score, 1e-9, row.Term);
        }
    }

    [Fact]
    public void CorrespondenceAnalysis_OfTheInterview_AgreesWithCa()
    {
        var oracle = R.GetProperty("correspondence");
        var terms = oracle.GetProperty("terms").EnumerateArray().Select(term => term.GetString()!).ToList();
        var kept = new HashSet<string>(terms, StringComparer.Ordinal);
        // The same table: the interview's words that R kept, the others dropped as stop words.
        var all = FrequencyTable.Count(Seed.Turns, TermFilter.None).Rows.Select(row => row.Term);
        var filter = TermFilter.None with
        {
            StopWords = StopWords.Of(all.Where(term => !kept.Contains(Variants.Default.Fold(term)))),
        };
        var map = CorrespondenceAnalysis.Measure(FrequencyTable.CountBy(Seed, Grouping.Topic, filter));
        var values = Numbers(oracle.GetProperty("singularValues"));
        Assert.Equal(values.Length, map.Axes.Count);
        Assert.All(map.Axes.Zip(values), pair => Agree(pair.Second, pair.First.SingularValue, 1e-6, "singular value"));
        var points = map.Points.ToDictionary(point => (point.Kind, Variants.Default.Fold(point.Name)));
        var titles = oracle
            .GetProperty("topics")
            .EnumerateArray()
            .Select(title => Variants.Default.Fold(title.GetString()!))
            .ToList();
        Assert.Equal(terms.Count + titles.Count, points.Count);
        for (var axis = 0; axis < 4; axis++)
        {
            // R leaves the axis' direction open; one sign must fit all its points.
            var first = points[(CorrespondenceKind.Group, titles[0])].Coordinates[axis];
            var sign = Math.Sign(first * oracle.GetProperty("columns")[0][axis].GetDouble());
            Check(terms, CorrespondenceKind.Term, "rows", axis, sign);
            Check(titles, CorrespondenceKind.Group, "columns", axis, sign);
        }

        void Check(List<string> names, CorrespondenceKind kind, string property, int axis, int sign)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var expected = oracle.GetProperty(property)[i][axis].GetDouble();
                Assert.Equal(expected, sign * points[(kind, names[i])].Coordinates[axis], 1e-9);
            }
        }
    }

    private static double[] Numbers(JsonElement array) =>
        [.. array.EnumerateArray().Select(number => number.GetDouble())];

    private static void Compare(double[] expected, double[] actual, double relative)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Agree(pair.First, pair.Second, relative, "value"));
    }
}
