namespace Interviews.Segmentation;

/// <summary>Compiles inverse document frequencies: codes, trie, values and their median.</summary>
internal static class DocumentFrequencyCompiler
{
    /// <exception cref="DictionaryFormatException">A line of the text cannot be read.</exception>
    public static byte[] Compile(string path, byte[] text)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, value) in DictionaryText.ReadValues(path, text))
        {
            words[word] = value;
        }

        var sorted = words.Values.Order().ToArray();
        double[] values = [0, .. sorted.Distinct()];
        if (values.Length > ushort.MaxValue)
        {
            throw new DictionaryFormatException("it has too many different numbers", path);
        }

        var index = values.Skip(1).Select((value, i) => (value, i + 1)).ToDictionary();
        var codes = Alphabet.Assign(words.Keys.Select(word => (word, 1.0)));
        var encoded = words
            .Select(word => new DoubleArray.Word(Alphabet.Encode(word.Key, codes), index[word.Value], 0))
            .OrderBy(word => word.Codes, Comparer<ushort[]>.Create(Alphabet.Compare))
            .ToArray();
        return new CompiledFile(CompiledKind.DocumentFrequencies)
            .Add<double>([sorted[sorted.Length / 2]])
            .Add<ushort>(codes)
            .Add<ulong>(DoubleArray.Build(encoded, codes.Max() + 1))
            .Add<double>(values)
            .ToArray();
    }
}
