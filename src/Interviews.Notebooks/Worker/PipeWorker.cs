using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

namespace Interviews.Notebooks;

/// <summary>The worker process: connects to the pipe of the supervisor that started it and serves until that closes.</summary>
internal static class PipeWorker
{
    public static async Task RunAsync(string pipeName)
    {
        const PipeOptions options = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, options);
        await pipe.ConnectAsync(TimeSpan.FromSeconds(30), CancellationToken.None).ConfigureAwait(false);
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var worker = new HostWorker(
            new StreamReader(pipe, encoding),
            new StreamWriter(pipe, encoding, bufferSize: 64 * 1024),
            Environment.CurrentDirectory
        );
        worker.Run();

        // Every event has been flushed; threads and exit handlers that a cell left behind must not keep the process alive.
        Process.GetCurrentProcess().Kill();
    }
}
