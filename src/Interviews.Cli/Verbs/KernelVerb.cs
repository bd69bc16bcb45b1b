using System.CommandLine;
using Interviews.Notebooks;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews kernel</c>: the notebook host for Jupyter or an editor.</summary>
internal static class KernelVerb
{
    public static Command Create(Streams streams)
    {
        var connection = new Argument<string?>("CONNECTION_FILE")
        {
            Description = "The file in which Jupyter says where it listens.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var stdio = new Option<bool>("--stdio")
        {
            Description = "Speak the host's JSON protocol on standard input and output instead.",
        };
        var verb = new Command("kernel", "Runs C# cells for Jupyter or an editor, which start it themselves.")
        {
            connection,
            stdio,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(stdio) == (result.GetValue(connection) is not null))
            {
                result.AddError("kernel takes either CONNECTION_FILE or --stdio.");
            }
        });
        verb.SetAction(async parsed =>
        {
            // The protocols own the streams: nothing else may be written to standard output.
            await streams.Output.FlushAsync().ConfigureAwait(false);
            await (
                parsed.GetValue(connection) is { } file
                    ? JupyterKernel.RunAsync(file)
                    : StdioServer.RunAsync(
                        Console.OpenStandardInput(),
                        Console.OpenStandardOutput(),
                        new NotebookHostOptions()
                    )
            ).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return verb;
    }
}
