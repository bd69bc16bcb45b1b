namespace Interviews;

/// <summary>What the options and the document's legends say of labels before any is weighed.</summary>
internal sealed class LabelHints
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> denied = new(StringComparer.Ordinal);

    public LabelHints(TranscriptReaderOptions options)
    {
        told.UnionWith(options.Speakers.Select(LabelIndex.Fold));
        told.UnionWith(options.Abbreviations.Keys.Select(LabelIndex.Fold));
        denied.UnionWith(options.NotSpeakers.Select(LabelIndex.Fold));
        foreach (var (alias, name) in options.Abbreviations)
        {
            Names[LabelIndex.Fold(alias)] = name;
        }
    }

    /// <summary>The full name by folded short label.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Roles that a box at the start gives to names: <c>主持人：王某</c>.</summary>
    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);

    public bool IsTold(string folded) => told.Contains(folded);

    public bool IsDenied(string folded) => denied.Contains(folded);

    public bool IsIntroduced(string folded) => Names.ContainsKey(folded);

    /// <summary>Notes an introduction or an entry of a legend; what the options say wins.</summary>
    public void Introduce(string alias, string name) => Names.TryAdd(LabelIndex.Fold(alias), name);
}
