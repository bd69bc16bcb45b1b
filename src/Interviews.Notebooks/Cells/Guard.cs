namespace Interviews.Notebooks.Cells;

/// <summary>The check that the host weaves into the loops and functions of a cell, so that it can be interrupted.</summary>
public static class Guard
{
    private static volatile bool _stop;

    internal static void Stop() => _stop = true;

    internal static void Reset() => _stop = false;

    /// <summary>Goes on at once unless the running cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Check()
    {
        if (_stop)
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }
}
