namespace Interviews.Segmentation;

/// <summary>How rare words are among documents: the natural logarithm of documents over documents with the word.</summary>
public sealed class InverseDocumentFrequencies
{
    private readonly CompiledData data;
    private readonly Trie words;
    private readonly Table<double> values;

    private InverseDocumentFrequencies(CompiledData data)
    {
        this.data = data;
        Median = new Table<double>(data, 0).Span[0];
        words = new(data, 1, 2);
        values = new(data, 3);
    }

    /// <summary>jieba's own, 270,132 words.</summary>
    public static InverseDocumentFrequencies Default { get; } =
        new(CompiledData.Own("idf.bin", CompiledKind.DocumentFrequencies));

    /// <summary>The upper median of all words; taken for words that are not among them.</summary>
    public double Median { get; }

    /// <summary>Reads a file with a word and a number on each line.</summary>
    /// <param name="path">A UTF-8 file.</param>
    /// <exception cref="DictionaryFormatException">A line is of another form, or there is none.</exception>
    public static InverseDocumentFrequencies Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var compiled = DocumentFrequencyCompiler.Compile(path, File.ReadAllBytes(path));
        return new(CompiledData.Of(compiled, CompiledKind.DocumentFrequencies, path));
    }

    /// <summary>The value of a word, or the median.</summary>
    public double Of(ReadOnlySpan<char> word)
    {
        var found = words.TryFind(word, out var unit) && Unit.Value(unit) != 0;
        var value = found ? values.Span[Unit.Value(unit)] : Median;
        data.KeepAlive();
        return value;
    }
}
