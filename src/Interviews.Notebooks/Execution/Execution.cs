using System.Collections.Concurrent;

namespace Interviews.Notebooks;

/// <summary>The cell that is running: where its outputs go and who answers its questions.</summary>
internal sealed class Execution(long id, Action<HostEvent> emit, CancellationToken interrupted)
{
    /// <summary>How much a cell may show, in characters of MIME data: a page with more is of no use to anybody.</summary>
    private const long OutputLimit = 100_000_000;

    private static readonly Execution Nobody = new(0, static _ => { }, CancellationToken.None);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _questions = [];
    private long _shown;

    /// <summary>
    /// The running cell, or the last one if a thread it left behind still writes. One worker runs one cell at a time, so
    /// this is the process's own state, as the console is.
    /// </summary>
    public static Execution Current { get; set; } = Nobody;

    public CancellationToken Interrupted => interrupted;

    public void Emit(HostEvent e)
    {
        var size = e switch
        {
            OutputEvent output => output.Data.Values.Sum(text => (long)text.Length),
            UpdateDisplayEvent update => update.Data.Values.Sum(text => (long)text.Length),
            _ => 0,
        };
        if (size > 0 && Interlocked.Add(ref _shown, size) > OutputLimit)
        {
            throw new CellException("OutputLimit", $"The cell displays more than {OutputLimit / 1_000_000} MB.");
        }

        if (size > 0)
        {
            // Showing is where a cell without loops of its own can be stopped.
            Cells.Guard.Check();
        }

        ConsoleCapture.Flush();
        emit(e with { Id = id });
    }

    /// <summary>For console text, which is flushed by its own writer.</summary>
    public void EmitStream(string name, string text) => emit(new StreamEvent(name, text) { Id = id });

    public async Task<string> AskAsync(string prompt, bool password)
    {
        var inputId = Guid.NewGuid().ToString("N");
        var question = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _questions[inputId] = question;
        Emit(new InputEvent(inputId, prompt, password));
        return await question.Task.WaitAsync(interrupted).ConfigureAwait(false);
    }

    public bool Answer(string inputId, string text) =>
        _questions.TryRemove(inputId, out var question) && question.TrySetResult(text);
}
