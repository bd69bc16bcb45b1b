using System.CommandLine;
using Interviews.Notebooks;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews kernel</c>: the notebook host for an editor.</summary>
internal static class KernelVerb
{
    public static Command Create(Streams streams)
    {
        var stdio = new Option<bool>("--stdio")
        {
            Description = "Speak the host's JSON protocol on standard input and output.",
        };
        var verb = new Command("kernel", "Runs C# cells for an editor; editors start it themselves.") { stdio };
        verb.Validators.Add(result =>
        {
            if (!result.GetValue(stdio))
            {
                result.AddError("kernel needs --stdio.");
            }
        });
        verb.SetAction(async _ =>
        {
            // The protocol owns the streams: nothing else may be written to standard output.
            await streams.Output.FlushAsync().ConfigureAwait(false);
            await StdioServer
                .RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), new NotebookHostOptions())
                .ConfigureAwait(false);
            return ExitCode.Done;
        });
        return verb;
    }
}
