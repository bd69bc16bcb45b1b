using System.Text.RegularExpressions;
using Interviews.Segmentation;

namespace Interviews.Charts.Tests.Support;

/// <summary>Small invented interviews, cut at blanks and punctuation, for tests that need no dictionary.</summary>
internal static partial class Interview
{
    /// <summary>Two topics, two exchanges in the first, one in the second.</summary>
    public static Corpus Small { get; } =
        Of(
            ("天空", ["天空 颜色 怎样?", "天空 颜色 很蓝。 天空 高远, 云朵 很白。", "云朵 怎样?", "云朵 慢慢 飘过。"]),
            ("大海", ["大海 颜色 怎样?", "大海 颜色 深蓝, 浪花 很白, 大海 很大。"])
        );

    /// <summary>Turns alternate between the interviewer 问仙 and the interviewee 答仙.</summary>
    public static Corpus Of(params (string Topic, string[] Turns)[] topics) => Of("问仙", "答仙", "云海对谈", topics);

    public static Corpus Of(
        string interviewer,
        string interviewee,
        string title,
        params (string Topic, string[] Turns)[] topics
    )
    {
        var speakers = new[]
        {
            new Speaker(interviewer, null, Role.Interviewer),
            new Speaker(interviewee, null, Role.Interviewee),
        };
        var text = "";
        var built = new List<Topic>();
        foreach (var (topic, turns) in topics)
        {
            var list = new List<Turn>();
            foreach (var turn in turns)
            {
                var span = new TextSpan(text.Length, text.Length + turn.Length);
                list.Add(new Turn(built.Count, list.Count, speakers[list.Count % 2], turn, span));
                text += turn + "\n";
            }

            built.Add(new Topic(built.Count, topic, null, list));
        }

        var transcript = new Transcript("invented.txt", text, title, null, [], speakers, built, []);
        return Corpus.From(transcript, new CorpusOptions { Segmenter = Cut });
    }

    private static IEnumerable<string> Cut(string text) => Words().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}<>/=(){}'""]+")]
    private static partial Regex Words();
}
