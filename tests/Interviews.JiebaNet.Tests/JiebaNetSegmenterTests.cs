using Interviews.Segmentation;
using Interviews.Testing;

namespace Interviews.Tests;

/// <summary>The real package jieba.NET 0.42.2, beside ours.</summary>
public sealed class JiebaNetSegmenterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jieba-net-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Cut_Sentence_GivesWhatThePackagesReadmeSays() =>
        Assert.Equal(["我", "来到", "北京", "清华大学"], JiebaNetSegmenter.Create().Cut("我来到北京清华大学"));

    [Fact]
    public void CutForSearch_LongWord_GivesTheShorterOnesFirst() =>
        Assert.Equal(["清华", "华大", "大学", "清华大学"], JiebaNetSegmenter.Create().CutForSearch("清华大学"));

    [Fact]
    public void CutAll_LongWord_GivesEveryWord() =>
        Assert.Equal(["清华", "清华大学", "华大", "大学"], JiebaNetSegmenter.Create().CutAll("清华大学"));

    [Fact]
    public void Create_WithUserWords_KeepsThemFromOthers()
    {
        var words = Write("大模型 1000 n\n");
        Assert.Equal(["大模型"], JiebaNetSegmenter.Create(words).Cut("大模型"));
        Assert.Equal(["大", "模型"], JiebaNetSegmenter.Create().Cut("大模型"));
    }

    [Fact]
    public void Create_FrequencyTooLarge_NamesFileAndLine()
    {
        var words = Write("创新 1\n大模型 99999999999999999999\n");
        var error = Assert.Throws<DictionaryFormatException>(() => JiebaNetSegmenter.Create(words));
        Assert.Contains($"{words}(2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Corpus_CutByJiebaNet_CoversTheSameTextAsOurs()
    {
        var theirs = Corpus.Read(Repository.Seed, new CorpusOptions { Segmenter = JiebaNetSegmenter.Create().Cut });
        var ours = Corpus.Read(Repository.Seed);
        Assert.Equal(ours.Turns.Count, theirs.Turns.Count);
        Assert.True(FrequencyTable.Count(theirs.Turns).Rows.Single(row => row.Term == "创新").Count > 0);
    }

    /// <summary>The differences that are known: characters of two UTF-16 units, which jieba keeps whole.</summary>
    [Fact]
    public void Cut_CharacterOfTwoUnits_IsPartedUnlikeJieba()
    {
        const string text = "在𠮷野家";
        Assert.Contains("𠮷", new Segmenter().Cut(text).Select(token => token.Text));
        var theirs = JiebaNetSegmenter.Create().Cut(text).ToList();
        Assert.DoesNotContain("𠮷", theirs);
        Assert.Equal(text, string.Concat(theirs));
    }

    private string Write(string words)
    {
        var path = Path.Combine(folder, "words.txt");
        File.WriteAllText(path, words);
        return path;
    }
}
