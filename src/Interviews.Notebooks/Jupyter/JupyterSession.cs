using System.Text.Json.Nodes;

namespace Interviews.Notebooks;

/// <summary>
/// What a kernel does with each message. Everything here runs on the sockets' thread; what the host answers is posted to
/// it. Cells wait here and not in the host, because an error makes Jupyter's kernels skip those already sent.
/// </summary>
internal sealed class JupyterSession : IAsyncDisposable
{
    private readonly JupyterSockets _sockets;
    private readonly NotebookHost _host;
    private readonly JupyterHistory _history = new();
    private readonly Queue<JupyterMessage> _waiting = [];
    private JupyterMessage? _running;
    private JupyterMessage? _parent;
    private ErrorEvent? _error;
    private string? _question;
    private long _runningId;
    private long _lastId;
    private int _count;

    public JupyterSession(JupyterSockets sockets)
    {
        _sockets = sockets;
        sockets.ShellMessage += OnShell;
        sockets.ControlMessage += OnControl;
        sockets.StdinMessage += OnStdin;
        _host = NotebookHost.Start(new NotebookHostOptions(), e => sockets.Post(() => OnEvent(e)));
        sockets.Publish(JupyterMessage.Broadcast("status", Status("starting"), []));
    }

    public void Interrupt()
    {
        Abort();
        _ = SendAsync("interrupt");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static JsonObject Status(string state) => new() { ["execution_state"] = state };

    private static JsonObject Ok() => new() { ["status"] = "ok" };

    private void OnShell(JupyterMessage message)
    {
        if (message.Type == "execute_request")
        {
            _waiting.Enqueue(message);
            RunNext();
            return;
        }

        Answer(message, reply => _sockets.SendShell(reply));
    }

    private void OnControl(JupyterMessage message) => Answer(message, reply => _sockets.SendControl(reply));

    private void OnStdin(JupyterMessage message)
    {
        if (message.Type == "input_reply" && _question is { } question)
        {
            _question = null;
            _ = SendAsync(
                "inputReply",
                new HostParameters { InputId = question, Text = message.Content.Text("value") ?? "" }
            );
        }
    }

    private async void Answer(JupyterMessage message, Action<JupyterMessage> send)
    {
        _sockets.Publish(message.Broadcast("status", Status("busy")));
        var reply = await TryReplyAsync(message).ConfigureAwait(false);
        _sockets.Post(() =>
        {
            if (reply is not null)
            {
                send(message.Reply(message.Type.Replace("_request", "_reply", StringComparison.Ordinal), reply));
            }

            _sockets.Publish(message.Broadcast("status", Status("idle")));
            if (message.Type == "shutdown_request")
            {
                _sockets.Stop();
            }
        });
    }

    private async Task<JsonObject?> TryReplyAsync(JupyterMessage message)
    {
        try
        {
            return await ReplyAsync(message).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // Whatever a client's message brings about, the kernel goes on; the client learns what it was.
            return Describe(new ErrorEvent(e.GetType().Name, e.Message, [e.Message]), new() { ["status"] = "error" });
        }
    }

    private async Task<JsonObject?> ReplyAsync(JupyterMessage message)
    {
        switch (message.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "complete_request":
                return await JupyterAssistance.CompleteAsync(message.Content, SendAsync).ConfigureAwait(false);
            case "inspect_request":
                return await JupyterAssistance.InspectAsync(message.Content, SendAsync).ConfigureAwait(false);
            case "is_complete_request":
                return await JupyterAssistance.IsCompleteAsync(message.Content, SendAsync).ConfigureAwait(false);
            case "history_request":
                return _history.Reply(message.Content);
            case "comm_info_request":
                return new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() };
            case "interrupt_request":
                Interrupt();
                return Ok();
            case "shutdown_request":
                return new JsonObject
                {
                    ["status"] = "ok",
                    ["restart"] = message.Content["restart"]?.DeepClone() ?? false,
                };
            case "comm_open":
                // There are no widgets here; the protocol's way to say so is to close what was opened.
                var closed = new JsonObject
                {
                    ["comm_id"] = message.Content["comm_id"]?.DeepClone(),
                    ["data"] = new JsonObject(),
                };
                _sockets.Post(() => _sockets.Publish(message.Broadcast("comm_close", closed)));
                return null;
            default:
                // The protocol asks kernels to ignore what they do not know.
                return null;
        }
    }

    private void RunNext()
    {
        if (_running is not null || !_waiting.TryDequeue(out var message))
        {
            return;
        }

        _running = _parent = message;
        _runningId = ++_lastId;
        _sockets.Publish(message.Broadcast("status", Status("busy")));
        _ = RunAsync(message, _runningId);
    }

    private async Task RunAsync(JupyterMessage message, long id)
    {
        var code = message.Content.Text("code") ?? "";
        var request = new HostRequest(id, "execute", new HostParameters { Code = code });
        var done = await _host.SendAsync(request).ConfigureAwait(false);
        _sockets.Post(() => Finish(message, code, done));
    }

    private void Finish(JupyterMessage message, string code, DoneEvent done)
    {
        _running = null;
        var reply = new JsonObject
        {
            ["status"] = done.Status == "ok" ? "ok" : "error",
            ["execution_count"] = done.ExecutionCount ?? 0,
        };
        if (done.Status == "ok")
        {
            reply["payload"] = new JsonArray();
            reply["user_expressions"] = new JsonObject();
        }
        else
        {
            Describe(_error, reply);
        }

        _error = null;
        if (message.Content.Flag("store_history") ?? true)
        {
            _history.Add(code, done.ExecutionCount ?? 0);
        }

        _sockets.SendShell(message.Reply("execute_reply", reply));
        if (done.Status != "ok" && (message.Content.Flag("stop_on_error") ?? true))
        {
            Abort();
        }

        _sockets.Publish(message.Broadcast("status", Status("idle")));
        RunNext();
    }

    /// <summary>Answers the cells that were sent but must not run any more.</summary>
    private void Abort()
    {
        while (_waiting.TryDequeue(out var message))
        {
            _sockets.Publish(message.Broadcast("status", Status("busy")));
            _sockets.SendShell(message.Reply("execute_reply", new JsonObject { ["status"] = "aborted" }));
            _sockets.Publish(message.Broadcast("status", Status("idle")));
        }
    }

    private void OnEvent(HostEvent e)
    {
        // What a thread prints after its cell has ended still belongs below that cell; answers to questions do not.
        if (_parent is not { } running || e.Id is { } id && id != _runningId || running.Content.Flag("silent") == true)
        {
            return;
        }

        switch (e)
        {
            case StartedEvent started:
                Publish(
                    "execute_input",
                    new()
                    {
                        ["code"] = running.Content["code"]?.DeepClone(),
                        ["execution_count"] = started.ExecutionCount,
                    }
                );
                _count = started.ExecutionCount;
                break;
            case StreamEvent stream:
                Publish("stream", new() { ["name"] = stream.Name, ["text"] = stream.Text });
                break;
            case OutputEvent { Kind: "result" } output:
                var result = Display(output.Data, null);
                result["execution_count"] = _count;
                Publish("execute_result", result);
                break;
            case OutputEvent output:
                Publish("display_data", Display(output.Data, output.DisplayId));
                break;
            case UpdateDisplayEvent update:
                Publish("update_display_data", Display(update.Data, update.DisplayId));
                break;
            case ErrorEvent error:
                _error = error;
                Publish("error", Describe(error, []));
                break;
            case InputEvent input:
                Ask(input, running);
                break;
            default:
                break;
        }

        void Publish(string type, JsonObject content) => _sockets.Publish(running.Broadcast(type, content));
    }

    private void Ask(InputEvent input, JupyterMessage running)
    {
        if (running.Content.Flag("allow_stdin") == false)
        {
            var text = "This client takes no input; the cell gets an empty line.\n";
            _sockets.Publish(running.Broadcast("stream", new() { ["name"] = "stderr", ["text"] = text }));
            _ = SendAsync("inputReply", new HostParameters { InputId = input.InputId, Text = "" });
            return;
        }

        _question = input.InputId;
        var content = new JsonObject { ["prompt"] = input.Prompt, ["password"] = input.Password };
        _sockets.SendStdin(running.Reply("input_request", content));
    }

    private static JsonObject Describe(ErrorEvent? error, JsonObject into)
    {
        into["ename"] = error?.Name ?? "Error";
        into["evalue"] = error?.Message ?? "";
        into["traceback"] = new JsonArray([.. Lines(error).Select(line => (JsonNode)line)]);
        return into;
    }

    /// <summary>Consoles show nothing but the traceback, so it has to say what happened and where.</summary>
    private static IEnumerable<string> Lines(ErrorEvent? error)
    {
        if (error is null)
        {
            return [];
        }

        var at = error.Line is null ? "" : FormattableString.Invariant($" (line {error.Line})");
        var first = $"{error.Name}{at}: {error.Message}";
        return error.Traceback.Any(line => line.Contains(error.Message, StringComparison.Ordinal))
            ? error.Traceback
            : [first, .. error.Traceback];
    }

    private static JsonObject Display(IReadOnlyDictionary<string, string> data, string? displayId)
    {
        var bundle = new JsonObject();
        foreach (var (mimeType, text) in data)
        {
            bundle[mimeType] = mimeType == "application/json" ? CellRecorder.JsonOrText(text) : text;
        }

        var content = new JsonObject { ["data"] = bundle, ["metadata"] = new JsonObject() };
        if (displayId is not null)
        {
            content["transient"] = new JsonObject { ["display_id"] = displayId };
        }

        return content;
    }

    private Task<DoneEvent> SendAsync(string method, HostParameters? parameters = null) =>
        _host.SendAsync(new HostRequest(++_lastId, method, parameters));
}
