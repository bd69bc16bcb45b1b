using System.Diagnostics;

namespace Interviews.Notebooks;

/// <summary>
/// The cells of one notebook and what they have left behind: variables, functions, references. Runs in the worker process.
/// </summary>
internal sealed class CellSession : IDisposable
{
    private readonly string _folder;
    private readonly AssemblyCatalog _catalog = new();
    private readonly PackageRestorer _packages;
    private readonly SubmissionCompiler _compiler;
    private readonly List<string> _loading = [];
    private object?[] _variables = new object?[64];
    private int _submissions;
    private int _executionCount;
    private CancellationTokenSource _interrupt = new();

    /// <param name="folder">Relative paths in cells resolve against it.</param>
    public CellSession(string folder)
    {
        _folder = folder;
        _packages = new PackageRestorer(_catalog);
        _compiler = new SubmissionCompiler(_catalog);
        Assistant = new CodeAssistant(_compiler);
    }

    /// <summary>Completion and the like, in view of the cells that have run.</summary>
    public CodeAssistant Assistant { get; }

    /// <summary>Compiles what cells typically hold, so that the compiler is warm when the first one comes.</summary>
    public void WarmUp()
    {
        const string typical = """
            using System.Text.RegularExpressions;
            var words = new[] { "a" };
            int Count(string s) { foreach (var c in s) { if (c == 'b') { return 1; } } return 0; }
            var lines = words.Select(w => $"{w} {Count(w)}").OrderBy(w => w).ToList();
            Console.WriteLine(lines.Count);
            await Task.Yield();
            lines.Display()
            """;
        // The two have little in common, so each can be compiled while the other is.
        Parallel.Invoke(
            () => _compiler.Compile(typical, "warm-up", CancellationToken.None),
            () => ValueFormatter.Format(typical.Split('\n'), [])
        );
    }

    /// <summary>Asks the running cell to stop; the next one is not concerned.</summary>
    public void Interrupt()
    {
        Cells.Guard.Stop(Execution.Current);
        _interrupt.Cancel();
    }

    /// <summary>Runs one cell to its end; whatever happens in it ends as events and a status.</summary>
    public async Task<DoneEvent> ExecuteAsync(HostRequest request, Action<HostEvent> emit)
    {
        var clock = Stopwatch.StartNew();
        Cells.Guard.Reset();
        _interrupt.Dispose();
        _interrupt = new CancellationTokenSource();
        var execution = new Execution(request.Id, emit, _interrupt.Token);
        Execution.Current = execution;
        var count = ++_executionCount;
        execution.Emit(new StartedEvent(count));
        var status = await RunGuardedAsync(request.Params ?? new HostParameters(), execution, count)
            .ConfigureAwait(false);
        ConsoleCapture.EndCell();
        return new DoneEvent(status, clock.Elapsed.TotalMilliseconds) { Id = request.Id, ExecutionCount = count };
    }

    public void Dispose()
    {
        _interrupt.Dispose();
        Assistant.Dispose();
    }

    private async Task<string> RunGuardedAsync(HostParameters cell, Execution execution, int count)
    {
        try
        {
            await RunAsync(cell.Code ?? "", cell.Language ?? "csharp", $"cell {count}", _folder, execution)
                .ConfigureAwait(false);
            return "ok";
        }
        catch (OperationCanceledException) when (execution.Interrupted.IsCancellationRequested)
        {
            Cells.Guard.Reset();
            execution.Emit(
                new ErrorEvent(
                    "Interrupted",
                    "The cell was interrupted.",
                    ["The cell was interrupted; its variables are kept."]
                )
            );
            return "interrupted";
        }
        catch (CellException e)
        {
            execution.Emit(e.ToEvent());
            return "error";
        }
        catch (Exception e)
        {
            // Whatever a cell throws is its outcome, not the host's failure.
            execution.Emit(CellTrace.ToEvent(e, $"cell {count}"));
            return "error";
        }
    }

    private async Task RunAsync(string text, string language, string file, string folder, Execution execution)
    {
        if (!Languages.IsSupported(language))
        {
            throw Languages.Unsupported(language, null);
        }

        var clock = Stopwatch.StartNew();
        var timed = false;
        foreach (var step in CellParser.Parse(text, language))
        {
            execution.Interrupted.ThrowIfCancellationRequested();
            timed |= step is CellStep.Time;
            await RunAsync(step, file, folder, execution).ConfigureAwait(false);
        }

        if (timed)
        {
            var wall = FormattableString.Invariant($"Wall time: {clock.Elapsed.TotalMilliseconds:0.0} ms");
            execution.Emit(new OutputEvent("display", new Dictionary<string, string> { ["text/plain"] = wall }));
        }
    }

    private async Task RunAsync(CellStep step, string file, string folder, Execution execution)
    {
        try
        {
            switch (step)
            {
                case CellStep.Code { Language: "csharp" } code:
                    await RunCSharpAsync(code.Text, file, execution).ConfigureAwait(false);
                    break;
                case CellStep.Code code:
                    var shown = new Dictionary<string, string> { ["text/" + code.Language] = code.Text.Trim('\n') };
                    execution.Emit(new OutputEvent("display", shown));
                    break;
                case CellStep.Reference reference:
                    LibraryReference.Add(reference.Target, folder, _catalog);
                    break;
                case CellStep.Package package:
                    await _packages
                        .AddAsync(PackageReference.Parse(package.Target), folder, execution)
                        .ConfigureAwait(false);
                    break;
                case CellStep.Source source:
                    _packages.AddSource(source.Target);
                    break;
                case CellStep.Load load:
                    await LoadAsync(Path.GetFullPath(load.Target, folder), execution).ConfigureAwait(false);
                    break;
                default:
                    break;
            }
        }
        catch (CellException e) when (e.Line is null && e.Path is null)
        {
            throw new CellException(e.Name, e.Message)
            {
                Line = step.Line,
                Path = Path.IsPathRooted(file) ? file : null,
                Traceback = e.Traceback,
            };
        }
    }

    private async Task RunCSharpAsync(string text, string file, Execution execution)
    {
        var submission = _compiler.Compile(text, file, execution.Interrupted);
        _compiler.Keep(submission);
        if (submission.Factory is not { } factory)
        {
            return;
        }

        // Slot 0 is for a host object, which we have none of; each piece puts its variables into the next slot.
        if (++_submissions + 1 >= _variables.Length)
        {
            Array.Resize(ref _variables, _variables.Length * 2);
        }

        var variables = _variables;
        var value = await CellThread.RunAsync(() => factory(variables), execution).ConfigureAwait(false);
        if (value is not (null or Cells.DisplayedValue))
        {
            var data = await CellThread
                .RunAsync(() => Task.FromResult<object?>(ValueFormatter.Format(value, [])), execution)
                .ConfigureAwait(false);
            execution.Emit(new OutputEvent("result", (IReadOnlyDictionary<string, string>)data!));
        }
    }

    /// <summary>Runs the code cells of another file as if they stood here; its own paths resolve against its folder.</summary>
    private async Task LoadAsync(string path, Execution execution)
    {
        if (_loading.Contains(path))
        {
            throw new CellException("LoadCycle", $"{path} loads itself: {string.Join(" → ", _loading)} → {path}");
        }

        _loading.Add(path);
        try
        {
            foreach (var cell in Read(path).Cells.Where(cell => cell.Kind == CellKind.Code))
            {
                await RunAsync(cell.Source, cell.Language, path, Path.GetDirectoryName(path)!, execution)
                    .ConfigureAwait(false);
            }
        }
        finally
        {
            _loading.Remove(path);
        }
    }

    private static Notebook Read(string path)
    {
        try
        {
            return Notebook.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            throw new CellException("CannotLoad", e.Message);
        }
    }
}
