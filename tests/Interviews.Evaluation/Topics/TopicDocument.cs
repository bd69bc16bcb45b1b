using System.Text.RegularExpressions;
using Interviews.Segmentation;

namespace Interviews.Evaluation.Topics;

/// <summary>
/// A real document whose turns and topics are cut out by the truth beside it, so that no slip of the reader is
/// measured with the topics.
/// </summary>
/// <param name="Name">The document's file name.</param>
/// <param name="Example">Its evidence and the author's topics.</param>
/// <param name="Openings">How long the first turn of each exchange is, in characters.</param>
/// <param name="WordCohesion">Cohesion of the content words of every stretch, for a baseline.</param>
internal sealed partial record TopicDocument(
    string Name,
    TopicExample Example,
    IReadOnlyList<int> Openings,
    double[][] WordCohesion
)
{
    /// <summary>The documents of a folder that have two topics or more, in the order of their names.</summary>
    public static IReadOnlyList<TopicDocument> ReadAll(string folder) =>
        [
            .. Truth
                .ReadAll(folder)
                .Where(document => document.Truth.Topics.Any(topic => topic.Turn > 0))
                .Select(document => Read(document.Name, document.Document, document.Truth))
                .Where(document => document.Example.Starts.Count > 1),
        ];

    private static TopicDocument Read(string name, string path, Truth truth)
    {
        var transcript = Rebuild(path, truth);
        var units = TopicUnit.Of([.. transcript.Turns]);
        return new TopicDocument(
            name,
            TopicExample.Of(transcript),
            [.. units.Select(unit => unit.Opening.Characters)],
            CohesionOfWords(transcript, units)
        );
    }

    private static double[][] CohesionOfWords(Transcript transcript, IReadOnlyList<TopicUnit> units)
    {
        var corpus = Corpus.From(transcript, new CorpusOptions { Topics = TopicChoice.None });
        var terms = FrequencyTable.Count(corpus.Turns).Rows.Select((row, number) => (row.Term, number)).ToDictionary();
        return Cohesion.Measure(
            [
                .. units.Select(unit =>
                    corpus
                        .Turns.Take(unit.Start..unit.End)
                        .SelectMany(turn => turn.Words)
                        .Where(terms.ContainsKey)
                        .Select(term => terms[term])
                        .ToArray()
                ),
            ],
            terms.Count
        );
    }

    private static Transcript Rebuild(string path, Truth truth)
    {
        // Letters of mark-up would stand between those of a turn.
        var text = Markup().Replace(TranscriptReader.Read(path).Text, match => match.Value[0] == ']' ? "]" : "");
        var speakers = truth.Speakers.ToDictionary(one => one.Name, one => new Speaker(one.Name, null, one.Role));
        var letters = new LetterIndex(text);
        var headings = truth.Topics.Select(topic => topic.Turn).Prepend(0).Distinct().Order().ToList();
        var topics = headings.Select(_ => new List<Turn>()).ToList();
        for (var i = 0; i < truth.Turns.Count; i++)
        {
            var topic = headings.FindLastIndex(heading => heading <= i);
            var span = letters.Find(truth.Turns[i]);
            topics[topic]
                .Add(
                    new Turn(
                        topic,
                        topics[topic].Count,
                        speakers[truth.Turns[i].Speaker],
                        span.Slice(text).Trim(),
                        span
                    )
                );
        }

        return new Transcript(
            Path.GetFileName(path),
            text,
            null,
            null,
            [],
            [.. speakers.Values],
            [.. topics.Select((turns, index) => new Topic(index, null, null, turns))],
            []
        );
    }

    [GeneratedRegex(
        @"<!--.*?-->|<[^>]{1,400}>|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|&[a-z]+;|&#\d+;|\*\*",
        RegexOptions.Singleline
    )]
    private static partial Regex Markup();

    /// <summary>The letters and digits of a text, each with its place; turns are looked for one behind the other.</summary>
    private sealed class LetterIndex
    {
        private readonly string letters;
        private readonly List<int> places = [];
        private int from;

        public LetterIndex(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsLetter(text, i) || char.IsNumber(text, i))
                {
                    places.Add(i);
                }
            }

            letters = string.Concat(places.Select(place => text[place]));
        }

        public TextSpan Find(TruthTurn turn)
        {
            var start = letters.IndexOf(turn.Start, from, StringComparison.Ordinal);
            if (start < 0 || turn.Chars == 0)
            {
                return default;
            }

            from = start + 1;
            var last = Math.Min(letters.Length, start + turn.Chars);
            return new TextSpan(places[start], places[last - 1] + 1);
        }
    }
}
