using Interviews.Segmentation;

namespace Interviews;

/// <summary>A topic's JSON.</summary>
internal sealed record TopicDocument
{
    public string? Title { get; init; }

    public string? Chapter { get; init; }

    public IReadOnlyList<TurnDocument>? Turns { get; init; }

    public int? TitleStart { get; init; }

    public int? TitleEnd { get; init; }

    public static TopicDocument From(Topic topic) =>
        new()
        {
            Title = topic.Title,
            Chapter = topic.Chapter,
            TitleStart = topic.TitleSpan?.Start,
            TitleEnd = topic.TitleSpan?.End,
            Turns = [.. topic.Turns.Select(TurnDocument.From)],
        };

    public Topic ToTopic(int index, SpeakerRegister speakers, SpanFinder places, string file)
    {
        TextSpan? span =
            Title is null ? null
            : TitleStart is { } start && TitleEnd is { } end ? places.At(start, end, Title)
            : places.Find(Title);
        var turns = (Turns ?? []).Select((turn, i) => turn.ToTurn(index, i, speakers, places, file)).ToList();
        return new Topic(index, Title, span, turns) { Chapter = Chapter };
    }
}
