using System.Text;

namespace Interviews.Segmentation;

/// <summary>
/// A main dictionary: words with frequencies and tags, immutable, shared by any number of segmenters and threads.
/// </summary>
public sealed class WordList
{
    private readonly CompiledData data;
    private readonly Table<double> logarithms;
    private string[]? tags;

    private WordList(CompiledData data)
    {
        this.data = data;
        Trie = new(data, 1, 2);
        logarithms = new(data, 4);
        var totals = new Table<double>(data, 0);
        if (totals.Span.Length != 2)
        {
            throw Unfit;
        }

        (Total, LongestWord) = ((long)totals.At(0), (int)totals.At(1));
    }

    /// <summary>jieba's own dictionary, 349,045 words; it is part of the assembly and opened without reading it.</summary>
    public static WordList Default { get; } = new(CompiledData.Own("words.bin", CompiledKind.Words));

    /// <summary>Sum of all frequencies; in jieba's own dictionary 60,101,967.</summary>
    public long Total { get; }

    internal int LongestWord { get; }

    internal Trie Trie { get; }

    /// <summary>By value, that is, by index of a frequency; minus infinity where no word ends.</summary>
    internal Table<double> Logarithms => logarithms;

    // What cutting does not need is looked for when it is asked for.
    private Table<long> Frequencies => new(data, 3);

    private string[] Tags => tags ??= Encoding.UTF8.GetString(new Table<byte>(data, 5).Span).Split('\n');

    private DictionaryFormatException Unfit => data.Error("its tables do not fit together");

    /// <summary>Reads a dictionary in jieba's text format: a word, its frequency and its tag on each line.</summary>
    /// <param name="path">A UTF-8 file. The tag may be missing, nothing else, and no line may be empty.</param>
    /// <exception cref="DictionaryFormatException">A line cannot be read, or there is no word.</exception>
    public static WordList Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var compiled = WordCompiler.Compile(path, File.ReadAllBytes(path));
        return Sound(CompiledData.Of(compiled, CompiledKind.Words, path));
    }

    /// <summary>Opens a dictionary that <see cref="Save"/> wrote: faster than reading text.</summary>
    /// <exception cref="DictionaryFormatException">The file is truncated, damaged, or something else.</exception>
    public static WordList Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Sound(CompiledData.Verified(File.ReadAllBytes(path), CompiledKind.Words, path));
    }

    /// <summary>Writes the compiled form, the same bytes for the same words.</summary>
    public void Save(string path) => File.WriteAllBytes(path, data.Bytes);

    /// <summary>Whether all that the engine takes for granted holds; a test has it of jieba's own dictionary.</summary>
    internal bool IsSound =>
        Total > 0
        && LongestWord is > 0 and <= DictionaryEntry.LongestWord
        && logarithms.Span.Length > WordCompiler.LeastWord
        && logarithms.Span.Length == Frequencies.Span.Length
        && AreLogarithms(logarithms.Span)
        && Trie.IsSound(logarithms.Span.Length, Tags.Length);

    /// <summary>0 where no word ends.</summary>
    internal long Frequency(ulong unit) => Frequencies.Span[Unit.Value(unit)];

    internal static bool IsWord(ulong unit) => Unit.Value(unit) >= WordCompiler.LeastWord;

    /// <summary>Null where no word ends, or it has no tag.</summary>
    internal string? Tag(ulong unit) => Unit.Tag(unit) is not 0 and var tag ? Tags[tag] : null;

    internal void KeepAlive() => data.KeepAlive();

    // What is no word must never win, what is outside always, and anything else is a number.
    private static bool AreLogarithms(ReadOnlySpan<double> values)
    {
        var areSound =
            double.IsNegativeInfinity(values[0])
            && double.IsNegativeInfinity(values[1])
            && double.IsPositiveInfinity(values[WordCompiler.Outside]);
        foreach (var value in values[WordCompiler.LeastWord..])
        {
            areSound &= double.IsFinite(value);
        }

        return areSound;
    }

    private static WordList Sound(CompiledData data)
    {
        var list = new WordList(data);
        return list.IsSound ? list : throw list.Unfit;
    }
}
