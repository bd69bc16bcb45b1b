namespace Interviews.Notebooks;

/// <summary>A worker is no more, and everything it said has been passed on.</summary>
internal sealed record WorkerExit(WorkerProcess Worker, int ExitCode)
{
    public string Describe() =>
        ExitCode switch
        {
            134 =>
                "it crashed: an exception on a thread of its own that nothing caught, a stack overflow, no memory left, or a fatal error of the runtime",
            137 => "it was killed, by the system perhaps, for want of memory",
            139 => "it crashed in native code",
            _ => FormattableString.Invariant($"exit code {ExitCode}"),
        };
}
