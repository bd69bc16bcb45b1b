using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Interviews.Charts.Passages;

namespace Interviews.Charts.Rendering;

/// <summary>What a page hands to the drawing script, as JSON that is safe inside a script element.</summary>
internal static class Payload
{
    // Ideographs stay readable; tags, quotes and U+2028 are escaped by every encoder of this kind.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static string Json<T>(T value) => Escape.Json(JsonSerializer.Serialize(value, Options));

    /// <param name="drawing">A drawing; without a figure, only its table's passages are carried.</param>
    /// <param name="turns">The turns to carry; none where the page carries them once for all its charts.</param>
    public static string Of(Drawing drawing, IReadOnlyDictionary<int, TurnText> turns) =>
        $$"""{"figure":{{Figure(drawing)}},"placement":{{Json(drawing.Figure?.Placement)}},"marks":{{Marks(drawing.Passages)}},"turns":{{Json(turns.ToDictionary(turn => turn.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), turn => turn.Value))}},"title":{{Json(drawing.Title)}},"texts":{{Json(drawing.Texts.Script)}}}""";

    private static string Figure(Drawing drawing) =>
        drawing.Figure is null ? "null" : Escape.Json(drawing.Figure.ToJson());

    /// <summary>Key to <c>{label, count, places: [turn, start, end, turn, start, end, …]}</c>.</summary>
    public static string Marks(PassageIndex passages) =>
        Json(
            passages.Entries.ToDictionary(
                entry => entry.Key,
                entry => new
                {
                    entry.Value.Label,
                    entry.Value.Count,
                    Places = entry.Value.Places.SelectMany(place => new[] { place.Turn, place.Start, place.End }),
                }
            )
        );
}
