using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using Interviews.Notebooks;

// The worker process: started by NotebookHost with the name of the pipe on which it waits.
if (args is not [var name])
{
    Console.Error.WriteLine("This is the part of the notebook host that runs the cells; the host starts it itself.");
    return 2;
}

var pipe = new NamedPipeClientStream(
    ".",
    name,
    PipeDirection.InOut,
    PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly
);
await pipe.ConnectAsync(TimeSpan.FromSeconds(10), CancellationToken.None).ConfigureAwait(false);
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var worker = new HostWorker(
    new StreamReader(pipe, encoding),
    new StreamWriter(pipe, encoding, bufferSize: 64 * 1024),
    Environment.CurrentDirectory
);
worker.Run();

// The pipe has been flushed; threads and exit handlers that a cell left behind must not keep the process alive.
Process.GetCurrentProcess().Kill();
return 0;
