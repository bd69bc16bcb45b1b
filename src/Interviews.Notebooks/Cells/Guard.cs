using System.Runtime.ExceptionServices;

namespace Interviews.Notebooks.Cells;

/// <summary>The check that the host weaves into the loops and functions of a cell, so that it can be interrupted.</summary>
public static class Guard
{
    // Which cell a thread, task or timer belongs to: it flows to what the cell starts.
    private static readonly AsyncLocal<object?> Owner = new();
    private static volatile object? _stopped;

    /// <summary>A thread or timer of an interrupted cell ends quietly: nobody waits for what it would have thrown.</summary>
    internal static void Install() => ExceptionHandling.SetUnhandledExceptionHandler(e => e is CellStoppedException);

    /// <summary>What the current thread starts from here on belongs to a cell.</summary>
    internal static void Enter(object cell) => Owner.Value = cell;

    /// <summary>Stops whatever belongs to a cell, wherever it runs; not what earlier cells have left running.</summary>
    internal static void Stop(object cell) => _stopped = cell;

    internal static void Reset() => _stopped = null;

    /// <summary>Goes on at once unless the running cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (_stopped is { } stopped && Owner.Value == stopped)
        {
            throw new CellStoppedException();
        }
    }

    private sealed class CellStoppedException() : OperationCanceledException("The cell was interrupted.");
}
