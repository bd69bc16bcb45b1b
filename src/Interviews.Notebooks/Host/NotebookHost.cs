using System.Threading.Channels;

namespace Interviews.Notebooks;

/// <summary>
/// Supervises the process that runs one notebook's cells. Every door is a client of this. Cells run one at a time in the
/// order in which they were sent; a worker that a cell took down is replaced, and the events say so.
/// </summary>
public sealed class NotebookHost : IAsyncDisposable
{
    /// <summary>Requests of the supervisor itself carry this id; their answers are nobody's business.</summary>
    private const long OwnId = long.MinValue;

    private readonly NotebookHostOptions _options;
    private readonly Action<HostEvent> _onEvent;
    private readonly Channel<object> _inbox = Channel.CreateUnbounded<object>();
    private readonly Dictionary<long, TaskCompletionSource<DoneEvent>> _waiting = [];
    private readonly Queue<HostRequest> _queue = [];
    private readonly Task _loop;
    private WorkerProcess? _worker;
    private HostRequest? _running;
    private string _reason = "start";
    private bool _closing;

    private NotebookHost(NotebookHostOptions options, Action<HostEvent> onEvent)
    {
        _options = options;
        _onEvent = onEvent;
        _loop = Task.Run(LoopAsync);
    }

    /// <summary>Starts a worker process; cells may be sent at once.</summary>
    /// <param name="options">Folder, memory, patience.</param>
    /// <param name="onEvent">Called for every event, one after another, on any thread; it must not wait for requests.</param>
    /// <returns>The host; dispose it to end the process.</returns>
    public static NotebookHost Start(NotebookHostOptions options, Action<HostEvent> onEvent) => new(options, onEvent);

    /// <summary>Sends a request.</summary>
    /// <param name="request">Its id must not be in use.</param>
    /// <returns>The event that ends the request, after the handler has seen all its events.</returns>
    /// <exception cref="ObjectDisposedException">The host has been shut down.</exception>
    public Task<DoneEvent> SendAsync(HostRequest request)
    {
        var answer = new TaskCompletionSource<DoneEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        ObjectDisposedException.ThrowIf(!_inbox.Writer.TryWrite(new ClientMessage(request, answer)), this);
        return answer.Task;
    }

    /// <summary>Ends the worker process and waits until it is gone.</summary>
    /// <returns>A task that ends when nothing of the host runs any more.</returns>
    public async ValueTask DisposeAsync()
    {
        _inbox.Writer.TryWrite(new Close());
        await _loop.ConfigureAwait(false);
    }

    private async Task LoopAsync()
    {
        try
        {
            await StartWorkerAsync("start").ConfigureAwait(false);
            await foreach (var message in _inbox.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                await HandleAsync(message).ConfigureAwait(false);
                if (_closing)
                {
                    break;
                }
            }

            EndRunning("interrupted");
            DropQueue();
        }
        catch (Exception e)
        {
            // The client's own event handler failed. Nobody must wait for ever because of it; it comes back to who waits.
            foreach (var answer in _waiting.Values)
            {
                answer.TrySetException(e);
            }

            _waiting.Clear();
        }
        finally
        {
            _inbox.Writer.TryComplete();
            await StopWorkerAsync().ConfigureAwait(false);
            FinishRest();
        }
    }

    /// <summary>Whoever sent something while the host closed gets an answer, too.</summary>
    private void FinishRest()
    {
        while (_inbox.Reader.TryRead(out var message))
        {
            if (message is ClientMessage late)
            {
                late.Answer.TrySetResult(new DoneEvent("error", 0) { Id = late.Request.Id });
            }
        }

        foreach (var (id, answer) in _waiting)
        {
            answer.TrySetResult(new DoneEvent("error", 0) { Id = id });
        }
    }

    private Task HandleAsync(object message)
    {
        switch (message)
        {
            case ClientMessage client:
                return ReceiveAsync(client);
            case WorkerMessage said when said.Worker == _worker:
                Pass(said.Event);
                return Task.CompletedTask;
            case WorkerExit exit when exit.Worker == _worker:
                return ReplaceAsync(
                    "crash",
                    "HostStopped",
                    $"The cell ended the process that runs the notebook ({exit.Describe()}). A new one was started; the variables are gone."
                );
            case OutOfPatience late when late.Request == _running:
                return ReplaceAsync(
                    "interrupt",
                    "Interrupted",
                    "The cell was interrupted but went on, so its process was ended. A new one was started; the variables are gone."
                );
            case Close:
                _closing = true;
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private async Task ReceiveAsync(ClientMessage client)
    {
        var request = client.Request;
        if (!_waiting.TryAdd(request.Id, client.Answer))
        {
            client.Answer.SetException(new ArgumentException($"The request id {request.Id} is in use."));
            return;
        }

        switch (request.Method)
        {
            case "execute":
                _queue.Enqueue(request);
                RunNext();
                break;
            case "interrupt":
                Interrupt();
                Finish(request.Id, "ok");
                break;
            case "restart":
                DropQueue();
                await StopWorkerAsync().ConfigureAwait(false);
                EndRunning("interrupted");
                await StartWorkerAsync("restart").ConfigureAwait(false);
                Finish(request.Id, "ok");
                break;
            case "shutdown":
                Finish(request.Id, "ok");
                _closing = true;
                break;
            default:
                if (_worker is { } worker)
                {
                    worker.Send(request);
                }
                else
                {
                    Finish(request.Id, "error");
                }

                break;
        }
    }

    private void RunNext()
    {
        if (_running is null && _worker is { } worker && _queue.TryDequeue(out _running))
        {
            worker.Send(_running);
        }
    }

    private void Pass(HostEvent e)
    {
        switch (e)
        {
            case { Id: OwnId }:
                break;
            case ReadyEvent ready:
                _onEvent(ready with { Reason = _reason });
                break;
            case DoneEvent done:
                if (done.Id == _running?.Id)
                {
                    _running = null;
                }

                Finish(done);
                RunNext();
                break;
            default:
                // Text that went past the cells' console belongs to the cell that is running.
                _onEvent(e.Id is null ? e with { Id = _running?.Id } : e);
                break;
        }
    }

    private void Interrupt()
    {
        DropQueue();
        if (_running is not { } running)
        {
            return;
        }

        _worker?.Send(new HostRequest(OwnId, "interrupt"));
        _ = RemindAsync();

        async Task RemindAsync()
        {
            await Task.Delay(_options.StopPatience).ConfigureAwait(false);
            _inbox.Writer.TryWrite(new OutOfPatience(running));
        }
    }

    private async Task ReplaceAsync(string reason, string name, string message)
    {
        await StopWorkerAsync().ConfigureAwait(false);
        if (_running is { } running)
        {
            _onEvent(new ErrorEvent(name, message, [message]) { Id = running.Id });
        }

        EndRunning(reason == "interrupt" ? "interrupted" : "error");
        DropQueue();
        await StartWorkerAsync(reason).ConfigureAwait(false);
    }

    private async Task StartWorkerAsync(string reason)
    {
        _reason = reason;
        try
        {
            _worker = await WorkerProcess.StartAsync(_options, _inbox.Writer).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
        {
            _onEvent(new ErrorEvent("HostNotStarted", e.Message, [e.Message]));
            _closing = true;
            _inbox.Writer.TryWrite(new Close());
        }
    }

    private async Task StopWorkerAsync()
    {
        if (_worker is { } worker)
        {
            _worker = null;
            await worker.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void EndRunning(string status)
    {
        if (_running is { } running)
        {
            _running = null;
            Finish(running.Id, status);
        }
    }

    private void DropQueue()
    {
        while (_queue.TryDequeue(out var request))
        {
            Finish(request.Id, "interrupted");
        }
    }

    private void Finish(long id, string status) => Finish(new DoneEvent(status, 0) { Id = id });

    private void Finish(DoneEvent done)
    {
        _onEvent(done);
        if (_waiting.Remove(done.Id ?? OwnId, out var answer))
        {
            answer.SetResult(done);
        }
    }

    private sealed record ClientMessage(HostRequest Request, TaskCompletionSource<DoneEvent> Answer);

    private sealed record OutOfPatience(HostRequest Request);

    private sealed record Close;
}
