using System.Globalization;

namespace Interviews;

/// <summary>What a document shows of one label in one form, and the evidence weighed from it.</summary>
internal sealed class LabelRecord(int key, string folded)
{
    private readonly List<(string Reason, int Weight)> evidence = [];

    public int Key { get; } = key;

    public string Folded { get; } = folded;

    public LabelClass Class { get; set; } = Lexicon.Classify(folded);

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

    /// <summary>Whether most accepted labels are single characters, as this one is.</summary>
    public bool AmongInitials { get; set; }

    /// <summary>Occurrences with a time stamp and no colon.</summary>
    public int Timed { get; set; }

    /// <summary>Occurrences before a dash, which parts much else from what follows.</summary>
    public int Dashed { get; set; }

    /// <summary>Occurrences after which somebody says a sentence.</summary>
    public int Speech { get; set; }

    /// <summary>Occurrences after which a question mark stands.</summary>
    public int Questions { get; set; }

    public bool Introduced { get; set; }

    /// <summary>Whether the title or the opening paragraphs name it.</summary>
    public bool Mentioned { get; set; }

    /// <summary>The accepted label that this one may abbreviate.</summary>
    public string? ShortFor { get; set; }

    public bool Told { get; set; }

    public bool Denied { get; set; }

    public int Score => evidence.Sum(item => item.Weight);

    /// <summary>One occurrence is little evidence, so it must be better evidence.</summary>
    public bool IsAccepted => Score >= (Count > 1 ? 3 : 4);

    public IReadOnlyList<string> Evidence =>
        [
            .. evidence
                .OrderByDescending(item => Math.Abs(item.Weight))
                .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Reason} {item.Weight:+0;-0}")),
        ];

    /// <summary>Weighs what is known so far; the second time with the labels around it.</summary>
    public void Weigh()
    {
        evidence.Clear();
        Add(Told, "named in the options", 20);
        Add(Denied, "excluded in the options", -40);
        Add(Introduced, "introduced", 4);
        AddClass();
        Add(Count == 2, "recurs", 1);
        Add(Count is 3 or 4, "recurs often", 2);
        Add(Count > 4, "recurs very often", 3);
        Add(Count > 1 && Alternating * 5 >= Count * 3, "alternates with other labels", 1);
        Add(Surrounded * 2 >= Count && Surrounded > 0, "stands among speakers", Count > 1 ? 2 : 1);
        Add(Count == 1 && Surrounded == 0 && BesidePeople > 0 && Class == LabelClass.Person, "stands beside people", 1);
        Add(
            Answers * 2 >= Count && Answers > 0,
            "answers a question",
            Count == 1 && Class == LabelClass.Unknown ? 4 : 2
        );
        Add(AmongInitials && Count == 1 && Surrounded == 1, "is one character as the others are", 2);
        Add(Count == 1 && Timed == 1 && Surrounded == 1, "has a time stamp as the others have", 3);
        Add(Dashed > 0 && Count < 3, "stands before a dash, and seldom", -6);
        Add(Bold * 2 > Count, "is bold", 1);
        Add(Speech * 2 >= Count, "sentences follow", 1);
        Add(Speech == 0 && Count < 3, "no sentence follows", -2);
        Add(ShortFor is not null, $"is short for {ShortFor}", 3);
        Add(Mentioned, "named in the opening", 1);
    }

    private void AddClass()
    {
        switch (Class)
        {
            case LabelClass.Asker:
                Add(true, "a word for who asks", 3);
                break;
            case LabelClass.Answerer:
                Add(true, "a word for who answers", 3);
                break;
            case LabelClass.Voice:
                Add(true, "a word for a voice", 3);
                break;
            case LabelClass.Outlet:
                Add(true, "an outlet", 2);
                break;
            case LabelClass.Person:
                Add(true, "a person's name", Folded.Length > 2 ? 2 : 1);
                break;
            case LabelClass.LatinName:
                Add(true, "a name in Latin letters", 1);
                break;
            case LabelClass.Unknown:
                Add(true, "unknown wording", -1);
                break;
            case LabelClass.Credit:
                Add(true, "a word for a credit", -3);
                break;
            case LabelClass.Phrase:
                Add(true, "leads up to what follows", -4);
                break;
        }
    }

    private void Add(bool present, string reason, int weight)
    {
        if (present)
        {
            evidence.Add((reason, weight));
        }
    }
}
