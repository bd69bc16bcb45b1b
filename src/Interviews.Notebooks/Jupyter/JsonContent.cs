using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Fields of a message as what they should be; a client's field of another type counts as absent.</summary>
internal static class JsonContent
{
    public static string? Text(this JsonObject json, string field) =>
        Value<string>(json, field, out var text) ? text : null;

    public static int? Number(this JsonObject json, string field) =>
        Value<int>(json, field, out var number) ? number : null;

    public static bool? Flag(this JsonObject json, string field) =>
        Value<bool>(json, field, out var flag) ? flag : null;

    private static bool Value<T>(JsonObject json, string field, out T? value)
    {
        value = default;
        return json[field] is JsonValue node && node.TryGetValue(out value);
    }
}
