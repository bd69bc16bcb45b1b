namespace Interviews.Notebooks;

/// <summary>Runs the synchronous part of a cell on a thread of its own, which can be woken when the cell is interrupted.</summary>
internal static class CellThread
{
    private const int StackSize = 16 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static async Task<object?> RunAsync(Func<Task<object?>> cell, Execution execution)
    {
        var interrupted = execution.Interrupted;
        var started = new TaskCompletionSource<Task<object?>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                Cells.Guard.Enter(execution);
                try
                {
                    started.SetResult(cell());
                }
                catch (Exception e)
                {
                    started.SetException(e);
                }
            },
            StackSize
        )
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        var whole = started.Task.Unwrap();
        try
        {
            return await whole.WaitAsync(interrupted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            await StopAsync(thread, whole).ConfigureAwait(false);
            throw;
        }
        catch (ThreadInterruptedException e) when (interrupted.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, interrupted);
        }
    }

    /// <summary>
    /// Returns when the cell no longer runs. A loop in a library may never end; then neither does this, and the supervisor,
    /// whose patience is longer but finite, ends the process.
    /// </summary>
    private static async Task StopAsync(Thread thread, Task whole)
    {
        await Task.WhenAny(whole, Task.Delay(Patience)).ConfigureAwait(false);
        if (!whole.IsCompleted && thread.IsAlive)
        {
            // Wakes it from sleeping, waiting and locking.
            thread.Interrupt();
            while (thread.IsAlive && !whole.IsCompleted)
            {
                await Task.Delay(10).ConfigureAwait(false);
            }
        }

        await BusyTasks.WaitAsync(whole).ConfigureAwait(false);
    }
}
