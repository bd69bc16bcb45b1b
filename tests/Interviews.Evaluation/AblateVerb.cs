namespace Interviews.Evaluation;

/// <summary>Switches every rule and word list off in turn, and says which no document and no fixture notices.</summary>
internal static class AblateVerb
{
    public static int Run(string folder, string fixtures)
    {
        var documents = Truth.ReadAll(folder).Select(item => item.Document).ToList();
        documents.AddRange(Directory.EnumerateFiles(fixtures).Order(StringComparer.Ordinal));
        var whole = documents.ConvertAll(document => Outline(document, Knowledge.Default));
        var unnoticed = 0;
        foreach (var (name, knowledge) in Variants())
        {
            var changed = documents
                .Where((document, i) => Outline(document, knowledge) != whole[i])
                .Select(Path.GetFileName)
                .ToList();
            unnoticed += changed.Count == 0 ? 1 : 0;
            Console.WriteLine(
                changed.Count == 0
                    ? $"UNNOTICED {name}"
                    : $"{changed.Count, 4} {name} ({string.Join(", ", changed.Take(3))})"
            );
        }

        Console.WriteLine($"{unnoticed} unnoticed");
        return unnoticed == 0 ? 0 : 1;
    }

    // Only an option switches these on; the tests of the options hold them.
    private static bool IsTold(string name) =>
        name
            is "named in the options"
                or "excluded in the options"
                or "matches the topic pattern"
                or "does not match the topic pattern";

    private static IEnumerable<(string Name, Knowledge Knowledge)> Variants()
    {
        var all = Knowledge.Default;
        foreach (var rule in all.LabelRules.Where(rule => !IsTold(rule.Name)))
        {
            yield return (
                "label: " + rule.Name,
                all with
                {
                    LabelRules = [.. all.LabelRules.Where(other => other != rule)],
                }
            );
        }

        foreach (var rule in all.LineRules.Where(rule => !IsTold(rule.Name)))
        {
            yield return (
                $"{rule.For}: {rule.Name}",
                all with
                {
                    LineRules = [.. all.LineRules.Where(other => other != rule)],
                }
            );
        }

        foreach (var list in ReaderWords.Lists)
        {
            yield return ("words: " + list, all with { Words = all.Words.Without(list) });
        }
    }

    private static string Outline(string document, Knowledge knowledge)
    {
        try
        {
            var read = TranscriptReader.Read(document, new TranscriptReaderOptions { Knowledge = knowledge });
            return string.Join(
                '\n',
                [
                    read.Title,
                    read.Author,
                    .. read.Speakers.Select(speaker => speaker.ToString()),
                    .. read.Diagnostics.Select(diagnostic => diagnostic.Kind + diagnostic.Text),
                    .. read.Topics.SelectMany(topic =>
                        (IEnumerable<string?>)
                            [topic.Title, topic.Chapter, .. topic.Turns.Select(turn => turn.Speaker.Name + turn.Text)]
                    ),
                ]
            );
        }
        catch (TranscriptException e)
        {
            return e.Message;
        }
    }
}
