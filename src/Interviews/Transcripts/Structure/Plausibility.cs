using System.Globalization;

namespace Interviews;

/// <summary>Says what is odd about a reading as a whole, and which option cures it.</summary>
internal sealed class Plausibility(
    IReadOnlyList<Line> lines,
    Cast cast,
    Outline outline,
    IReadOnlyList<Topic> topics,
    TranscriptReaderOptions options
)
{
    private const int FewestTopics = 6;
    private const int FewestTurns = 3;
    private const int LongestWord = 2;
    private const int LongTail = 500;

    /// <summary>A sentence a doubt, about the document or about an option.</summary>
    public IEnumerable<string> Doubts() => [.. Odd(), .. Unmatched()];

    private IEnumerable<string> Odd()
    {
        var turns = topics.SelectMany(topic => topic.Turns).ToList();
        var named = topics.Count(topic => topic.Title is not null);
        if (named >= FewestTopics && named * 2 > turns.Count)
        {
            yield return Say(
                $"{named} topics for {turns.Count} turns: --topic-pattern says what a heading looks like."
            );
        }

        foreach (var group in turns.GroupBy(turn => turn.Speaker.Name, StringComparer.Ordinal))
        {
            if (group.Count() >= FewestTurns && group.All(turn => turn.Characters <= LongestWord))
            {
                yield return Say(
                    $"“{group.Key}” never says more than a word: --not-speaker takes a label from the speakers."
                );
            }
        }

        var speakers = turns.Select(turn => turn.Speaker).Distinct().ToList();
        if (speakers.Count == 1)
        {
            yield return Say($"Only {speakers[0].Name} speaks: --speaker names a label that is missing.");
        }
        else if (speakers.Count == 2 && speakers.All(speaker => speaker.Role == Role.Other))
        {
            yield return Say(
                $"Nothing tells who of {speakers[0].Name} and {speakers[1].Name} asks: --interviewer says it."
            );
        }

        if (
            outline.End is { } end
            && end.Characters > LongTail
            && end.Characters * 2 > turns.Sum(turn => turn.Characters)
        )
        {
            yield return Say(
                $"{end.Characters} characters stand behind the end, from line {lines[end.Line].Number} on: if somebody speaks there, --speaker names the label."
            );
        }
    }

    private IEnumerable<string> Unmatched()
    {
        var heard = cast
            .Labels.Select(cast.KeyOf)
            .Concat(cast.Names.Select(LabelIndex.Fold))
            .ToHashSet(StringComparer.Ordinal);
        var seen = cast.Readings.Select(reading => LabelIndex.Fold(reading.Label)).ToHashSet(StringComparer.Ordinal);
        foreach (var label in options.Speakers.Where(label => !heard.Contains(LabelIndex.Fold(label))))
        {
            yield return $"--speaker {label}: no line begins with that label.";
        }

        foreach (var label in options.NotSpeakers.Where(label => !seen.Contains(LabelIndex.Fold(label))))
        {
            yield return $"--not-speaker {label}: no line begins with that label.";
        }

        foreach (var alias in options.Abbreviations.Keys.Where(alias => !heard.Contains(LabelIndex.Fold(alias))))
        {
            yield return $"--abbreviation {alias}: nobody has that label.";
        }

        foreach (var (name, role) in options.Roles.Where(role => !heard.Contains(LabelIndex.Fold(role.Key))))
        {
            yield return $"--{(role == Role.Interviewer ? "interviewer" : "interviewee")} {name}: nobody is called so.";
        }

        if (options.TopicPattern is not null && topics.All(topic => topic.Title is null))
        {
            yield return "--topic-pattern: no line that could head a topic matches it.";
        }
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
