namespace Interviews;

/// <summary>Puts topics where the author set no headings: the chapters of a list with times, else inferred ones.</summary>
internal static class TopicInference
{
    /// <summary>The topics that the options ask for.</summary>
    /// <param name="transcript">As it was read.</param>
    /// <param name="turns">Its turns, cut into words.</param>
    /// <param name="options">Whether and by which model to infer.</param>
    /// <returns>The transcript itself and no turns where nothing changes.</returns>
    public static (Transcript Transcript, IReadOnlyList<CorpusTurn> Turns) Apply(
        Transcript transcript,
        IReadOnlyList<CorpusTurn> turns,
        CorpusOptions options
    )
    {
        var divided = transcript.Topics.Any(topic => topic.Source is not null);
        if (turns.Count == 0 || options.Topics == TopicChoice.None || (divided && options.Topics == TopicChoice.Author))
        {
            return (transcript, turns);
        }

        var order = turns.Select(turn => turn.Turn).ToList();
        var chapters = options.Topics == TopicChoice.Author ? ChapterList.Find(transcript, order) : [];
        if (chapters.Count > 0)
        {
            return Divide(
                transcript,
                turns,
                [.. chapters.Select(chapter => chapter.Start)],
                (_, index, list) =>
                    new Topic(index, chapters[index].Title, null, list) { Source = TopicSource.Chapters }
            );
        }

        var division = (options.TopicModel ?? TopicModel.Default).Divide(order);
        return Infer(transcript with { TopicEstimate = division.Estimate }, turns, division);
    }

    private static (Transcript Transcript, IReadOnlyList<CorpusTurn> Turns) Infer(
        Transcript transcript,
        IReadOnlyList<CorpusTurn> turns,
        TopicDivision division
    )
    {
        if (division.Starts.Count == 1)
        {
            return Divide(transcript, turns, division.Starts, (_, index, list) => new Topic(index, null, null, list));
        }

        IReadOnlyList<string?>? titles = null;
        return Divide(
            transcript,
            turns,
            division.Starts,
            (groups, index, list) =>
                new Topic(index, (titles ??= TopicTitles.Of(groups))[index], null, list)
                {
                    Source = TopicSource.Inferred,
                    Support = division.Support[index],
                }
        );
    }

    /// <summary>The transcript and its turns with other topics.</summary>
    /// <param name="transcript">As it was read.</param>
    /// <param name="turns">Its turns.</param>
    /// <param name="starts">Indices of the turns that open one.</param>
    /// <param name="create">From the turns of all topics, the topic's index and its turns to the topic.</param>
    private static (Transcript Transcript, IReadOnlyList<CorpusTurn> Turns) Divide(
        Transcript transcript,
        IReadOnlyList<CorpusTurn> turns,
        IReadOnlyList<int> starts,
        Func<IReadOnlyList<IReadOnlyList<CorpusTurn>>, int, IReadOnlyList<Turn>, Topic> create
    )
    {
        List<IReadOnlyList<CorpusTurn>> groups =
        [
            .. starts.Zip([.. starts.Skip(1), turns.Count], (start, end) => turns.Take(start..end).ToList()),
        ];
        var topics = groups.Select(
            (group, index) =>
                create(
                    groups,
                    index,
                    [.. group.Select((turn, place) => turn.Turn with { TopicIndex = index, Index = place })]
                )
        );
        var changed = transcript with { Topics = [.. topics] };
        return (
            changed,
            [.. groups.SelectMany((group, index) => group.Select((turn, i) => turn.Move(changed, index, i)))]
        );
    }
}
