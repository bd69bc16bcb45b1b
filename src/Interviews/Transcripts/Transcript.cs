namespace Interviews;

/// <summary>An interview as read from one document; every span in it points into <see cref="Text"/>.</summary>
/// <param name="Name">What to call the document: the file's name, or empty where the text came from elsewhere.</param>
/// <param name="Text">The original: the decoded source without its byte-order mark, line ends untouched.</param>
/// <param name="Title">The heading of the whole; null where none was found.</param>
/// <param name="Author">The byline; null where none was found.</param>
/// <param name="Preamble">What stands before the first turn and is neither title nor byline, a row a paragraph.</param>
/// <param name="Speakers">Who speaks, in the order of the first turn.</param>
/// <param name="Topics">The sections in their order; none where there is no dialogue.</param>
/// <param name="Diagnostics">What could not be placed or was placed with doubt, in the order of the text.</param>
public sealed record Transcript(
    string Name,
    string Text,
    string? Title,
    string? Author,
    IReadOnlyList<Passage> Preamble,
    IReadOnlyList<Speaker> Speakers,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>What the front matter says: title, author, date, guests, and whatever else.</summary>
    public TranscriptMetadata Metadata { get; init; } = TranscriptMetadata.None;

    /// <summary>How sure the number of inferred topics is, or why none were; null where nothing was inferred.</summary>
    public TopicEstimate? TopicEstimate { get; init; }

    /// <summary>Every turn of every topic, in the order of the text.</summary>
    public IEnumerable<Turn> Turns => Topics.SelectMany(topic => topic.Turns);

    /// <summary>Every question with its answers, in the order of the text.</summary>
    public IEnumerable<Exchange> Exchanges => Topics.SelectMany(topic => topic.Exchanges);
}
