using System.Runtime.InteropServices;

namespace Interviews;

/// <summary>The labels that name speakers, where they stand, and whom they name.</summary>
internal sealed class Cast
{
    private readonly int[] labelOfLine;
    private readonly List<Label> labels;
    private readonly string[] names;
    private readonly LabelIndex index;

    public Cast(int lineCount, List<Label> labels, string[] names, LabelIndex index)
    {
        this.labels = labels;
        this.names = names;
        this.index = index;
        labelOfLine = new int[lineCount];
        Array.Fill(labelOfLine, -1);
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            labelOfLine[labels[i].Line] = i;
        }
    }

    /// <summary>What was considered and decided, for a person who asks why.</summary>
    public required IReadOnlyList<LabelReading> Readings { get; init; }

    /// <summary>What to report of labels that were taken for a slip of another's, by key.</summary>
    public required IReadOnlyDictionary<int, string> Slips { get; init; }

    /// <summary>Lines that look like turns and are fields of a form: time, place, who took the pictures.</summary>
    public required HashSet<int> Fields { get; init; }

    /// <summary>What the document says of labels: legends, roles.</summary>
    public required Introductions Introductions { get; init; }

    /// <summary>Whether the labels are not written and only implied by how the text is set.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The speakers' labels in the order of the text.</summary>
    public IReadOnlyList<Label> Labels => labels;

    /// <summary>The names of all who speak.</summary>
    public IEnumerable<string> Names => labels.Select(NameOf).Distinct(StringComparer.Ordinal);

    public bool HasLabel(int line) => line >= 0 && line < labelOfLine.Length && labelOfLine[line] >= 0;

    /// <summary>The labels of a line in their order; the first may stand inside it.</summary>
    public ReadOnlySpan<Label> LabelsOf(int line)
    {
        var start = labelOfLine[line];
        if (start < 0)
        {
            return [];
        }

        var end = start + 1;
        while (end < labels.Count && labels[end].Line == line)
        {
            end++;
        }

        return CollectionsMarshal.AsSpan(labels)[start..end];
    }

    /// <summary>Whether a line holds a label and nothing behind it: what is said stands below.</summary>
    public bool EndsInLabel(int line, string text) => HasLabel(line) && LabelsOf(line)[^1].TextStart >= text.Length;

    /// <summary>Name of the speaker whom a label names.</summary>
    public string NameOf(Label label) => names[label.Key];

    /// <summary>A label as its first occurrence writes it.</summary>
    public string WordingOf(Label label) => index.Name(label.Key);

    /// <summary>The folded form of a label.</summary>
    public string KeyOf(Label label) => index.Key(label.Key);
}
