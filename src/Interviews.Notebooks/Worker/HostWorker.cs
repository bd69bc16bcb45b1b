using System.Diagnostics;
using System.Threading.Channels;

namespace Interviews.Notebooks;

/// <summary>The worker process's side of the protocol: reads requests, runs cells one after another, writes events.</summary>
internal sealed class HostWorker : IDisposable
{
    private readonly TextReader _requests;
    private readonly TextWriter _events;
    private readonly Lock _writing = new();
    private readonly CellSession _session;
    private readonly Channel<HostRequest> _cells = Channel.CreateUnbounded<HostRequest>();

    public HostWorker(TextReader requests, TextWriter events, string folder)
    {
        _requests = requests;
        _events = events;
        _session = new CellSession(folder);
    }

    private static string Version => typeof(HostWorker).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    /// <summary>Serves until the supervisor closes the pipe or asks for the end.</summary>
    public void Run()
    {
        ConsoleCapture.Install();
        Cells.Guard.Install();
        Write(new ReadyEvent("start", Version, Languages.CSharpVersion));
        _ = Task.Run(RunCellsAsync);
        while (_requests.ReadLine() is { } line)
        {
            if (!Handle(HostJson.ReadRequest(line)))
            {
                break;
            }
        }

        _cells.Writer.Complete();
    }

    public void Dispose() => _session.Dispose();

    private bool Handle(HostRequest request)
    {
        switch (request.Method)
        {
            case "execute":
                _cells.Writer.TryWrite(request);
                return true;
            case "interrupt":
                _session.Interrupt();
                Write(new DoneEvent("ok", 0) { Id = request.Id });
                return true;
            case "inputReply":
                var answered = Execution.Current.Answer(request.Params?.InputId ?? "", request.Params?.Text ?? "");
                Write(new DoneEvent(answered ? "ok" : "error", 0) { Id = request.Id });
                return true;
            case "shutdown":
                Write(new DoneEvent("ok", 0) { Id = request.Id });
                return false;
            default:
                _ = Task.Run(() => AnswerAsync(request));
                return true;
        }
    }

    private async Task RunCellsAsync()
    {
        // The compiler's first use costs a second; it is over, or under way, when the first cell comes.
        _session.WarmUp();
        await foreach (var request in _cells.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            Write(await _session.ExecuteAsync(request, Write).ConfigureAwait(false));
        }
    }

    private async Task AnswerAsync(HostRequest request)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var result = await AskAsync(request).ConfigureAwait(false);
            Write(new DoneEvent("ok", clock.Elapsed.TotalMilliseconds) { Id = request.Id, Result = result });
        }
        catch (Exception e)
        {
            // A question about half-typed code must never take down the process that holds the variables.
            var error = e as CellException ?? new CellException(e.GetType().FullName!, e.Message);
            Write(error.ToEvent() with { Id = request.Id });
            Write(new DoneEvent("error", clock.Elapsed.TotalMilliseconds) { Id = request.Id });
        }
    }

    private async Task<HostResult> AskAsync(HostRequest request)
    {
        var code = request.Params?.Code ?? "";
        var cursor = Math.Clamp(request.Params?.Cursor ?? code.Length, 0, code.Length);
        return request.Method switch
        {
            "complete" => await _session.Assistant.CompleteAsync(code, cursor).ConfigureAwait(false),
            "inspect" => await _session.Assistant.InspectAsync(code, cursor).ConfigureAwait(false),
            "isComplete" => CodeAssistant.IsComplete(code),
            _ => throw new CellException("UnknownMethod", $"'{request.Method}' is not a method of this host."),
        };
    }

    private void Write(HostEvent e)
    {
        var line = HostJson.Write(e);
        lock (_writing)
        {
            _events.Write(line);
            _events.Write('\n');
            _events.Flush();
        }
    }
}
