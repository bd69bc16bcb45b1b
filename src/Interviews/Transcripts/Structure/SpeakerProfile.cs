namespace Interviews;

/// <summary>How somebody speaks in the whole transcript.</summary>
internal sealed class SpeakerProfile(string name)
{
    public string Name { get; } = name;

    /// <summary>The folded labels under which the speaker appears.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels as they are written, the first first.</summary>
    public List<string> Wordings { get; } = [];

    /// <summary>The role that a label's wording or the opening claims.</summary>
    public Role? SaidRole { get; set; }

    /// <summary>Whether the label says what the speaker is and not who: 观众, 旁白.</summary>
    public bool IsVoice { get; set; }

    /// <summary>Whether the label is a name taken in a forum.</summary>
    public bool IsAccount { get; set; }

    public int Turns { get; set; }

    /// <summary>Turns with a question mark.</summary>
    public int Questions { get; set; }

    /// <summary>Turns that end in a question.</summary>
    public int EndsAsking { get; set; }

    /// <summary>Turns with a word that asks.</summary>
    public int Wonderings { get; set; }

    public long Characters { get; set; }

    /// <summary>Topics whose first turn it is.</summary>
    public int Openings { get; set; }

    /// <summary>Share of turns that ask, those that end so counted twice.</summary>
    public double Asking => Turns == 0 ? 0 : (double)(Questions + EndsAsking) / (2 * Turns + 1);

    public double MeanLength => Turns == 0 ? 0 : (double)Characters / Turns;
}
