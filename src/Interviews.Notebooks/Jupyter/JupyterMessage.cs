using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>A message of Jupyter's protocol, version 5.3.</summary>
/// <param name="Identities">Whom it came from or goes to, as ZeroMQ routes it; the topic on the broadcast channel.</param>
/// <param name="Header">Type, id and session of the message.</param>
/// <param name="ParentHeader">The header of the request that caused it; empty if none did.</param>
/// <param name="Content">What it says.</param>
internal sealed record JupyterMessage(
    IReadOnlyList<byte[]> Identities,
    JsonObject Header,
    JsonObject ParentHeader,
    JsonObject Content
)
{
    public string Type => Header.Text("msg_type") ?? "";

    /// <summary>An answer to this message, to whoever sent it.</summary>
    public JupyterMessage Reply(string type, JsonObject content) => new(Identities, NewHeader(type), Header, content);

    /// <summary>Something all clients should know about this message.</summary>
    public JupyterMessage Broadcast(string type, JsonObject content) => Broadcast(type, content, Header);

    public static JupyterMessage Broadcast(string type, JsonObject content, JsonObject parent) =>
        new([System.Text.Encoding.UTF8.GetBytes(type)], NewHeader(type, parent.Text("session")), parent, content);

    private JsonObject NewHeader(string type) => NewHeader(type, Header.Text("session"));

    private static JsonObject NewHeader(string type, string? session) =>
        new()
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["msg_type"] = type,
            ["session"] = session ?? "",
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
            ["version"] = "5.3",
        };
}
