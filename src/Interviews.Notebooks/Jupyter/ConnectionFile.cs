using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Where a Jupyter client wants its kernel to listen, and the key that signs their messages.</summary>
internal sealed record ConnectionFile(
    string Address,
    string Key,
    int ShellPort,
    int ControlPort,
    int StdinPort,
    int IoPubPort,
    int HeartbeatPort
)
{
    /// <exception cref="NotebookFormatException">The file is broken, or asks for more than a signed local connection.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return From(JsonNode.Parse(File.ReadAllText(path))!, path);
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or FormatException or NullReferenceException)
        {
            throw new NotebookFormatException(path, null, "not a Jupyter connection file: " + e.Message);
        }
    }

    private static ConnectionFile From(JsonNode json, string path)
    {
        var address = (string)json["ip"]!;
        var transport = (string?)json["transport"] ?? "tcp";
        var scheme = (string?)json["signature_scheme"] ?? "hmac-sha256";
        if (transport != "tcp" || scheme != "hmac-sha256")
        {
            throw new NotebookFormatException(
                path,
                null,
                $"{transport} with {scheme}; this kernel speaks tcp with hmac-sha256"
            );
        }

        // A kernel runs whatever it is sent; nobody but this machine may reach it.
        if (!IPAddress.TryParse(address, out var ip) || !IPAddress.IsLoopback(ip))
        {
            throw new NotebookFormatException(
                path,
                null,
                $"'{address}' is not a loopback address; this kernel listens on no other"
            );
        }

        return new ConnectionFile(
            address,
            (string?)json["key"] ?? "",
            (int)json["shell_port"]!,
            (int)json["control_port"]!,
            (int)json["stdin_port"]!,
            (int)json["iopub_port"]!,
            (int)json["hb_port"]!
        );
    }
}
