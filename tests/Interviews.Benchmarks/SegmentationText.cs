using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Interviews.Benchmarks;

/// <summary>
/// Text to be cut: words drawn from jieba's dictionary as often as it says they occur, with punctuation, now and then
/// a Latin word, a number, or characters that form no word; the same text every time.
/// </summary>
internal static class SegmentationText
{
    public static string Data { get; } = Find();

    /// <summary>About as many characters as asked for, in lines of a paragraph each.</summary>
    public static string Create(int characters, int seed = 1)
    {
        var (words, sums) = Read();
        var random = new Random(seed);
        var text = new StringBuilder(characters + 64);
        while (text.Length < characters)
        {
            for (var clause = random.Next(2, 9); clause > 0; clause--)
            {
                for (var length = random.Next(3, 13); length > 0; length--)
                {
                    text.Append(Next(random, words, sums));
                }

                text.Append(clause > 1 ? ',' : '。');
            }

            text.Append(random.Next(4) == 0 ? "\n" : "");
        }

        return text.ToString();
    }

    private static string Next(Random random, string[] words, long[] sums) =>
        random.Next(60) switch
        {
            0 => random.Next(1, 3000).ToString(CultureInfo.InvariantCulture),
            1 => new[] { "AI", "DeepSeek", "V2", "GPU", "3.14", "50%" }[random.Next(6)],
            2 or 3 => string.Concat(
                Enumerable.Range(0, random.Next(2, 4)).Select(_ => words[random.Next(words.Length)][0])
            ),
            _ => words[~Array.BinarySearch(sums, random.NextInt64(sums[^1])) is var i and >= 0 ? i : 0],
        };

    private static (string[] Words, long[] Sums) Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Data, "dict.txt")).Select(line => line.Split(' ')).ToArray();
        var total = 0L;
        var sums = lines.Select(f => total += long.Parse(f[1], CultureInfo.InvariantCulture)).ToArray();
        return ([.. lines.Select(fields => fields[0])], sums);
    }

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Interviews.Segmentation/Data"));
}
