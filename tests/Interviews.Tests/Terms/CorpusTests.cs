using Interviews.Segmentation;
using Interviews.Testing;

namespace Interviews.Tests;

public class CorpusTests
{
    private static readonly Transcript Seed = TranscriptReader.Read(Repository.Seed);

    [Fact]
    public void From_Tagged_FiltersByPartOfSpeech()
    {
        var corpus = Corpus.From(Seed, new CorpusOptions { Mode = SegmentationMode.Tagged });
        var nouns = FrequencyTable.Count(corpus.Turns, new TermFilter { PartsOfSpeech = ["n"] });
        Assert.Contains(nouns.Rows, row => row.Term == "技术");
        Assert.DoesNotContain(nouns.Rows, row => row.Term == "探索");
        Assert.Contains(nouns.Dropped, row => row.Reason == DropReason.PartOfSpeech);
        Assert.Equal(nouns.Tokens, nouns.Rows.Sum(row => row.Count) + nouns.Dropped.Sum(row => row.Tokens));
    }

    [Fact]
    public void From_SearchMode_FindsTheWordsInsideWords()
    {
        var corpus = Corpus.From(Seed, new CorpusOptions { Mode = SegmentationMode.Search });
        var exact = Corpus.From(Seed);
        Assert.True(FrequencyTable.Count(corpus.Turns)["技术"] > FrequencyTable.Count(exact.Turns)["技术"]);
    }

    [Fact]
    public void From_DelegateOfWords_EqualsJieba()
    {
        var segmenter = new Segmenter();
        var own = Corpus.From(
            Seed,
            new CorpusOptions { Segmenter = text => segmenter.Cut(text).Select(token => token.Text) }
        );
        Assert.All(own.Turns.Zip(Corpus.From(Seed).Turns), pair => Assert.Equal(pair.Second.Tokens, pair.First.Tokens));
    }

    [Fact]
    public void From_WordThatTheTextLacks_NamesIt()
    {
        var options = new CorpusOptions { Segmenter = _ => ["火星"] };
        var error = Assert.Throws<InvalidOperationException>(() => Corpus.From(Seed, options));
        Assert.Contains("'火星'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_UserWordsWithOwnSegmenter_IsAnError() =>
        Assert.Throws<ArgumentException>(() =>
            Corpus.From(Seed, new CorpusOptions { Segmenter = _ => [], UserWords = "x.txt" })
        );

    [Fact]
    public void Read_SeveralWithOneMissing_ThrowsTheReadersOwnError()
    {
        string[] paths = [Repository.Seed, Repository.Seed + ".missing"];
        Assert.Throws<TranscriptException>(() => Corpus.Read(paths));
    }

    [Fact]
    public void By_UnknownSpeaker_NamesTheKnownOnes()
    {
        var error = Assert.Throws<UnknownGroupException>(() => Corpus.From(Seed).By("王五"));
        Assert.Equal("There is no speaker '王五'. Known: 安勇, 梁文峰.", error.Message);
    }

    [Fact]
    public void By_Abbreviation_IsTheSpeaker() => Assert.Equal(25, Corpus.From(Seed).By("梁").Count());
}
