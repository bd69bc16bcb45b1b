using System.CommandLine;
using System.CommandLine.Invocation;
using Interviews.Cli.Verbs;
using Interviews.Segmentation;

namespace Interviews.Cli;

/// <summary>The <c>interviews</c> command: its verbs, and what becomes of their errors.</summary>
public static class Application
{
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The words behind <c>interviews</c>.</param>
    /// <param name="streams">Where to read and write.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Streams streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        var parsed = Root(streams).Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is null))
        {
            return Refuse(parsed, streams);
        }

        var invocation = new InvocationConfiguration
        {
            Output = streams.Output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var code = await parsed.InvokeAsync(invocation).ConfigureAwait(false);
            await streams.Output.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (Exception failure) when (IsBrokenPipe(failure))
        {
            // The reader behind a pipe has seen enough (`| head`); that is no failure of ours.
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            streams.Warn("interviews: stopped");
            return ExitCode.Failed;
        }
        catch (Exception failure)
        {
            streams.Warn("interviews: " + Describe(failure));
            if (Environment.GetEnvironmentVariable("INTERVIEWS_TRACE") == "1")
            {
                await streams.Error.WriteLineAsync(failure.ToString()).ConfigureAwait(false);
            }

            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(Streams streams) =>
        new("Reads Chinese interview transcripts and shows what they say: topics, turns, terms, lengths, wording.")
        {
            RunVerb.Create(streams),
            ParseVerb.Create(streams),
            SegmentVerb.Create(streams),
            TermsVerb.Create(streams),
            LengthsVerb.Create(streams),
            CompareVerb.Create(streams),
            ConcordanceVerb.Create(streams),
            MeasuresVerb.Create(streams),
            ReportVerb.Create(streams),
            JupyterVerb.Create(streams),
            KernelVerb.Create(streams),
        };

    private static int Refuse(ParseResult parsed, Streams streams)
    {
        foreach (var error in parsed.Errors)
        {
            streams.Warn("interviews: " + error.Message);
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        streams.Warn($"Try: interviews {verb}--help");
        return ExitCode.Usage;
    }

    private static string Describe(Exception failure) =>
        failure switch
        {
            IOException
            or UnauthorizedAccessException
            or UserException
            or TranscriptException
            or DictionaryFormatException
            or UnknownGroupException
            or InvalidDataException => failure.Message,
            _ => $"{failure.Message} ({failure.GetType().Name}; INTERVIEWS_TRACE=1 shows where)",
        };

    private static bool IsBrokenPipe(Exception failure) =>
        failure is IOException { HResult: 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8) };
}
