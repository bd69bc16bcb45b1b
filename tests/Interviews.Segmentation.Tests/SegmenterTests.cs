using Interviews.Testing;
using PublicApiGenerator;

namespace Interviews.Segmentation.Tests;

public class SegmenterTests
{
    [Fact]
    public void Assembly_PublicApi_IsTheApproved() =>
        Snapshot.Match(
            typeof(Segmenter).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }),
            "Segmentation",
            "public-api.txt"
        );

    [Theory]
    [MemberData(nameof(Modes.Names), MemberType = typeof(Modes))]
    public void Spans_SteadyState_AllocateNothing(string mode)
    {
        var (segmenter, buffer) = (new Segmenter(), new TokenBuffer());
        // An interview, and a run that the tagging model cannot keep whole.
        var text = File.ReadAllText(Repository.Seed) + string.Concat(Enumerable.Repeat("鄞歙黟畲鄱隰", 500));
        var fill = Modes.Of(mode).Fill;
        fill(segmenter, text, buffer);
        fill(segmenter, text, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        fill(segmenter, text, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(buffer.Count > 1000);
    }

    [Fact]
    public void Cut_ManyThreadsOneSegmenter_EqualsJieba()
    {
        var segmenter = new Segmenter();
        Parallel.ForEach(
            Golden.Goldens,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            golden =>
                Assert.All(Modes.All, mode => Assert.Equal(mode.Expected(golden), mode.Written(segmenter, golden.Text)))
        );
    }

    [Fact]
    public void Cut_InterleavedReaders_DoNotDisturbEachOther()
    {
        var segmenter = new Segmenter();
        var text = File.ReadAllText(Repository.Seed);
        var expected = segmenter.Cut(text).ToArray();
        Assert.All(segmenter.Cut(text).Zip(segmenter.Cut(text)), pair => Assert.Equal(pair.First, pair.Second));
        using (var abandoned = segmenter.Cut(text).GetEnumerator())
        {
            Assert.True(abandoned.MoveNext());
        }

        Assert.Equal(expected, segmenter.Cut(text));
    }

    [Theory]
    [InlineData("中")]
    [InlineData("a")]
    [InlineData("\ud842")]
    [InlineData("龘")]
    [InlineData("中华人民共和国")]
    public void AllModes_ManyCharactersWithoutABreak_Work(string unit)
    {
        var buffer = new TokenBuffer();
        Assert.All(
            Modes.All,
            mode =>
            {
                // The tagging model takes its time over characters that it does not know.
                var length = mode.Name == "tag" ? 2_000 : 200_000;
                var text = string.Concat(Enumerable.Repeat(unit, length));
                mode.Fill(new Segmenter(), text, buffer);
                Assert.Equal(text.Length, buffer.Spans[^1].End);
            }
        );
    }

    [Fact]
    public void Cut_BlockOfManySlabs_IsCutAlikeEverywhere()
    {
        var unit = "中华人民共和国";
        var text = string.Concat(Enumerable.Repeat(unit, 3000));
        Assert.All(new Segmenter().Cut(text), token => Assert.Equal(unit, token.Text));
    }

    /// <summary>Text is divided in stretches; where one ends must not show, not even amid a pair of characters.</summary>
    [Theory]
    [MemberData(nameof(Modes.Names), MemberType = typeof(Modes))]
    public void Spans_WhereverAStretchEnds_AreTheSame(string mode)
    {
        const string text = "他来到了网易杭研大厦\r\n\U0001f600𠮷家公司用AI-3.14%,中华人民共和国万岁。\r\n";
        var (segmenter, fill, buffer) = (new Segmenter(), Modes.Of(mode).Fill, new TokenBuffer());
        fill(segmenter, "\u3002中" + text, buffer);
        var expected = buffer.Spans[2..].ToArray();
        for (var before = RouteFinder.Slab - text.Length - 4; before < RouteFinder.Slab + 4; before++)
        {
            fill(segmenter, new string('\u3002', before) + "中" + text, buffer);
            var shifted = buffer.Spans[^expected.Length..].ToArray().Select(s => (s.Start - before + 1, s.Length));
            Assert.Equal(expected.Select(s => (s.Start, s.Length)), shifted);
        }
    }

    [Fact]
    public void Spans_LongBlock_AreThoseOfItsParts()
    {
        // A character that begins and ends no word parts the block where no slab knows of it.
        var unit = "中华人民共和国来到了网易杭研大厦龘";
        var (segmenter, buffer) = (new Segmenter(), new TokenBuffer());
        segmenter.Cut(unit, buffer, UnknownWords.Characters);
        var expected = buffer.Spans.ToArray();
        var text = string.Concat(Enumerable.Repeat(unit, 500));
        segmenter.Cut(text, buffer, UnknownWords.Characters);
        Assert.Equal(
            Enumerable.Range(0, 500).SelectMany(i => expected.Select(s => (s.Start + (i * unit.Length), s.Length))),
            buffer.Spans.ToArray().Select(s => (s.Start, s.Length))
        );
    }

    [Fact]
    public void Spans_OneBufferForTwoDictionaries_AreEachDictionarys()
    {
        using var file = new TemporaryFile("甲 1 n\n甲乙 3 n\n乙丙 9 n\n");
        var (small, large, buffer) = (
            new Segmenter(new() { Dictionary = WordList.Read(file.Path) }),
            new Segmenter(),
            new TokenBuffer()
        );
        for (var i = 0; i < 3; i++)
        {
            large.Cut(File.ReadAllText(Repository.Seed), buffer);
            small.Cut("甲乙丙", buffer, UnknownWords.Characters);
            Assert.Equal([(0, 1), (1, 2)], buffer.Spans.ToArray().Select(s => (s.Start, s.Length)));
        }
    }

    [Fact]
    public void Vocabulary_TokensOfTheSeed_CountsAsStringsWould()
    {
        var (segmenter, buffer) = (new Segmenter(), new TokenBuffer());
        // An interview, and a run that the tagging model cannot keep whole.
        var text = File.ReadAllText(Repository.Seed) + string.Concat(Enumerable.Repeat("鄞歙黟畲鄱隰", 500));
        segmenter.Cut(text, buffer);
        var vocabulary = new Vocabulary();
        var counts = new int[buffer.Count];
        foreach (var span in buffer.Spans)
        {
            counts[vocabulary.IdOf(text.AsSpan()[span.Start..span.End])]++;
        }

        var expected = segmenter.Cut(text).CountBy(t => t.Text).ToDictionary();
        Assert.Equal(expected.Count, vocabulary.Count);
        Assert.All(Enumerable.Range(0, vocabulary.Count), id => Assert.Equal(expected[vocabulary[id]], counts[id]));
    }

    [Fact]
    public void Cut_Null_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => new Segmenter().Cut(null!));
        Assert.Throws<ArgumentNullException>(() => new Segmenter().Cut("x", null!));
    }
}
