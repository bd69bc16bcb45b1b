using System.Globalization;
using System.Text;

namespace Interviews.Segmentation;

/// <summary>A main dictionary in jieba's text format: a word, its frequency and its tag on each line.</summary>
internal static class DictionaryText
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Reads all lines; the tag may be left out, nothing else.</summary>
    /// <exception cref="DictionaryFormatException">A line is none, or the frequencies overflow.</exception>
    public static List<DictionaryEntry> Read(string path, byte[] bytes)
    {
        var entries = new List<DictionaryEntry>();
        var total = 0L;
        foreach (var line in Lines(path, bytes))
        {
            var fields = line.Text.Split(' ');
            if (fields.Length < 2 || fields[0].Length == 0)
            {
                throw line.Error("expected a word, a frequency and a tag");
            }

            if (fields[0].Length > DictionaryEntry.LongestWord)
            {
                throw line.Error("the word is too long");
            }

            if (!DictionaryEntry.TryParseFrequency(fields[1], out var frequency))
            {
                throw line.Error("the frequency is no whole number, or too large");
            }

            total += frequency;
            if (total > DictionaryEntry.LargestFrequency)
            {
                throw line.Error("the frequencies up to here add up to too much");
            }

            entries.Add(new(fields[0], frequency, fields.Length > 2 && fields[2].Length > 0 ? fields[2] : null));
        }

        return total > 0
            ? entries
            : throw new DictionaryFormatException("there is no word with a frequency in it", path);
    }

    /// <summary>The inverse document frequencies of jieba's keyword extraction: a word and a number on each line.</summary>
    public static List<(string Word, double Value)> ReadValues(string path, byte[] bytes)
    {
        var values = new List<(string, double)>();
        foreach (var line in Lines(path, bytes))
        {
            var fields = line.Text.Split(' ');
            if (
                fields.Length != 2
                || fields[0].Length is 0 or > DictionaryEntry.LongestWord
                || !double.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value)
            )
            {
                throw line.Error("expected a word and a number");
            }

            values.Add((fields[0], value));
        }

        return values.Count > 0 ? values : throw new DictionaryFormatException("there is no word in it", path);
    }

    /// <summary>The lines of a file without the ASCII white space around them, as Python's bytes.strip leaves them.</summary>
    public static IEnumerable<DictionaryLine> Lines(string path, byte[] bytes)
    {
        var number = 0;
        for (var start = 0; start < bytes.Length; )
        {
            number++;
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            length = length < 0 ? bytes.Length - start : length;
            yield return new(path, number, Decode(path, number, bytes.AsSpan(start, length).Trim(" \t\r\v\f"u8)));
            start += length + 1;
        }
    }

    private static string Decode(string path, int number, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new DictionaryFormatException("the line is not UTF-8", path, number, Encoding.UTF8.GetString(bytes));
        }
    }
}
