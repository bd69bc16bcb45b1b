namespace Interviews.Notebooks;

/// <summary>The one answer that ends every request, after all events that belong to it.</summary>
/// <param name="Status"><c>ok</c>, <c>error</c> or <c>interrupted</c>.</param>
/// <param name="Milliseconds">How long the request took, without its time in the queue.</param>
public sealed record DoneEvent(string Status, double Milliseconds) : HostEvent
{
    /// <summary>The number of the execution since the worker started, from 1; null for other requests.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What <c>complete</c>, <c>inspect</c> and <c>isComplete</c> found; null for other requests.</summary>
    public HostResult? Result { get; init; }
}
