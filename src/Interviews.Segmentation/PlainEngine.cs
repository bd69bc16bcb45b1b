using System.Globalization;
using System.Text;

namespace Interviews.Segmentation;

/// <summary>jieba's exact mode over plain hash tables.</summary>
internal sealed class PlainEngine
{
    private const double Missing = -3.14e100;
    private const string States = "BEMS";
    private static readonly Lazy<(Dictionary<string, long> Words, long Total)> Own = new(ReadWords);
    private static readonly Lazy<Model> Hmm = new(ReadModel);

    private readonly Dictionary<string, long> own = Own.Value.Words;
    private readonly Dictionary<string, long> added = new(StringComparer.Ordinal);
    private readonly HashSet<string> split = new(StringComparer.Ordinal);
    private long total = Own.Value.Total;

    public void Add(string word, long frequency)
    {
        added[word] = frequency;
        total = checked(total + frequency);
        for (var length = 1; length < word.Length; length++)
        {
            if (Find(word.AsSpan(0, length)) is null)
            {
                added[word[..length]] = 0;
            }
        }

        if (frequency == 0)
        {
            split.Add(word);
        }
    }

    public long Suggest(string word)
    {
        double share = 1;
        foreach (var part in Cut(word, false))
        {
            share *= (Find(part) ?? 1) / (double)total;
        }

        return Math.Max((long)(share * total) + 1, Find(word) ?? 1);
    }

    public IEnumerable<string> Cut(string text, bool infer)
    {
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            while (i < text.Length && Characters.IsInBlock(text[i]))
            {
                i++;
            }

            if (i == start)
            {
                var pair = i + 1 < text.Length && (text[i], text[i + 1]) is ('\r', '\n');
                i += pair || (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) ? 2 : 1;
                yield return text[start..i];
                continue;
            }

            var block = text[start..i];
            foreach (var word in infer ? CutInferring(block) : CutPlain(block))
            {
                yield return word;
            }
        }
    }

    private long? Find(ReadOnlySpan<char> word) =>
        added.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var frequency)
        || own.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out frequency)
            ? frequency
            : null;

    private int[] Route(string block)
    {
        var logTotal = Math.Log(total);
        var route = new double[block.Length + 1];
        var ends = new int[block.Length];
        for (var i = block.Length - 1; i >= 0; i--)
        {
            route[i] = double.NegativeInfinity;
            for (var end = i + 1; end <= block.Length && Find(block.AsSpan(i..end)) is { } frequency; end++)
            {
                if (frequency > 0 && Math.Log(frequency) - logTotal + route[end] is var value && value >= route[i])
                {
                    (route[i], ends[i]) = (value, end);
                }
            }

            if (ends[i] == 0)
            {
                (route[i], ends[i]) = (0 - logTotal + route[i + 1], i + 1);
            }
        }

        return ends;
    }

    private IEnumerable<string> CutPlain(string block)
    {
        var ends = Route(block);
        for (var i = 0; i < block.Length; )
        {
            var end = ends[i];
            while (IsLetter(block, ends, i) && end < block.Length && IsLetter(block, ends, end))
            {
                end++;
            }

            yield return block[i..end];
            i = end;
        }
    }

    private static bool IsLetter(string block, int[] ends, int i) =>
        ends[i] == i + 1 && char.IsAsciiLetterOrDigit(block[i]);

    private IEnumerable<string> CutInferring(string block)
    {
        var ends = Route(block);
        var start = 0;
        for (var i = 0; i < block.Length; )
        {
            var end = ends[i];
            if (end - i > 1)
            {
                foreach (var word in Flush(block[start..i]))
                {
                    yield return word;
                }

                yield return block[i..end];
                start = end;
            }

            i = end;
        }

        foreach (var word in Flush(block[start..]))
        {
            yield return word;
        }
    }

    private IEnumerable<string> Flush(string buffer)
    {
        if (buffer.Length == 0)
        {
            return [];
        }

        return buffer.Length == 1 || Find(buffer) > 0 ? buffer.Select(c => c.ToString()) : Infer(buffer);
    }

    private IEnumerable<string> Infer(string buffer)
    {
        for (var i = 0; i < buffer.Length; )
        {
            var start = i;
            while (i < buffer.Length && Characters.IsHan(buffer[i]))
            {
                i++;
            }

            if (i > start)
            {
                foreach (var word in Viterbi(buffer[start..i]))
                {
                    foreach (var part in split.Contains(word) ? word.Select(c => c.ToString()) : [word])
                    {
                        yield return part;
                    }
                }

                continue;
            }

            i = EndOfForeign(buffer, i);
            yield return buffer[start..i];
        }
    }

    // [a-zA-Z0-9]+(\.\d+)?%? or a run of what is neither that nor Han.
    private static int EndOfForeign(string text, int i)
    {
        var start = i;
        static int Run(string text, int i, Func<char, bool> inside)
        {
            while (i < text.Length && inside(text[i]))
            {
                i++;
            }

            return i;
        }

        i = Run(text, i, char.IsAsciiLetterOrDigit);
        if (i == start)
        {
            return Run(text, i, c => !char.IsAsciiLetterOrDigit(c) && !Characters.IsHan(c));
        }

        var decimals = i < text.Length && text[i] == '.' ? Run(text, i + 1, char.IsAsciiDigit) : 0;
        i = decimals > i + 1 ? decimals : i;
        return i < text.Length && text[i] == '%' ? i + 1 : i;
    }

    private static IEnumerable<string> Viterbi(string text)
    {
        var model = Hmm.Value;
        var score = new double[4];
        var back = new int[text.Length][];
        for (var state = 0; state < 4; state++)
        {
            score[state] = model.Start[state] + model.Emission(text[0], state);
        }

        for (var i = 1; i < text.Length; i++)
        {
            var next = new double[4];
            back[i] = new int[4];
            for (var to = 0; to < 4; to++)
            {
                next[to] = double.NegativeInfinity;
                foreach (var from in Enumerable.Range(0, 4).Where(from => model.Transition[from, to] != 0))
                {
                    var value = score[from] + model.Transition[from, to] + model.Emission(text[i], to);
                    if (value >= next[to])
                    {
                        (next[to], back[i][to]) = (value, from);
                    }
                }
            }

            score = next;
        }

        var states = new int[text.Length];
        states[^1] = score[3] >= score[1] ? 3 : 1;
        for (var i = text.Length - 1; i > 0; i--)
        {
            states[i - 1] = back[i][states[i]];
        }

        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (States[states[i]] is 'E' or 'S')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(PlainEngine).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static (Dictionary<string, long> Words, long Total) ReadWords()
    {
        var words = new Dictionary<string, long>(500_000, StringComparer.Ordinal);
        var total = 0L;
        foreach (var line in Lines("dict.txt"))
        {
            var fields = line.Split(' ');
            var frequency = long.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture);
            words[fields[0]] = frequency;
            total += frequency;
            for (var length = 1; length < fields[0].Length; length++)
            {
                words.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(fields[0].AsSpan(0, length), 0);
            }
        }

        return (words, total);
    }

    private static Model ReadModel()
    {
        var model = new Model(new double[4], new double[4, 4], []);
        foreach (var line in Lines("hmm.txt"))
        {
            var fields = line.Split('\t');
            var pairs = fields.Skip(2).Select(f => (State: States.IndexOf(f[0], StringComparison.Ordinal), f[2..]));
            if (fields[0] == "start")
            {
                model.Start[States.IndexOf(fields[1], StringComparison.Ordinal)] = Parse(fields[2]);
            }
            else if (fields[0] == "trans")
            {
                foreach (var (state, value) in pairs)
                {
                    model.Transition[States.IndexOf(fields[1], StringComparison.Ordinal), state] = Parse(value);
                }
            }
            else if (fields[1].Length == 1)
            {
                var row = Enumerable.Repeat(Missing, 4).ToArray();
                foreach (var (state, value) in pairs)
                {
                    row[state] = Parse(value);
                }

                model.Emissions[fields[1][0]] = row;
            }
        }

        return model;
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private sealed record Model(double[] Start, double[,] Transition, Dictionary<char, double[]> Emissions)
    {
        public double Emission(char c, int state) => Emissions.TryGetValue(c, out var row) ? row[state] : Missing;
    }
}
