namespace Interviews;

/// <summary>What a document shows of one label in one form.</summary>
internal sealed class LabelFacts(int key, string folded, LabelClass kind)
{
    public int Key { get; } = key;

    public string Folded { get; } = folded;

    public LabelClass Class { get; } = kind;

    public int Count { get; set; }

    /// <summary>Occurrences whose label, not whole line, is bold.</summary>
    public int Bold { get; set; }

    /// <summary>Occurrences followed by another label that recurs.</summary>
    public int Alternating { get; set; }

    /// <summary>Occurrences between two labels that are accepted already.</summary>
    public int Surrounded { get; set; }

    /// <summary>Occurrences next to labels that look like speakers' by their wording.</summary>
    public int BesidePeople { get; set; }

    /// <summary>Occurrences directly below a question of somebody who is accepted as an asker.</summary>
    public int Answers { get; set; }

    /// <summary>Occurrences with a time stamp and no colon.</summary>
    public int Timed { get; set; }

    /// <summary>Occurrences before a dash, which parts much else from what follows.</summary>
    public int Dashed { get; set; }

    /// <summary>Occurrences alone on their line, without a colon.</summary>
    public int Alone { get; set; }

    /// <summary>Occurrences after which somebody says a sentence.</summary>
    public int Speech { get; set; }

    /// <summary>Occurrences after which a question mark stands.</summary>
    public int Questions { get; set; }

    /// <summary>Occurrences after which somebody is addressed, asks, or says I.</summary>
    public int Dialogue { get; set; }

    /// <summary>Occurrences that the format itself gives to a voice.</summary>
    public int Voiced { get; set; }

    /// <summary>Occurrences that are a heading with a colon at its end.</summary>
    public int Headings { get; set; }

    /// <summary>Occurrences as terms above their definitions.</summary>
    public int Terms { get; set; }

    /// <summary>Occurrences directly behind the letter before it: B below A, C below B.</summary>
    public int Enumerated { get; set; }

    /// <summary>Occurrences set exactly as the speakers' labels, and as nothing else, are.</summary>
    public int SetAsSpeakers { get; set; }

    /// <summary>Whether it is set as the speakers' labels are, as a heading or with a time.</summary>
    public bool IsMarkedUp { get; set; }

    /// <summary>Whether most accepted labels are single characters, as this one is.</summary>
    public bool AmongInitials { get; set; }

    /// <summary>Whether somebody who is known by a word or name recurs in the same form.</summary>
    public bool InCompany { get; set; }

    public bool Introduced { get; set; }

    /// <summary>Whether it ends in a name that a line of the opening begins with: 码头林深处.</summary>
    public bool EndsInName { get; set; }

    /// <summary>The accepted label that this one may abbreviate.</summary>
    public string? ShortFor { get; set; }

    public bool Told { get; set; }

    public bool Denied { get; set; }

    /// <summary>The sum of the weights of the rules that hold.</summary>
    public double Score { get; private set; }

    /// <summary>One occurrence is little evidence, so it must be better evidence.</summary>
    public bool IsAccepted => Score >= (Count > 1 ? 3 : 4);

    /// <summary>Weighs what is known so far.</summary>
    public void Weigh(IReadOnlyList<Rule<LabelFacts>> rules)
    {
        Score = 0;
        foreach (var rule in rules)
        {
            Score += rule.Holds(this) ? rule.Weight : 0;
        }
    }

    /// <summary>The rules that hold with their weights, the weightiest first.</summary>
    public IReadOnlyList<string> Evidence(IReadOnlyList<Rule<LabelFacts>> rules) =>
        [
            .. rules
                .Where(rule => rule.Holds(this))
                .OrderByDescending(rule => Math.Abs(rule.Weight))
                .Select(rule => rule.ToString()),
        ];
}
