using Interviews.Segmentation;

namespace Interviews;

/// <summary>A transcript's JSON, property by property.</summary>
internal sealed record TranscriptDocument
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Metadata { get; init; }

    public IReadOnlyList<string> Preamble { get; init; } = [];

    public IReadOnlyList<SpeakerDocument> Speakers { get; init; } = [];

    public IReadOnlyList<TopicDocument>? Topics { get; init; }

    public TopicEstimate? TopicEstimate { get; init; }

    public IReadOnlyList<DiagnosticDocument> Diagnostics { get; init; } = [];

    public string? Name { get; init; }

    public IReadOnlyList<int[]>? PreambleSpans { get; init; }

    public string? Original { get; init; }

    public static TranscriptDocument From(Transcript transcript) =>
        new()
        {
            Title = transcript.Title,
            Author = transcript.Author,
            Metadata = Fields(transcript.Metadata),
            Preamble = [.. transcript.Preamble.Select(passage => passage.Text)],
            Speakers = [.. transcript.Speakers.Select(SpeakerDocument.From)],
            Topics = [.. transcript.Topics.Select(TopicDocument.From)],
            TopicEstimate = transcript.TopicEstimate,
            Diagnostics = [.. transcript.Diagnostics.Select(DiagnosticDocument.From)],
            Name = transcript.Name,
            PreambleSpans = [.. transcript.Preamble.Select(passage => new[] { passage.Span.Start, passage.Span.End })],
            Original = transcript.Text,
        };

    public Transcript ToTranscript(string file)
    {
        var original = Original ?? Compose();
        var places = new SpanFinder(original);
        var preamble = Preamble.Select((text, i) => new Passage(text, Place(places, PreambleSpans, i, text))).ToList();
        var speakers = new SpeakerRegister(Speakers, file);
        var topics = Topics!.Select((topic, i) => topic.ToTopic(i, speakers, places, file)).ToList();
        return new Transcript(
            Name ?? Path.GetFileName(file),
            original,
            Title,
            Author,
            preamble,
            speakers.All,
            topics,
            [.. Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic(places, file))]
        )
        {
            TopicEstimate = TopicEstimate,
            Metadata = new TranscriptMetadata([
                .. (Metadata ?? new Dictionary<string, IReadOnlyList<string>>()).Select(field => new MetadataField(
                    field.Key,
                    field.Value
                )),
            ]),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>>? Fields(TranscriptMetadata metadata) =>
        metadata.Fields.Count == 0
            ? null
            : metadata
                .Fields.GroupBy(field => field.Key, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<string>)[.. group.SelectMany(field => field.Values)],
                    StringComparer.Ordinal
                );

    private static TextSpan Place(SpanFinder places, IReadOnlyList<int[]>? spans, int at, string text) =>
        spans is not null && at < spans.Count && spans[at] is [var start, var end]
            ? places.At(start, end, text)
            : places.Find(text);

    private string Compose()
    {
        var parts = new List<string>();
        parts.AddRange(new[] { Title, Author }.OfType<string>());
        parts.AddRange(Preamble);
        foreach (var topic in Topics!)
        {
            parts.AddRange(new[] { topic.Title }.OfType<string>());
            parts.AddRange((topic.Turns ?? []).Select(turn => $"{turn.Speaker}：{turn.Text}"));
        }

        return string.Join('\n', parts);
    }
}
