using System.Globalization;
using System.Text.Json.Serialization;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>A turn's JSON.</summary>
internal sealed record TurnDocument
{
    public string? Speaker { get; init; }

    public string? Role { get; init; }

    public string? Text { get; init; }

    public int? Chars { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public string? Time { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int[]>? Pieces { get; init; }

    public static TurnDocument From(Turn turn) =>
        new()
        {
            Speaker = turn.Speaker.Name,
            Role = RoleNames.Write(turn.Role),
            Text = turn.Text,
            Chars = turn.Characters,
            Start = turn.Span.Start,
            End = turn.Span.End,
            Time = turn.Time?.ToString("c", CultureInfo.InvariantCulture),
            Pieces = turn.Source is { Pieces.Count: > 1 } map
                ?
                [
                    .. map.Pieces.Select(piece =>
                        new[] { piece.TextStart, piece.SourceStart, piece.Length, piece.SourceLength }
                    ),
                ]
                : null,
        };

    public Turn ToTurn(int topic, int index, SpeakerRegister speakers, SpanFinder places, string file)
    {
        if (Speaker is null || Text is null)
        {
            throw new TranscriptException(
                file,
                null,
                $"Turn {index + 1} of topic {topic + 1} has no speaker or no text."
            );
        }

        var span = Start is { } start && End is { } end ? places.At(start, end, Text) : places.Find(Text);
        return new Turn(topic, index, speakers.Find(Speaker, Role), Text, span)
        {
            Time = ParseTime(file),
            Source = Map(span),
        };
    }

    /// <summary>The way back to the original, as far as the text is still what it was.</summary>
    private SourceMap? Map(TextSpan span)
    {
        if (
            Pieces is { Count: > 0 }
            && Pieces.All(piece => piece.Length == 4)
            && Pieces[^1][0] + Pieces[^1][2] == Text!.Length
        )
        {
            return new SourceMap(Pieces.Select(piece => new SourcePiece(piece[0], piece[1], piece[2], piece[3])));
        }

        return new SourceMap([new SourcePiece(0, span.Start, Text!.Length, span.Length)]);
    }

    private TimeSpan? ParseTime(string file) =>
        Time is null ? null
        : TimeSpan.TryParse(Time, CultureInfo.InvariantCulture, out var time) ? time
        : throw new TranscriptException(file, null, $"“{Time}” is no time; write hours:minutes:seconds.");
}
