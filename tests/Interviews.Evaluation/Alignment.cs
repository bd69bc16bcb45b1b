using System.Text;

namespace Interviews.Evaluation;

/// <summary>What the truth makes of each line: T opens a turn, . goes on in one, H heads a topic, * is the title, space is none of it.</summary>
internal static class Alignment
{
    private const int Slack = 600;

    public static char[] Of(IReadOnlyList<string> lines, Truth truth)
    {
        var (all, lineOf) = Letters(lines);
        var marks = new char[lines.Count];
        Array.Fill(marks, ' ');
        var at = 0;
        foreach (var turn in truth.Turns)
        {
            var start = all.IndexOf(turn.Start, at, StringComparison.Ordinal);
            var stop = start < 0 ? -1 : EndOf(all, turn, start);
            if (stop < 0)
            {
                continue;
            }

            for (var line = lineOf[start]; line <= lineOf[stop - 1]; line++)
            {
                marks[line] = line == lineOf[start] || marks[line] == 'T' ? 'T' : '.';
            }

            at = stop;
        }

        MarkTitles(lines, truth, marks);
        return marks;
    }

    private static (string Letters, List<int> LineOf) Letters(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        var lineOf = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var rune in Evaluation.Letters.Of(lines[i]))
            {
                text.Append(rune);
                lineOf.AddRange(Enumerable.Repeat(i, rune.Utf16SequenceLength));
            }
        }

        return (text.ToString(), lineOf);
    }

    /// <summary>Behind the occurrence of the end that leaves about the right number of letters.</summary>
    private static int EndOf(string all, TruthTurn turn, int start)
    {
        var best = -1;
        var from = Math.Max(start, start + turn.Start.Length - turn.End.Length);
        var last = Math.Min(all.Length, start + turn.Chars * 3 / 2 + Slack);
        for (
            var end = all.IndexOf(turn.End, from, StringComparison.Ordinal);
            end >= 0 && end < last;
            end = all.IndexOf(turn.End, end + 1, StringComparison.Ordinal)
        )
        {
            var stop = end + turn.End.Length;
            best = best < 0 || Math.Abs(stop - start - turn.Chars) < Math.Abs(best - start - turn.Chars) ? stop : best;
        }

        return best;
    }

    private static void MarkTitles(IReadOnlyList<string> lines, Truth truth, char[] marks)
    {
        var titles = truth.Topics.Select(topic => Evaluation.Letters.Fold(topic.Title)).ToHashSet();
        for (var i = 0; i < lines.Count; i++)
        {
            var folded = Evaluation.Letters.Fold(lines[i]);
            marks[i] =
                marks[i] != ' ' ? marks[i]
                : titles.Contains(folded) ? 'H'
                : folded == Evaluation.Letters.Fold(truth.Title) ? '*'
                : ' ';
        }
    }
}
