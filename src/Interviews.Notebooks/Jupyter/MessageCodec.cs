using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>
/// Messages as ZeroMQ frames: identities, a delimiter, the signature, then header, parent header, metadata and content as
/// JSON. What is not whole and rightly signed is no message.
/// </summary>
internal sealed class MessageCodec(string key)
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>Null if the frames are malformed or wrongly signed: whoever sent them has no answer to expect.</summary>
    public JupyterMessage? Decode(IReadOnlyList<byte[]> frames)
    {
        var delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual(Delimiter))
        {
            delimiter++;
        }

        if (frames.Count < delimiter + 6 || !IsSigned(frames, delimiter))
        {
            return null;
        }

        return
            Parse(frames[delimiter + 2]) is { } header
            && Parse(frames[delimiter + 3]) is { } parent
            && Parse(frames[delimiter + 5]) is { } content
            ? new JupyterMessage([.. frames.Take(delimiter)], header, parent, content)
            : null;
    }

    public IReadOnlyList<byte[]> Encode(JupyterMessage message)
    {
        byte[][] parts = [Bytes(message.Header), Bytes(message.ParentHeader), "{}"u8.ToArray(), Bytes(message.Content)];
        return [.. message.Identities, Delimiter, Sign(parts), .. parts];
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Json));

    private static JsonObject? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsSigned(IReadOnlyList<byte[]> frames, int delimiter) =>
        CryptographicOperations.FixedTimeEquals(frames[delimiter + 1], Sign(frames.Skip(delimiter + 2).Take(4)));

    /// <summary>The protocol writes the signature in lower-case hexadecimal; without a key it is empty.</summary>
    private byte[] Sign(IEnumerable<byte[]> parts)
    {
        if (_key.Length == 0)
        {
            return [];
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
