using System.Text;

namespace Interviews.Evaluation;

/// <summary>Shows the lines of a document as truth and reader see them.</summary>
internal static class LinesVerb
{
    public static int Run(string folder, string name, string[] rest)
    {
        foreach (var (file, document, truth) in Truth.ReadAll(folder).Where(d => d.Name.Contains(name, StringComparison.Ordinal)))
        {
            var all = rest.Contains("-v");
            var lines = SourceLines.Read(document);
            var aligned = Alignment.Of(lines, truth);
            Console.WriteLine($"#### {file}  title: {truth.Title}  found {aligned.Found}/{truth.Turns.Count}");
            var skipped = 0;
            for (var i = 0; i < lines.Count; i++)
            {
                var mark = aligned.Marks[i];
                if (!all && i > aligned.FirstTurn + 6 && mark is '.' or 'T' && i > 0 && aligned.Marks[i - 1] is '.' or 'T' && i + 1 < lines.Count && aligned.Marks[i + 1] is '.' or 'T')
                {
                    skipped++;
                    continue;
                }

                if (skipped > 0)
                {
                    Console.WriteLine($"      … {skipped}");
                    skipped = 0;
                }

                var l = lines[i];
                var t = l.Text.Length > 90 ? l.Text[..60] + "…" + l.Text[^25..] : l.Text;
                Console.WriteLine(
                    $"{l.Number, 4} {mark} {(l.AfterGap ? '_' : ' ')}{(l.Level > 0 ? "H" + l.Level : l.Shape == LineShape.Paragraph ? "  " : l.Shape.ToString()[..2])}{(l.IsBold ? "B" : l.BoldLength > 0 ? "b" + l.BoldLength : " ")} {t}"
                );
            }
        }

        return 0;
    }
}
