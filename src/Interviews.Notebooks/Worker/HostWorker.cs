using System.Threading.Channels;
using Microsoft.CodeAnalysis.CSharp;

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

    private static string LanguageVersion =>
        Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString();

    /// <summary>Serves until the supervisor closes the pipe or asks for the end.</summary>
    public void Run()
    {
        ConsoleCapture.Install();
        Write(new ReadyEvent("start", Version, LanguageVersion));
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
                _ = Task.Run(() => Answer(request));
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

    private void Answer(HostRequest request)
    {
        var message = $"'{request.Method}' is not a method of this host.";
        Write(new ErrorEvent("UnknownMethod", message, [message]) { Id = request.Id });
        Write(new DoneEvent("error", 0) { Id = request.Id });
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
