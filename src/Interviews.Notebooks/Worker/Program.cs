using Interviews.Notebooks;

// As a program of its own this library is the worker process that NotebookHost starts, and the two doors for editors.
switch (args)
{
    case ["worker", _] when SdkCompiler.Sdk is null:
        Console.Error.WriteLine(SdkCompiler.Missing);
        return 1;
    case ["worker", var pipe]:
        await PipeWorker.RunAsync(pipe).ConfigureAwait(false);
        return 0;
    case ["stdio"]:
        await StdioServer
            .RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), new NotebookHostOptions())
            .ConfigureAwait(false);
        return 0;
    case ["jupyter", var connectionFile]:
        await JupyterKernel.RunAsync(connectionFile).ConfigureAwait(false);
        return 0;
    default:
        Console.Error.WriteLine("usage: Interviews.Notebooks stdio | jupyter CONNECTION_FILE");
        return 2;
}
