using System.Runtime.InteropServices;

namespace Interviews.Notebooks;

/// <summary>The door for Jupyter's clients: JupyterLab, <c>nbconvert</c>, <c>jupyter console</c>, VS Code's Jupyter extension.</summary>
public static class JupyterKernel
{
    private static readonly TimeSpan ParentCheck = TimeSpan.FromSeconds(1);

    /// <summary>Serves clients until one of them shuts the kernel down or the process that started it is gone.</summary>
    /// <param name="connectionFile">The file the client wrote: ports and the key that signs messages.</param>
    /// <returns>A task that ends when the sockets are closed and the worker process is gone.</returns>
    /// <exception cref="NotebookFormatException">The file is broken, or asks for another address than loopback.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task RunAsync(string connectionFile)
    {
        ArgumentNullException.ThrowIfNull(connectionFile);
        using var sockets = new JupyterSockets(ConnectionFile.Read(connectionFile));
        var session = new JupyterSession(sockets);
        await using (session.ConfigureAwait(false))
        {
            using var interrupt = PosixSignalRegistration.Create(
                PosixSignal.SIGINT,
                signal =>
                {
                    signal.Cancel = true;
                    sockets.Post(session.Interrupt);
                }
            );
            using var parent = WatchParent(sockets);
            await Task
                .Factory.StartNew(
                    sockets.Run,
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>Jupyter names the process that started the kernel; a kernel that outlives it would be a zombie.</summary>
    private static Timer? WatchParent(JupyterSockets sockets)
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), out var id) || id <= 1)
        {
            return null;
        }

        return new Timer(
            _ =>
            {
                try
                {
                    using var parent = System.Diagnostics.Process.GetProcessById(id);
                }
                catch (ArgumentException)
                {
                    sockets.Stop();
                }
            },
            null,
            ParentCheck,
            ParentCheck
        );
    }
}
