using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>Completion, inspection and the question whether a cell is complete, in Jupyter's terms.</summary>
internal static class JupyterAssistance
{
    public static async Task<JsonObject> CompleteAsync(
        JsonObject content,
        Func<string, HostParameters, Task<DoneEvent>> ask
    )
    {
        var (code, result) = await AskAsync("complete", content, ask).ConfigureAwait(false);
        var items = result?.Items ?? [];
        var start = CodePoints.FromUtf16(code, result?.Start ?? code.Length);
        var end = CodePoints.FromUtf16(code, result?.End ?? code.Length);
        var types = items.Select(item =>
            (JsonNode)
                new JsonObject
                {
                    ["text"] = item.Text,
                    ["type"] = item.Kind,
                    ["start"] = start,
                    ["end"] = end,
                }
        );
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject { ["_jupyter_types_experimental"] = new JsonArray([.. types]) },
        };
    }

    public static async Task<JsonObject> InspectAsync(
        JsonObject content,
        Func<string, HostParameters, Task<DoneEvent>> ask
    )
    {
        var (_, result) = await AskAsync("inspect", content, ask).ConfigureAwait(false);
        var data = new JsonObject();
        if (result?.Text is { } text)
        {
            data["text/markdown"] = text;
            data["text/plain"] = text.Replace("```csharp\n", "", StringComparison.Ordinal)
                .Replace("\n```", "", StringComparison.Ordinal);
        }

        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = result?.Text is not null,
            ["data"] = data,
            ["metadata"] = new JsonObject(),
        };
    }

    public static async Task<JsonObject> IsCompleteAsync(
        JsonObject content,
        Func<string, HostParameters, Task<DoneEvent>> ask
    )
    {
        var (_, result) = await AskAsync("isComplete", content, ask).ConfigureAwait(false);
        var status = result?.Status ?? "unknown";
        var reply = new JsonObject { ["status"] = status };
        if (status == "incomplete")
        {
            reply["indent"] = "";
        }

        return reply;
    }

    private static async Task<(string Code, HostResult? Result)> AskAsync(
        string method,
        JsonObject content,
        Func<string, HostParameters, Task<DoneEvent>> ask
    )
    {
        var code = content.Text("code") ?? "";
        var cursor = CodePoints.ToUtf16(code, content.Number("cursor_pos") ?? int.MaxValue);
        var done = await ask(method, new HostParameters { Code = code, Cursor = cursor }).ConfigureAwait(false);
        return (code, done.Result);
    }
}
