namespace Interviews.Notebooks;

/// <summary>A cell's turn has come: what it takes from here on is its own time, not the queue's or the start-up's.</summary>
/// <param name="ExecutionCount">The number of the execution since the worker started, from 1.</param>
public sealed record StartedEvent(int ExecutionCount) : HostEvent;
