using System.Collections.Concurrent;

namespace Interviews.Notebooks.Tests;

/// <summary>A host with its worker process, and every event it sent.</summary>
public sealed class HostClient : IAsyncDisposable
{
    private readonly NotebookHost _host;
    private readonly BlockingCollection<HostEvent> _arrived = [];
    private long _id;

    public HostClient()
        : this(null) { }

    private HostClient(long? memoryLimit)
    {
        var options = new NotebookHostOptions { Folder = Path.GetTempPath(), MemoryLimit = memoryLimit };
        _host = NotebookHost.Start(options, Receive);
    }

    public static HostClient WithMemory(long limit) => new(limit);

    public ConcurrentQueue<HostEvent> Events { get; } = [];

    public Task<DoneEvent> ExecuteAsync(string code, string? language = null) =>
        SendAsync("execute", new HostParameters { Code = code, Language = language });

    public Task<DoneEvent> SendAsync(string method, HostParameters? parameters = null) =>
        _host.SendAsync(new HostRequest(Interlocked.Increment(ref _id), method, parameters));

    public IEnumerable<T> Of<T>(DoneEvent done)
        where T : HostEvent => Events.OfType<T>().Where(e => e.Id == done.Id);

    public string Text(DoneEvent done) => string.Concat(Of<StreamEvent>(done).Select(e => e.Text));

    public string? Result(DoneEvent done) =>
        Of<OutputEvent>(done).SingleOrDefault(e => e.Kind == "result")?.Data.First().Value;

    public ErrorEvent Error(DoneEvent done) => Assert.Single(Of<ErrorEvent>(done));

    /// <summary>Waits until an event of a kind has come that the caller has not yet waited for.</summary>
    public T Next<T>()
        where T : HostEvent
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        foreach (var e in _arrived.GetConsumingEnumerable(limit.Token))
        {
            if (e is T wanted)
            {
                return wanted;
            }
        }

        throw new InvalidOperationException("The host sends nothing any more.");
    }

    /// <summary>A new test begins: what came before is not its business.</summary>
    public HostClient Fresh()
    {
        while (_arrived.TryTake(out _)) { }
        return this;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private void Receive(HostEvent e)
    {
        Events.Enqueue(e);
        _arrived.Add(e);
    }
}
