namespace Interviews.Tests;

/// <summary>Invented interviews: words parted by spaces, so that counts can be made by hand.</summary>
internal static class Invented
{
    public static readonly Speaker Asker = new("甲", null, Role.Interviewer);
    public static readonly Speaker Teller = new("乙", null, Role.Interviewee);

    /// <summary>A corpus of topics; a turn is <c>甲: words</c> or <c>乙: words</c>.</summary>
    public static Corpus Corpus(params string[][] topics) => Corpus(Variants.Default, topics);

    public static Corpus Corpus(Variants variants, params string[][] topics) =>
        Interviews.Corpus.From(
            Transcript(topics),
            new CorpusOptions { Segmenter = text => text.Split(' ', '\n'), Variants = variants }
        );

    public static Transcript Transcript(params string[][] topics)
    {
        var text = string.Join('\n', topics.SelectMany(topic => topic));
        var at = 0;
        var list = topics
            .Select((turns, index) => new Topic(index, $"话题{index}", null, [.. turns.Select(Turn)]))
            .ToList();
        return new Transcript("invented", text, null, null, [], [Asker, Teller], list, []);

        Turn Turn(string line, int index)
        {
            var start = at + 3;
            at += line.Length + 1;
            var topic = Array.FindIndex(topics, turns => turns.Contains(line));
            return new Turn(
                topic,
                index,
                line[0] == '甲' ? Asker : Teller,
                line[3..],
                new(start, start + line.Length - 3)
            );
        }
    }
}
