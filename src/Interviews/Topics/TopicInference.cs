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
                Split(turns, [.. chapters.Select(chapter => chapter.Start)]),
                (index, own) => new Topic(index, chapters[index].Title, null, own) { Source = TopicSource.Chapters }
            );
        }

        var division = (options.TopicModel ?? TopicModel.Default).Divide(order);
        return Infer(transcript with { TopicEstimate = division.Estimate }, Split(turns, division.Starts), division);
    }

    private static (Transcript Transcript, IReadOnlyList<CorpusTurn> Turns) Infer(
        Transcript transcript,
        IReadOnlyList<IReadOnlyList<CorpusTurn>> topics,
        TopicDivision division
    )
    {
        if (topics.Count == 1)
        {
            return Divide(transcript, topics, (index, own) => new Topic(index, null, null, own));
        }

        var titles = TopicTitles.Of(topics);
        return Divide(
            transcript,
            topics,
            (index, own) =>
                new Topic(index, titles[index], null, own)
                {
                    Source = TopicSource.Inferred,
                    Support = division.Support[index],
                }
        );
    }

    /// <summary>The turns of each topic.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="starts">Indices of the turns that open a topic.</param>
    private static IReadOnlyList<IReadOnlyList<CorpusTurn>> Split(
        IReadOnlyList<CorpusTurn> turns,
        IReadOnlyList<int> starts
    ) => [.. starts.Zip([.. starts.Skip(1), turns.Count], (start, end) => turns.Take(start..end).ToList())];

    /// <summary>The transcript and its turns with other topics.</summary>
    /// <param name="transcript">As it was read.</param>
    /// <param name="topics">Its turns, topic by topic.</param>
    /// <param name="create">From a topic's index and turns to the topic.</param>
    private static (Transcript Transcript, IReadOnlyList<CorpusTurn> Turns) Divide(
        Transcript transcript,
        IReadOnlyList<IReadOnlyList<CorpusTurn>> topics,
        Func<int, IReadOnlyList<Turn>, Topic> create
    )
    {
        var changed = transcript with
        {
            Topics =
            [
                .. topics.Select(
                    (turns, index) =>
                        create(
                            index,
                            [.. turns.Select((turn, place) => turn.Turn with { TopicIndex = index, Index = place })]
                        )
                ),
            ],
        };
        return (
            changed,
            [.. topics.SelectMany((turns, index) => turns.Select((turn, i) => turn.Move(changed, index, i)))]
        );
    }
}
