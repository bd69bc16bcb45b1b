namespace Interviews;

/// <summary>Words and phrases by category: hedges, kinds of question, function words. Data, meant to be
/// edited.</summary>
public sealed class PhraseLexicon
{
    private PhraseLexicon(string origin, IReadOnlyList<LexiconCategory> categories)
    {
        Origin = origin;
        Categories = categories;
    }

    /// <summary>Hedges and boosters: <c>doubt</c>, <c>approximation</c>, <c>own view</c>, <c>others' view</c>,
    /// <c>booster</c>.</summary>
    public static PhraseLexicon Hedges { get; } = ReadResource("hedges-zh.txt");

    /// <summary>Function words by kind, the markers of <see cref="Coordination"/>.</summary>
    public static PhraseLexicon FunctionWords { get; } = ReadResource("function-words-zh.txt");

    /// <summary>Kinds of question, the first that matches first: <c>tag</c>, <c>a-not-a</c>, <c>wh</c>, <c>choice</c>,
    /// <c>polar</c>.</summary>
    public static PhraseLexicon QuestionTypes { get; } = ReadResource("question-types-zh.txt");

    /// <summary>Phrases by which an answer avoids its question: <c>declined</c>, <c>ignorance</c>, <c>deferred</c>,
    /// <c>shift</c>, <c>general</c>.</summary>
    public static PhraseLexicon Answers { get; } = ReadResource("answers-zh.txt");

    /// <summary>Where the entries come from: a path, or the name of a built-in list.</summary>
    public string Origin { get; }

    /// <summary>The categories in the order of the file.</summary>
    public IReadOnlyList<LexiconCategory> Categories { get; }

    /// <summary>Reads a lexicon: UTF-8, a <c>[category]</c> and below it a word or phrase a line; <c>#</c> opens a
    /// comment
    /// line.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not UTF-8, an entry stands before any category, or an entry
    /// or
    /// category stands twice; the message names file, line and text.</exception>
    public static PhraseLexicon Read(string path) => Parse(path, WordFile.ReadLines(path));

    /// <summary>Where a turn uses entries of a category, in the order of the text; longer entries win over shorter
    /// ones.</summary>
    public static IReadOnlyList<Occurrence> Find(CorpusTurn turn, LexiconCategory category)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(category);
        return Find(turn, new TokenText(turn), category);
    }

    internal static IReadOnlyList<Occurrence> Find(CorpusTurn turn, TokenText text, LexiconCategory category)
    {
        var found = new List<Occurrence>();
        foreach (
            var entry in category
                .Entries.OrderByDescending(entry => entry.Length)
                .ThenBy(entry => entry, StringComparer.Ordinal)
        )
        {
            foreach (var span in text.Find(turn.Vocabulary.Variants.FoldCharacters(entry)))
            {
                if (!found.Exists(other => other.Span.Start < span.End && span.Start < other.Span.End))
                {
                    found.Add(new Occurrence(turn, span));
                }
            }
        }

        return [.. found.OrderBy(place => place.Span.Start)];
    }

    private static PhraseLexicon ReadResource(string name) => Parse(name, WordFile.ReadResourceLines(name));

    private static PhraseLexicon Parse(string origin, IReadOnlyList<(string Text, int Line)> lines)
    {
        var categories = new List<(string Name, List<string> Entries)>();
        foreach (var (text, line) in lines)
        {
            if (text is ['[', .. var name, ']'])
            {
                Check(
                    categories.TrueForAll(category => category.Name != name),
                    "the category stands twice",
                    text,
                    line
                );
                categories.Add((name, []));
                continue;
            }

            Check(categories.Count > 0, "an entry stands before the first [category]", text, line);
            Check(!categories[^1].Entries.Contains(text), "the entry stands twice in its category", text, line);
            categories[^1].Entries.Add(text);
        }

        return new PhraseLexicon(
            origin,
            [.. categories.Select(category => new LexiconCategory(category.Name, category.Entries))]
        );

        void Check(bool holds, string problem, string text, int line)
        {
            if (!holds)
            {
                throw new InvalidDataException($"{origin}:{line}: {problem}: {text}");
            }
        }
    }
}
