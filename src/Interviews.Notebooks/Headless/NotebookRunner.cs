namespace Interviews.Notebooks;

/// <summary>Runs notebooks from start to end with nobody watching, each in a process of its own.</summary>
public static class NotebookRunner
{
    /// <summary>Runs notebooks and writes each as executed <c>.ipynb</c> and as one offline <c>.html</c> page.</summary>
    /// <param name="notebooks">Paths of <c>.ipynb</c>, <c>.dib</c> or <c>.csx</c> files.</param>
    /// <param name="options">Where to, how long, how many at once, with which parameters.</param>
    /// <param name="onProgress">Called before and after each cell, one call at a time, on any thread.</param>
    /// <param name="cancel">Stops the running cells; what they had put out until then is written.</param>
    /// <returns>One row a notebook, in the order given; a failing cell ends its notebook and is no exception.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IOException">The output folder cannot be made; no cell has run.</exception>
    public static async Task<IReadOnlyList<NotebookRun>> RunAsync(
        IReadOnlyList<string> notebooks,
        NotebookRunOptions options,
        Action<NotebookProgress>? onProgress = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.OutputDirectory);
        var progress = new Lock();
        var runs = new NotebookRun[notebooks.Count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, options.Parallelism),
            CancellationToken = cancel,
        };
        string[] results = [.. notebooks.Select(path => ResultOf(path, options))];
        await Parallel
            .ForAsync(
                0,
                notebooks.Count,
                parallel,
                async (i, _) =>
                    runs[i] =
                        Clash(notebooks, results, i)
                        ?? await RunAsync(notebooks[i], results[i], options, Report, cancel).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
        return runs;

        void Report(NotebookProgress step)
        {
            lock (progress)
            {
                onProgress?.Invoke(step);
            }
        }
    }

    private static string ResultOf(string path, NotebookRunOptions options) =>
        Path.GetFullPath(Path.Combine(options.OutputDirectory, Path.GetFileNameWithoutExtension(path) + ".ipynb"));

    // Said before anything runs, for nothing may be overwritten that is wanted.
    private static NotebookRun? Clash(IReadOnlyList<string> notebooks, string[] results, int i)
    {
        var path = notebooks[i];
        var earlier = Array.IndexOf(results, results[i]);
        var clash =
            results[i] == Path.GetFullPath(path)
                ? "The output would replace the notebook itself; choose another output folder."
            : earlier < i ? $"The output would replace that of {notebooks[earlier]}, which has the same name."
            : null;
        return clash is null
            ? null
            : new NotebookRun(path, null, null, TimeSpan.Zero, new CellFailure(path, 0, "OutputClash", clash));
    }

    private static async Task<NotebookRun> RunAsync(
        string path,
        string executed,
        NotebookRunOptions options,
        Action<NotebookProgress> onProgress,
        CancellationToken cancel
    )
    {
        if (SdkCompiler.Sdk is null)
        {
            var failure = new CellFailure(path, 0, "HostNotStarted", SdkCompiler.Missing);
            return new NotebookRun(path, null, null, TimeSpan.Zero, failure);
        }

        Notebook notebook;
        try
        {
            notebook = NotebookParameters.Apply(Notebook.Read(path), options.Parameters, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            return new NotebookRun(path, null, null, TimeSpan.Zero, new CellFailure(path, 0, "CannotRead", e.Message));
        }

        var run = new SingleRun(path, notebook, options, onProgress);
        await run.RunAsync(cancel).ConfigureAwait(false);
        if (!run.HasBegun)
        {
            // Nothing to be written in place of what an earlier run may have left.
            cancel.ThrowIfCancellationRequested();
        }

        var html = Path.ChangeExtension(executed, ".html");
        try
        {
            notebook.Write(executed);
            AtomicFile.Write(html, HtmlPage.Render(notebook, Path.GetFileNameWithoutExtension(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The other notebooks have folders and names of their own that may be in order.
            return new NotebookRun(
                path,
                null,
                null,
                run.Elapsed,
                run.Failure ?? new CellFailure(path, 0, "CannotWrite", e.Message)
            );
        }

        return new NotebookRun(path, executed, html, run.Elapsed, run.Failure);
    }
}
