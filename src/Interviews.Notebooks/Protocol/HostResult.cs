namespace Interviews.Notebooks;

/// <summary>What a question about code found out; each method fills the few fields that DESIGN.md names.</summary>
public sealed record HostResult
{
    /// <summary>Start of the text a completion replaces, in UTF-16 units from 0.</summary>
    public int? Start { get; init; }

    /// <summary>End (exclusive) of the text a completion replaces.</summary>
    public int? End { get; init; }

    /// <summary>The completions, best first.</summary>
    public IReadOnlyList<CompletionEntry>? Items { get; init; }

    /// <summary>What <c>inspect</c> has to say, in Markdown.</summary>
    public string? Text { get; init; }

    /// <summary><c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</summary>
    public string? Status { get; init; }
}
