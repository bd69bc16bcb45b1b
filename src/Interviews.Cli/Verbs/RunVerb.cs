using System.CommandLine;
using System.Globalization;
using Interviews.Notebooks;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews run</c>: executes notebooks and writes what they show.</summary>
internal static class RunVerb
{
    private const string Folder = "notebooks";

    public static Command Create(Streams streams)
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = $"Notebooks to run; all of {Folder}/ where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the executed .ipynb and the .html of each notebook.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine("artifacts", Folder),
        };
        var parallel = SharedOptions.Positive(
            new Option<int>("--parallel")
            {
                Description = "How many notebooks run at once.",
                HelpName = "N",
                DefaultValueFactory = _ => Math.Min(2, Environment.ProcessorCount),
            }
        );
        var timeout = SharedOptions.Positive(
            new Option<int>("--cell-timeout")
            {
                Description = "Seconds that a cell may take.",
                HelpName = "S",
                DefaultValueFactory = _ => 300,
            }
        );
        var parameters = SharedOptions.Paired(
            new Option<string[]>("--parameters", "-p")
            {
                Description = "Sets a variable of the cell tagged 'parameters'; may be repeated.",
                HelpName = "NAME=VALUE",
            }
        );
        var verb = new Command("run", "Executes notebooks; writes executed .ipynb and offline .html.")
        {
            notebooks,
            output,
            parameters,
            parallel,
            timeout,
        };
        verb.SetAction(
            (parsed, cancel) =>
                RunAsync(
                    Find(parsed.GetValue(notebooks) ?? []),
                    new NotebookRunOptions
                    {
                        OutputDirectory = parsed.GetValue(output)!,
                        Parallelism = parsed.GetValue(parallel),
                        CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                        Parameters = SharedOptions.Pairs(parsed.GetValue(parameters)),
                    },
                    streams,
                    cancel
                )
        );
        return verb;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> notebooks,
        NotebookRunOptions options,
        Streams streams,
        CancellationToken cancel
    )
    {
        var runs = await NotebookRunner
            .RunAsync(notebooks, options, step => RunProgress.Write(step, streams), cancel)
            .ConfigureAwait(false);
        foreach (var run in runs.Where(run => run.Html is not null))
        {
            await streams.Output.WriteLineAsync(run.Html).ConfigureAwait(false);
        }

        var failures = runs.Where(run => run.Failure is not null).ToList();
        foreach (var failure in failures)
        {
            streams.Warn("interviews: " + failure.Failure);
        }

        var done = string.Create(
            CultureInfo.InvariantCulture,
            $"{runs.Count - failures.Count} of {runs.Count} notebooks ran"
        );
        var written = runs.Any(run => run.Html is not null);
        streams.Warn(written ? $"{done}; pages are in {options.OutputDirectory}" : done);
        return failures.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string[] Find(string[] named)
    {
        if (named.Length > 0)
        {
            return named;
        }

        if (!Directory.Exists(Folder))
        {
            throw new UserException(
                $"There is no {Folder} folder in {Environment.CurrentDirectory}; name the notebooks to run."
            );
        }

        string[] found = [.. Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new UserException($"The folder {Folder} holds no notebook.");
    }
}
