namespace Interviews;

/// <summary>Turns by topic, speaker or role, in the order of each group's first turn.</summary>
internal static class TurnGroups
{
    public static IEnumerable<(string Name, IReadOnlyList<CorpusTurn> Turns)> Of(Corpus corpus, Grouping grouping) =>
        grouping switch
        {
            Grouping.All => [("all", corpus.Turns)],
            Grouping.Topic => Split(corpus, turn => turn.Topic, topic => topic[0].TopicName(corpus)),
            Grouping.Speaker => Split(corpus, turn => turn.Speaker.Name, turns => turns[0].Speaker.Name),
            Grouping.Role => Split(corpus, turn => turn.Role, turns => RoleNames.Write(turns[0].Role)),
            _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No such grouping."),
        };

    /// <summary>The topic's name, behind the transcript's name where there are
    /// several.</summary>
    public static string TopicName(this CorpusTurn turn, Corpus corpus)
    {
        var name = turn.Topic.Name;
        return corpus.Transcripts.Count == 1 ? name : $"{turn.Transcript.Name} · {name}";
    }

    private static IEnumerable<(string Name, IReadOnlyList<CorpusTurn> Turns)> Split<TKey>(
        Corpus corpus,
        Func<CorpusTurn, TKey> key,
        Func<List<CorpusTurn>, string> name
    ) =>
        corpus
            .Turns.GroupBy(key)
            .Select(group => group.ToList())
            .Select(turns => (name(turns), (IReadOnlyList<CorpusTurn>)turns));
}
