using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Interviews.Testing;

namespace Interviews.Segmentation.Tests;

public class WordListTests
{
    [Theory]
    [InlineData("words.bin", "dict.txt")]
    [InlineData("idf.bin", "idf.txt")]
    [InlineData("hmm.bin", "hmm.txt")]
    [InlineData("hmm-tags.bin", "hmm-tags.txt")]
    public void Compile_Again_GivesTheEmbeddedBytes(string resource, string source)
    {
        var path = Path.Combine(Repository.Root, "src", "Interviews.Segmentation", "Data", source);
        Func<string, byte[], byte[]> compile = resource switch
        {
            "words.bin" => WordCompiler.Compile,
            "idf.bin" => DocumentFrequencyCompiler.Compile,
            "hmm.bin" => ModelCompiler.CompileWords,
            _ => ModelCompiler.CompileTags,
        };
        Assert.Equal(Resource(resource), compile(path, File.ReadAllBytes(path)));
    }

    [Fact]
    public void Default_EveryWordOfTheText_HasItsFrequencyAndTag()
    {
        var path = Path.Combine(Repository.Root, "src", "Interviews.Segmentation", "Data", "dict.txt");
        var lexicon = new Lexicon(WordList.Default, SpacedWords.Split);
        var entries = DictionaryText.Read(path, File.ReadAllBytes(path));
        Assert.Equal(349_046, entries.Count);
        foreach (var (word, frequency, tag) in entries.GroupBy(e => e.Word).Select(g => g.Last()))
        {
            if (lexicon.Frequency(word) != frequency || lexicon.Tag(word) != tag)
            {
                Assert.Fail($"{word}: {lexicon.Frequency(word)} {lexicon.Tag(word)}");
            }
        }

        Assert.Null(lexicon.Frequency("龘龘"));
        Assert.Equal(0, lexicon.Frequency("中华人民共"));
    }

    [Fact]
    public void Read_OtherDictionary_DecidesAlone()
    {
        using var file = new TemporaryFile("研究生命 5 v\n的起 7 x\n");
        var segmenter = new Segmenter(new() { Dictionary = WordList.Read(file.Path) });
        Assert.Equal(
            ["研究生命", "的起", "源"],
            segmenter.Cut("研究生命的起源", UnknownWords.Characters).Select(t => t.Text)
        );
    }

    [Theory]
    [InlineData("甲 1 n\n乙\n", 2, "乙")]
    [InlineData("甲 1 n\n\n丙 1 n\n", 2, "")]
    [InlineData("甲 一 n\n", 1, "甲 一 n")]
    [InlineData("甲 -1 n\n", 1, "甲 -1 n")]
    [InlineData("甲 1 n\n乙 99999999999999999999 n\n", 2, "乙 99999999999999999999 n")]
    public void Read_BadLine_NamesFileLineAndText(string content, int line, string text)
    {
        using var file = new TemporaryFile(content);
        var error = Assert.Throws<DictionaryFormatException>(() => WordList.Read(file.Path));
        Assert.Equal((file.Path, line, text), (error.Path, error.Line, error.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲 0 n\n")]
    public void Read_NothingToGoBy_IsRefused(string content)
    {
        using var file = new TemporaryFile(content);
        Assert.Throws<DictionaryFormatException>(() => WordList.Read(file.Path));
    }

    [Fact]
    public void Open_SavedDictionary_CutsAlike()
    {
        using var file = new TemporaryFile("");
        WordList.Default.Save(file.Path);
        var segmenter = new Segmenter(new() { Dictionary = WordList.Open(file.Path) });
        Assert.All(Golden.Goldens.Take(200), g => Assert.Equal(g.Tag, Modes.Of("tag").Written(segmenter, g.Text)));
    }

    [Fact]
    public void Open_TruncatedAnywhere_IsANamedError()
    {
        var bytes = Small();
        for (var length = 0; length < bytes.Length; length = length < 200 ? length + 1 : length + 9973)
        {
            using var file = new TemporaryFile(bytes.AsSpan(0, length));
            Assert.Equal(file.Path, Assert.Throws<DictionaryFormatException>(() => WordList.Open(file.Path)).Path);
        }
    }

    [Fact]
    public void Open_AnotherKindOrForeignFile_IsANamedError()
    {
        using var model = new TemporaryFile(Resource("hmm.bin"));
        Assert.Throws<DictionaryFormatException>(() => WordList.Open(model.Path));
        using var text = new TemporaryFile("甲 1 n\n");
        Assert.Throws<DictionaryFormatException>(() => WordList.Open(text.Path));
    }

    [Fact]
    public void Open_DamagedAnywhere_IsANamedError()
    {
        var bytes = Small();
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var damaged = bytes.ToArray();
            var place = i % 2 == 0 ? random.Next(120) : random.Next(bytes.Length);
            damaged[place] ^= (byte)(1 << random.Next(8));
            using var file = new TemporaryFile(damaged);
            Assert.Equal(file.Path, Assert.Throws<DictionaryFormatException>(() => WordList.Open(file.Path)).Path);
        }
    }

    [Fact]
    public void Default_IsSound() => Assert.True(WordList.Default.IsSound);

    /// <summary>The digest is right, the content is not: what the engine relies on unseen must be looked at.</summary>
    [Theory]
    [InlineData(0, 0, 0.0)] // the total
    [InlineData(0, 8, 0.0)] // the longest word
    [InlineData(0, 8, 1e6)]
    [InlineData(1, 0, ushort.MaxValue)] // a character's code
    [InlineData(2, 8, ulong.MaxValue)] // a unit: where it leads, its value and its tag
    [InlineData(2, 8, 0ul)]
    [InlineData(2, 8, ((ulong)ushort.MaxValue << 16) + 1)]
    [InlineData(2, 8, ((ulong)byte.MaxValue << 32) + 1)]
    [InlineData(2, 0, (ulong)Unit.NoLabel)] // what is outside blocks
    [InlineData(4, 0, 20.0)] // the logarithm of what is no word, of frequency 0, of what is outside, of a word
    [InlineData(4, 8, 20.0)]
    [InlineData(4, 16, 20.0)]
    [InlineData(4, 24, double.NaN)]
    public void Open_UnsoundContent_IsANamedError(int section, int place, object value)
    {
        var bytes = Small();
        var table = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(CompiledFile.TableOffset));
        var at = bytes.AsSpan(table[2 * section] + place);
        switch (value)
        {
            case double number:
                MemoryMarshal.Write(at, number);
                break;
            case ushort code:
                MemoryMarshal.Write(at, code);
                break;
            default:
                MemoryMarshal.Write(at, (ulong)value);
                break;
        }

        SHA256.HashData(bytes.AsSpan(CompiledFile.HeaderOffset)).CopyTo(bytes.AsSpan(CompiledFile.DigestOffset));
        using var file = new TemporaryFile(bytes);
        Assert.Equal(file.Path, Assert.Throws<DictionaryFormatException>(() => WordList.Open(file.Path)).Path);
    }

    private static byte[] Small()
    {
        using var text = new TemporaryFile("甲 3 n\n甲乙 2 v\n乙丙 4 x\n丙 1 n\n");
        using var compiled = new TemporaryFile("");
        WordList.Read(text.Path).Save(compiled.Path);
        return File.ReadAllBytes(compiled.Path);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(Segmenter).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
