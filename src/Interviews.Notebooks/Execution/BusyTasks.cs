using System.Diagnostics;

namespace Interviews.Notebooks;

/// <summary>Tells a cell that only awaits something from one whose work goes on in the thread pool.</summary>
internal static class BusyTasks
{
    private static readonly TimeSpan Sample = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Returns once the cell's task has ended or the process has become idle: then the task waits for something that no
    /// longer matters and can be left behind. While it burns processor time it still runs, and must not be called stopped.
    /// </summary>
    public static async Task WaitAsync(Task cell)
    {
        using var process = Process.GetCurrentProcess();
        while (!cell.IsCompleted)
        {
            var before = process.TotalProcessorTime;
            await Task.WhenAny(cell, Task.Delay(Sample)).ConfigureAwait(false);
            process.Refresh();
            if (process.TotalProcessorTime - before < Sample / 2)
            {
                return;
            }
        }
    }
}
