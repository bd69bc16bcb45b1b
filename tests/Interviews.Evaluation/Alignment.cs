using System.Text;

namespace Interviews.Evaluation;

/// <summary>What the truth makes of each line: T opens a turn, . goes on in one, H heads a topic, space is no speech.</summary>
internal sealed record Alignment(char[] Marks, int Found)
{
    public int FirstTurn => Array.IndexOf(Marks, 'T');

    public static Alignment Of(IReadOnlyList<Line> lines, Truth truth)
    {
        var text = new StringBuilder();
        var lineOf = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var rune in Letters.Of(lines[i].Text))
            {
                text.Append(rune);
                lineOf.AddRange(Enumerable.Repeat(i, rune.Utf16SequenceLength));
            }
        }

        var all = text.ToString();
        var marks = new char[lines.Count];
        Array.Fill(marks, ' ');
        var (at, found) = (0, 0);
        foreach (var turn in truth.Turns)
        {
            var start = all.IndexOf(turn.Start, at, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }

            var end = all.IndexOf(turn.End, Math.Max(start, start + turn.Start.Length - turn.End.Length), StringComparison.Ordinal);
            // The right end is the one that leaves about the right number of letters.
            while (end >= 0 && end + turn.End.Length - start < turn.Chars && all.IndexOf(turn.End, end + 1, StringComparison.Ordinal) is var next && next >= 0 && next + turn.End.Length - start < turn.Chars * 3 / 2 + 600)
            {
                end = next;
            }

            if (end < 0)
            {
                continue;
            }

            found++;
            var stop = end + turn.End.Length;
            for (var l = lineOf[start]; l <= lineOf[stop - 1]; l++)
            {
                marks[l] = l == lineOf[start] ? 'T' : marks[l] == 'T' ? 'T' : '.';
            }

            at = stop;
        }

        var titles = truth.Topics.Select(t => Letters.Fold(t.Title)).ToHashSet();
        for (var i = 0; i < lines.Count; i++)
        {
            var folded = Letters.Fold(lines[i].Text);
            if (marks[i] == ' ' && titles.Contains(folded))
            {
                marks[i] = 'H';
            }
            else if (marks[i] == ' ' && folded == Letters.Fold(truth.Title))
            {
                marks[i] = '*';
            }
        }

        return new Alignment(marks, found);
    }
}

internal static class SourceLines
{
    public static List<Line> Read(string document)
    {
        try
        {
            return SourceDocument.Decode(File.ReadAllBytes(document), TranscriptReaderOptions.Default, document).ReadLines();
        }
        catch (TranscriptException)
        {
            return [];
        }
    }
}
