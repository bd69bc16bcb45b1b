using Interviews.Segmentation;

namespace Interviews;

/// <summary>A topic's JSON.</summary>
internal sealed record TopicDocument
{
    public string? Title { get; init; }

    public string? Chapter { get; init; }

    public string? Source { get; init; }

    public double? Support { get; init; }

    public IReadOnlyList<TurnDocument>? Turns { get; init; }

    public int? TitleStart { get; init; }

    public int? TitleEnd { get; init; }

    public static TopicDocument From(Topic topic) =>
        new()
        {
            Title = topic.Title,
            Chapter = topic.Chapter,
            Source = topic.Source?.ToString().ToLowerInvariant(),
            Support = topic.Support,
            TitleStart = topic.TitleSpan?.Start,
            TitleEnd = topic.TitleSpan?.End,
            Turns = [.. topic.Turns.Select(TurnDocument.From)],
        };

    public Topic ToTopic(int index, SpeakerRegister speakers, SpanFinder places, string file)
    {
        TextSpan? span =
            Title is null || Source == "inferred" ? null
            : TitleStart is { } start && TitleEnd is { } end ? places.At(start, end, Title)
            : places.Find(Title);
        var turns = (Turns ?? []).Select((turn, i) => turn.ToTurn(index, i, speakers, places, file)).ToList();
        var topic = new Topic(index, Title, span, turns) { Chapter = Chapter, Support = Support };
        return Source is null ? topic : topic with { Source = ParseSource(file) };
    }

    private TopicSource ParseSource(string file) =>
        Source switch
        {
            "heading" => TopicSource.Heading,
            "chapters" => TopicSource.Chapters,
            "inferred" => TopicSource.Inferred,
            _ => throw new TranscriptException(
                file,
                null,
                $"“{Source}” is no source of topics; it is heading, chapters or inferred."
            ),
        };
}
