using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>The interview in seeds/ through reading, cutting and counting.</summary>
public class SeedTermsTests
{
    private static readonly Corpus Seed = Corpus.Read(Repository.Seed);

    [Fact]
    public void Read_Seed_UsesTheUserWordsBesideIt()
    {
        Assert.Equal("user-words.txt", Path.GetFileName(Seed.UserWords));
        Assert.Equal(50, Seed.Turns.Count);
        Assert.Equal(25, Seed.Answers.Count());
    }

    [Fact]
    public void Count_Seed_FindsItsTerms()
    {
        var table = FrequencyTable.Count(Seed.Turns);
        Assert.Equal(["创新", "中国", "技术"], table.Rows.Take(3).Select(row => row.Term));
        Assert.Equal(23, table["创新"]);
        Assert.Equal(10, table["DeepSeek"]);
        Assert.Equal(table.Tokens, table.Rows.Sum(row => row.Count) + table.Dropped.Sum(row => row.Tokens));
    }

    [Fact]
    public void UserWords_Each_IsSplitOrMisjoinedWithoutTheDictionary()
    {
        var words = File.ReadLines(Path.Combine(Path.GetDirectoryName(Repository.Seed)!, "user-words.txt"))
            .Where(line => line.Length > 0)
            .Select(line => line.Split(' ')[0])
            .ToList();
        var alone = Corpus
            .From(Seed.Transcripts[0])
            .Turns.SelectMany(turn => turn.Tokens)
            .CountBy(token => token.Text)
            .ToDictionary();
        var with = Seed.Turns.SelectMany(turn => turn.Tokens).CountBy(token => token.Text).ToDictionary();
        foreach (var word in words.Where(with.ContainsKey))
        {
            Assert.True(alone.GetValueOrDefault(word) < with[word], $"jieba alone keeps {word} whole.");
        }

        // 梁文峰 is named outside the turns only.
        Assert.Equal(["梁文峰"], words.Where(word => !with.ContainsKey(word)));
    }

    [Fact]
    public void Occurrences_OfEveryTerm_AreThatTermInTheOriginal()
    {
        var text = Seed.Transcripts[0].Text;
        foreach (var row in FrequencyTable.Count(Seed.Turns, TermFilter.None).Rows)
        {
            var places = row.Occurrences.ToList();
            Assert.Equal(row.Count, places.Count);
            Assert.All(places, place => Assert.Equal(row.Term, place.Original.Slice(text), ignoreCase: true));
        }
    }

    [Fact]
    public void Measure_SeedLengths_SumToTheCountsMadeByHand()
    {
        var lengths = TurnLength.Measure(Seed.Turns);
        Assert.Equal(1042, lengths.Where(row => row.Role == Role.Interviewer).Sum(row => row.Chars));
        Assert.Equal(2517, lengths.Where(row => row.Role == Role.Interviewee).Sum(row => row.Chars));
        Assert.All(lengths, row => Assert.True(row.Sentences >= 1));
    }

    [Fact]
    public void Compare_Seed_PutsTheAnswersWeAtTheTop()
    {
        var everything = TermFilter.None;
        var keyness = Keyness.Compare(
            FrequencyTable.Count(Seed.Answers, everything),
            FrequencyTable.Count(Seed.Questions, everything)
        );
        Assert.Equal("我们", keyness[0].Term);
        Assert.Equal("你们", keyness[^1].Term);
    }
}
