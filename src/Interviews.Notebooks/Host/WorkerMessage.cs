namespace Interviews.Notebooks;

/// <summary>Something a worker said.</summary>
internal sealed record WorkerMessage(WorkerProcess Worker, HostEvent Event);
