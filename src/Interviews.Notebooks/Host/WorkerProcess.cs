using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Threading.Channels;

namespace Interviews.Notebooks;

/// <summary>One worker process and the pipe to it. What it says goes, in order, to the channel of its supervisor.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>Text that does not come through the worker's console, such as a crash report, is cut after this.</summary>
    private const int RawTextLimit = 200_000;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly NamedPipeServerStream _pipe;
    private readonly ChannelWriter<object> _events;
    private readonly StreamWriter _requests;
    private readonly Task _reading;

    private WorkerProcess(Process process, NamedPipeServerStream pipe, ChannelWriter<object> events)
    {
        _process = process;
        _pipe = pipe;
        _events = events;
        _requests = new StreamWriter(pipe, Encoding) { AutoFlush = true, NewLine = "\n" };
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Starts a worker and waits until it is connected.</summary>
    /// <exception cref="InvalidOperationException">The process ended before it connected.</exception>
    public static async Task<WorkerProcess> StartAsync(NotebookHostOptions options, ChannelWriter<object> events)
    {
        if (!Directory.Exists(options.Folder))
        {
            throw new IOException($"The notebook's folder {options.Folder} does not exist.");
        }

        var name = "interviews-" + Guid.NewGuid().ToString("N")[..16];
        var pipe = new NamedPipeServerStream(
            name,
            PipeDirection.InOut,
            1,
            PipeTransmissionMode.Byte,
            PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly
        );
        var process = Process.Start(StartInfo(name, options))!;
        process.StandardInput.Close();
        var connected = pipe.WaitForConnectionAsync();
        if (await Task.WhenAny(connected, process.WaitForExitAsync()).ConfigureAwait(false) != connected)
        {
            var said = await process.StandardError.ReadToEndAsync().ConfigureAwait(false);
            await pipe.DisposeAsync().ConfigureAwait(false);
            throw new InvalidOperationException(
                $"The process that runs the cells ended with exit code {process.ExitCode}: {said}"
            );
        }

        return new WorkerProcess(process, pipe, events);
    }

    /// <summary>Sends a request; a worker that is no more will be reported by its <see cref="WorkerExit"/>.</summary>
    public void Send(HostRequest request)
    {
        try
        {
            _requests.WriteLine(HostJson.Write(request));
        }
        catch (IOException)
        {
            // The exit is on its way through the channel and says more than this exception.
        }
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is AggregateException or InvalidOperationException)
        {
            // A process that ends by itself at this very moment is what was wanted; the caller waits for its end.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        await _pipe.DisposeAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string pipeName, NotebookHostOptions options)
    {
        var start = new ProcessStartInfo(DotnetCommand.Path)
        {
            WorkingDirectory = options.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding,
            StandardErrorEncoding = Encoding,
            ArgumentList = { "exec", typeof(WorkerProcess).Assembly.Location, "worker", pipeName },
        };
        if (options.MemoryLimit is { } bytes)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = bytes.ToString("x", CultureInfo.InvariantCulture);
        }
        else
        {
            start.Environment["DOTNET_GCHeapHardLimitPercent"] = 70.ToString("x", CultureInfo.InvariantCulture);
        }

        return start;
    }

    private async Task ReadAsync()
    {
        var console = Task.WhenAll(
            CopyAsync(_process.StandardOutput, "stdout"),
            CopyAsync(_process.StandardError, "stderr")
        );
        try
        {
            using var events = new StreamReader(_pipe, Encoding, false, bufferSize: 64 * 1024, leaveOpen: true);
            while (await events.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                _events.TryWrite(new WorkerMessage(this, HostJson.ReadEvent(line)));
            }
        }
        catch (Exception e) when (e is IOException or System.Text.Json.JsonException)
        {
            // A process that dies in the middle of a line: its exit, below, is what there is to say.
        }

        await _process.WaitForExitAsync().ConfigureAwait(false);
        // A process the cell started may hold the console open for ever; what it says from now on is nobody's.
        await Task.WhenAny(console, Task.Delay(500)).ConfigureAwait(false);
        _events.TryWrite(new WorkerExit(this, _process.ExitCode));
    }

    /// <summary>What the process writes past the cells' console: native code, child processes, the runtime's last words.</summary>
    private async Task CopyAsync(StreamReader reader, string name)
    {
        var buffer = new char[8_192];
        for (var copied = 0; await reader.ReadAsync(buffer).ConfigureAwait(false) is var count and > 0; copied += count)
        {
            if (copied < RawTextLimit)
            {
                _events.TryWrite(new WorkerMessage(this, new StreamEvent(name, new string(buffer, 0, count))));
            }
        }
    }
}
