namespace Interviews;

/// <summary>How somebody speaks in the whole transcript.</summary>
internal sealed class SpeakerProfile(string name)
{
    public string Name { get; } = name;

    /// <summary>The folded labels under which the speaker appears.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels as they are written, the first first.</summary>
    public List<string> Wordings { get; } = [];

    /// <summary>The role that a label's wording claims.</summary>
    public Role? SaidRole { get; set; }

    public int Turns { get; set; }

    /// <summary>Turns with a question mark.</summary>
    public int Questions { get; set; }

    /// <summary>Turns with a word that asks.</summary>
    public int Wonderings { get; set; }

    public long Characters { get; set; }

    /// <summary>Topics whose first turn it is.</summary>
    public int Openings { get; set; }

    public bool MostlyAsks => Questions * 2 > Turns;

    /// <summary>Share of turns that ask, with a little for opening topics and for being short.</summary>
    public double Asking =>
        Turns == 0
            ? 0
            : (double)Questions / (Turns + 1) + 0.2 * Openings / Turns + 10.0 / (100 + (double)Characters / Turns);
}
