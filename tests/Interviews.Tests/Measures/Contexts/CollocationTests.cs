namespace Interviews.Tests;

public class CollocationTests
{
    private static readonly Corpus Tiny = Invented.Corpus(["乙: 天 地 人 ， 天 地", "甲: 地 天 x 人"]);

    private static IReadOnlyList<Collocation> Find(int window, string? node = null) =>
        Collocation.Find(
            Tiny.Turns,
            new CollocationOptions
            {
                Window = window,
                MinimumCount = 1,
                Filter = TermFilter.None,
                Node = node,
            }
        );

    [Fact]
    public void Find_Neighbours_CountsEitherOrderAndSkipsPunctuation()
    {
        var row = Find(1).Single(row => row is { Term: "地", Collocate: "天" });
        // Three times side by side, 天 and 地 three times each, nine words.
        Assert.Equal((3, 3, 3, 9), (row.Count, row.TermCount, row.CollocateCount, row.Tokens));
        Assert.Equal(14 + Math.Log2(6.0 / 6), row.LogDice, 1e-12);
        Assert.Equal(1, row.Npmi!.Value, 1e-12);
        Assert.Equal(["天 地", "天 地", "地 天"], row.Occurrences.Select(place => place.Text));
        Assert.Contains(Find(1), row => row is { Term: "人", Collocate: "天", Count: 1 });
    }

    [Fact]
    public void Find_Window_StaysInsideTheTurn() =>
        Assert.DoesNotContain(Find(20), row => row is { Term: "x", Collocate: "地", Count: > 1 });

    [Fact]
    public void Find_OneTermAmongSeveral_CountsEachTokenOnce()
    {
        var corpus = Invented.Corpus(["乙: 地 天 地 地", "乙: 天 天 地 x 地"]);
        var row = Collocation
            .Find(corpus.Turns, new CollocationOptions { Window = 3, Filter = TermFilter.None })
            .Single(row => row.Term == "地" && row.Collocate == "天");
        // One pair in the first turn, two in the second: 天 天 take 地 x 地.
        Assert.Equal((3, 5, 3), (row.Count, row.TermCount, row.CollocateCount));
        Assert.Equal(row.Count, row.Occurrences.Count);
        Assert.NotNull(row.G2);
    }

    [Fact]
    public void Measure_ImpossibleCounts_GivesNoG2AndAReason()
    {
        var row = Collocation.Measure("天", "地", new CollocationCounts(4, 3, 9, 100));
        Assert.Equal((null, null), (row.G2, row.Npmi));
        Assert.NotNull(row.Reason);
    }

    [Fact]
    public void Find_Node_StandsFirst() => Assert.All(Find(2, "人"), row => Assert.Equal("人", row.Term));

    [Fact]
    public void Build_Network_SumsTheEdges()
    {
        var network = CooccurrenceNetwork.Build(
            Tiny.Turns,
            new CollocationOptions
            {
                Window = 1,
                MinimumCount = 1,
                Filter = TermFilter.None,
            }
        );
        Assert.Equal(network.Edges.Count * 2, network.Nodes.Sum(node => node.Degree));
        Assert.Equal(network.Edges.Sum(edge => edge.Count) * 2, network.Nodes.Sum(node => node.Strength));
    }

    [Fact]
    public void Find_Ngrams_StopAtPunctuation()
    {
        var rows = Ngram.Find(Tiny.Turns, 2, TermFilter.None, minimumCount: 1);
        Assert.Equal(("天 地", 2), (rows[0].Text, rows[0].Count));
        Assert.DoesNotContain(rows, row => row.Text == "人 天");
        Assert.Equal(1000, rows.Sum(row => row.PerMille), 1e-9);
    }
}
