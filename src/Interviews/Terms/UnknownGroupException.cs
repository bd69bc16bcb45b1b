namespace Interviews;

/// <summary>A speaker, role or topic was asked for that the corpus does not have.</summary>
public sealed class UnknownGroupException : Exception
{
    /// <summary>Says what was asked for and what there is.</summary>
    /// <param name="kind">What it was to be: <c>speaker</c>, <c>topic</c>.</param>
    /// <param name="name">The name asked for.</param>
    /// <param name="known">The names the corpus has; repeated ones are said once.</param>
    public UnknownGroupException(string kind, string name, IEnumerable<string> known)
        : base($"There is no {kind} '{name}'. Known: {string.Join(", ", known.Distinct())}.")
    {
        Name = name;
    }

    /// <summary>The name asked for.</summary>
    public string Name { get; }
}
