namespace Interviews.Evaluation;

/// <summary>Shows where reader and truth differ, line by line, with the reader's reasons.</summary>
internal static class LinesVerb
{
    private const int LongestShown = 70;

    public static int Run(string folder, string name, string[] rest)
    {
        foreach (
            var (file, document, truth) in Truth
                .ReadAll(folder)
                .Where(item => item.Name.Contains(name, StringComparison.Ordinal))
        )
        {
            Reading reading;
            try
            {
                reading = TranscriptReader.Explain(document);
            }
            catch (TranscriptException e)
            {
                Console.WriteLine(e.Message);
                continue;
            }

            var marks = Alignment.Of([.. reading.Lines.Select(line => line.Text)], truth);
            Console.WriteLine($"#### {file}, title: {truth.Title}");
            for (var i = 0; i < marks.Length; i++)
            {
                var line = reading.Lines[i];
                var (want, got) = (marks[i], Mark(line.Kind));
                if (rest.Contains("-v") || IsDifferent(want, got, marks, i))
                {
                    var text = line.Text.Length > LongestShown ? line.Text[..50] + "…" + line.Text[^18..] : line.Text;
                    Console.WriteLine(
                        $"{line.Line, 5} {want}{got} {text}    [{string.Join("; ", line.Evidence.Take(5))}]"
                    );
                }
            }

            if (rest.Contains("-t"))
            {
                ShowTurns(truth, reading.Transcript);
            }

            foreach (
                var label in reading.Labels.Where(label =>
                    rest.Contains("-l")
                    && (rest.Contains("-a") || label.Count > 1 || label.Verdict == LabelVerdict.Accepted)
                )
            )
            {
                Console.WriteLine(
                    $"  {label.Verdict} {label.Label} x{label.Count} {label.Score} [{string.Join("; ", label.Evidence)}]"
                );
            }
        }

        return 0;
    }

    private static void ShowTurns(Truth truth, Transcript read)
    {
        var turns = read.Turns.Select(turn => (turn, Letters: Letters.Of(turn.Text))).ToList();
        var at = 0;
        foreach (var (want, i) in truth.Turns.Select((want, i) => (want, i)))
        {
            var found = turns.FindIndex(
                at,
                t => Letters.First(t.Letters, 12) == string.Concat(want.Start.EnumerateRunes().Take(12))
            );
            if (found < 0)
            {
                Console.WriteLine($"  turn {i}: none begins {want.Speaker} {want.Start}");
                continue;
            }

            for (var extra = at; extra < found; extra++)
            {
                Console.WriteLine(
                    $"  turn {i}: invented {turns[extra].turn.Speaker.Name}: {Letters.First(turns[extra].Letters, 16)}"
                );
            }

            var (turn, letters) = turns[found];
            at = found + 1;
            if (letters.Length != want.Chars || !string.Concat(letters).EndsWith(want.End, StringComparison.Ordinal))
            {
                Console.WriteLine(
                    $"  turn {i}: {want.Speaker}/{turn.Speaker.Name} {want.Start}: {letters.Length} of {want.Chars} letters, ends {Letters.Last(letters, 16)}, not {want.End}"
                );
            }
        }

        Console.WriteLine(
            "  speakers: "
                + string.Join(", ", read.Speakers.Select(s => $"{s.Name}={s.Role}"))
                + " | want "
                + string.Join(", ", truth.Speakers.Select(s => $"{s.Name}={s.Role}"))
        );
        Console.WriteLine(
            "  topics: "
                + string.Join(" | ", read.Topics.Select(t => t.Title))
                + " || want "
                + string.Join(" | ", truth.Topics.Select(t => t.Title))
        );
    }

    private static char Mark(LineKind kind) =>
        kind switch
        {
            LineKind.Turn => 'T',
            LineKind.Continuation => '.',
            LineKind.Heading => 'H',
            LineKind.Title => '*',
            _ => ' ',
        };

    // A label alone on its line holds no letter of a turn.
    private static bool IsDifferent(char want, char got, char[] marks, int at) =>
        want != got
        && !(want is 'T' or '.' && got is 'T' or '.')
        && !(want == ' ' && got == 'T' && at + 1 < marks.Length && marks[at + 1] is 'T' or '.')
        && !(want == '*' || got == '*');
}
