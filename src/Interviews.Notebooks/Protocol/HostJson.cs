using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviews.Notebooks;

/// <summary>The protocol's JSON: camel case, absent for null, Chinese readable, one object a line.</summary>
[JsonSerializable(typeof(HostEvent))]
[JsonSerializable(typeof(HostRequest))]
internal sealed partial class HostJson : JsonSerializerContext
{
    // Source generation keeps reflection out of the start-up; its attribute cannot name an encoder.
    private static readonly Lazy<HostJson> Configured = new(() =>
        new HostJson(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        )
    );

    private static HostJson Readable => Configured.Value;

    public static string Write(HostEvent e) => JsonSerializer.Serialize(e, Readable.HostEvent);

    public static string Write(HostRequest request) => JsonSerializer.Serialize(request, Readable.HostRequest);

    /// <exception cref="JsonException">The line is not an event.</exception>
    public static HostEvent ReadEvent(string line) =>
        JsonSerializer.Deserialize(line, Readable.HostEvent) ?? throw new JsonException("The line is null.");

    /// <summary>The id of a line that is no request otherwise; null if it has none.</summary>
    public static long? FindId(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.Number
                && id.TryGetInt64(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            // No JSON at all: the caller says so.
            return null;
        }
    }

    /// <exception cref="JsonException">The line is not a request.</exception>
    public static HostRequest ReadRequest(string line)
    {
        var request = JsonSerializer.Deserialize(line, Readable.HostRequest);
        return request?.Method is null ? throw new JsonException("A request needs an id and a method.") : request;
    }
}
