using System.Diagnostics;

namespace Interviews.Notebooks;

/// <summary>One notebook's way through its cells.</summary>
internal sealed class SingleRun(
    string path,
    Notebook notebook,
    NotebookRunOptions options,
    Action<NotebookProgress> onProgress
)
{
    // The runtime waits no longer than that, unless it waits for ever.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly CellRecorder _recorder = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private NotebookHost? _host;
    private TaskCompletionSource _started = new();
    private int _number;
    private long _lastId;

    /// <summary>Where it stopped; null if every cell ran.</summary>
    public CellFailure? Failure { get; private set; }

    public TimeSpan Elapsed { get; private set; }

    /// <summary>Whether any cell was run.</summary>
    public bool HasBegun => _lastId > 0;

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var cell in notebook.Cells)
        {
            cell.Outputs = [];
            cell.ExecutionCount = null;
        }

        var hostOptions = new NotebookHostOptions
        {
            Folder = Path.GetDirectoryName(Path.GetFullPath(path))!,
            MemoryLimit = options.MemoryLimit,
        };
        var host = NotebookHost.Start(hostOptions, OnEvent);
        await using (host.ConfigureAwait(false))
        {
            _host = host;
            await RunCellsAsync(cancel).ConfigureAwait(false);
        }

        Elapsed = _clock.Elapsed;
    }

    private async Task RunCellsAsync(CancellationToken cancel)
    {
        foreach (var cell in notebook.Cells)
        {
            _number++;
            if (
                cell.Kind != CellKind.Code
                || string.IsNullOrWhiteSpace(cell.Source)
                || cell.Tags.Contains("skip-execution")
            )
            {
                continue;
            }

            if (cancel.IsCancellationRequested)
            {
                return;
            }

            await RunCellAsync(cell, cancel).ConfigureAwait(false);
            if (Failure is not null)
            {
                return;
            }
        }
    }

    private async Task RunCellAsync(NotebookCell cell, CancellationToken cancel)
    {
        Report(CellState.Started);
        lock (_recorder)
        {
            _recorder.Begin();
        }

        _started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var parameters = new HostParameters
        {
            Code = cell.Source,
            CellId = cell.Id,
            Language = cell.Language,
        };
        var answer = _host!.SendAsync(Request("execute", parameters));
        var inTime = await EndsInTimeAsync(answer, cancel).ConfigureAwait(false);
        if (!inTime)
        {
            await _host.SendAsync(Request("interrupt")).ConfigureAwait(false);
        }

        var done = await answer.ConfigureAwait(false);
        lock (_recorder)
        {
            if (!inTime && !cancel.IsCancellationRequested)
            {
                Failure = TimedOut();
                _recorder.Record(new ErrorEvent(Failure.Name, Failure.Message, [Failure.Message]), null);
            }
            else if (done.Status != "ok" && !IsExpected(cell, _recorder.Error))
            {
                Failure = Failed(_recorder.Error);
            }

            cell.Outputs = _recorder.Outputs;
            cell.ExecutionCount = done.ExecutionCount;
            foreach (var result in cell.Outputs)
            {
                if ((string?)result?["output_type"] == "execute_result")
                {
                    result["execution_count"] = done.ExecutionCount;
                }
            }
        }

        Report(Failure is null ? CellState.Finished : CellState.Failed, Failure?.ToString());
    }

    /// <summary>As in Jupyter, a cell may say that it fails; a process that ended takes the variables with it all the same.</summary>
    private static bool IsExpected(NotebookCell cell, ErrorEvent? error) =>
        error is { Name: not ("HostStopped" or "Interrupted") } && cell.Tags.Contains("raises-exception");

    private async Task<bool> EndsInTimeAsync(Task answer, CancellationToken cancel)
    {
        try
        {
            await Task.WhenAny(answer, _started.Task).WaitAsync(cancel).ConfigureAwait(false);
            var patience = options.CellTimeout is { } limit && limit < LongestWait ? limit : Timeout.InfiniteTimeSpan;
            await answer.WaitAsync(patience, cancel).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    private void OnEvent(HostEvent e)
    {
        switch (e)
        {
            case StartedEvent:
                _started.TrySetResult();
                break;
            case ProgressEvent progress:
                Report(CellState.Working, progress.Text);
                break;
            case InputEvent input:
                // Nobody is there to answer; an empty line lets the cell decide.
                var reply = new HostParameters { InputId = input.InputId, Text = "" };
                _ = _host!.SendAsync(Request("inputReply", reply));
                break;
            default:
                lock (_recorder)
                {
                    _recorder.Record(e, null);
                }

                break;
        }
    }

    private CellFailure Failed(ErrorEvent? error) =>
        error is null
            ? new CellFailure(path, _number, "HostStopped", "The host ended before the cell did.")
            : new CellFailure(path, _number, error.Name, error.Message)
            {
                Line = error.Line,
                Column = error.Column,
                Path = error.Path,
            };

    private CellFailure TimedOut() =>
        new(
            path,
            _number,
            "CellTimeout",
            FormattableString.Invariant($"The cell took longer than {options.CellTimeout!.Value.TotalSeconds} s.")
        );

    private HostRequest Request(string method, HostParameters? parameters = null) =>
        new(Interlocked.Increment(ref _lastId), method, parameters);

    private void Report(CellState state, string? message = null) =>
        onProgress(
            new NotebookProgress(path, _number, notebook.Cells.Count, state, _clock.Elapsed) { Message = message }
        );
}
