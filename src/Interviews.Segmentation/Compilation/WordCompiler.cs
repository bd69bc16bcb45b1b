namespace Interviews.Segmentation;

/// <summary>Compiles a main dictionary: codes, trie, frequencies, their logarithms, tags.</summary>
internal static class WordCompiler
{
    /// <summary>The value of what is outside any block: greater than any score, wherefore nothing else wins there.</summary>
    public const int Outside = 2;

    /// <summary>The least value of a word. Smaller are 0, where no word ends, 1, a word of frequency 0, and 2.</summary>
    public const int LeastWord = 3;

    /// <exception cref="DictionaryFormatException">A line of the text cannot be read.</exception>
    public static byte[] Compile(string path, byte[] text)
    {
        var entries = DictionaryText.Read(path, text);
        try
        {
            return Compile(entries);
        }
        catch (InvalidOperationException error)
        {
            throw new DictionaryFormatException(error.Message, path);
        }
    }

    private static byte[] Compile(List<DictionaryEntry> entries)
    {
        // A word that occurs twice counts twice in the total; its last line gives frequency and tag.
        var total = entries.Sum(entry => entry.Frequency);
        var words = new Dictionary<string, DictionaryEntry>(StringComparer.Ordinal);
        entries.ForEach(entry => words[entry.Word] = entry);

        var codes = Alphabet.Assign(words.Values.Select(entry => (entry.Word, (double)entry.Frequency)));
        var frequencies = Frequencies(words.Values);
        var values = frequencies.Select((frequency, index) => (frequency, index)).Skip(LeastWord).ToDictionary();
        values[0] = 1;
        var tags = Tags(words.Values);
        var tagIndex = tags.Select((tag, index) => (tag, index)).ToDictionary(StringComparer.Ordinal);
        var encoded = words
            .Values.Select(entry => new DoubleArray.Word(
                Alphabet.Encode(entry.Word, codes),
                values[entry.Frequency],
                tagIndex[entry.Tag ?? ""]
            ))
            .OrderBy(word => word.Codes, Comparer<ushort[]>.Create(Alphabet.Compare))
            .ToArray();

        return new CompiledFile(CompiledKind.Words)
            .Add<double>([total, words.Keys.Max(word => word.Length)])
            .Add<ushort>(codes)
            .Add<ulong>(DoubleArray.Build(encoded, codes.Max() + 1))
            .Add<long>(frequencies)
            .Add<double>([.. frequencies.Select(Logarithm)])
            .Add<byte>(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', tags)))
            .ToArray();
    }

    // Those that most text uses stand together, behind LeastWord.
    private static long[] Frequencies(IEnumerable<DictionaryEntry> entries)
    {
        var groups = entries.Where(e => e.Frequency > 0).GroupBy(entry => entry.Frequency);
        long[] frequencies = [0, 0, 0, .. groups.OrderByDescending(g => (g.Key * g.Count(), g.Key)).Select(g => g.Key)];
        return frequencies.Length <= ushort.MaxValue
            ? frequencies
            : throw new InvalidOperationException("The dictionary has too many different frequencies.");
    }

    private static string[] Tags(IEnumerable<DictionaryEntry> entries)
    {
        string[] tags =
        [
            "",
            .. entries.Select(e => e.Tag ?? "").Where(t => t.Length > 0).Distinct().Order(StringComparer.Ordinal),
        ];
        return tags.Length <= byte.MaxValue
            ? tags
            : throw new InvalidOperationException("The dictionary has too many different tags.");
    }

    // Minus infinity never wins: neither where no word ends nor for a word of frequency 0.
    private static double Logarithm(long frequency, int value) =>
        value == Outside ? double.PositiveInfinity
        : frequency <= 0 ? double.NegativeInfinity
        : Math.Log(frequency);
}
