namespace Interviews;

/// <summary>What speaks for a label's naming a speaker, and against it. A row a rule; the sum decides.</summary>
/// <remarks>Every row has an example in the tests.</remarks>
internal static class LabelRules
{
    public static readonly IReadOnlyList<Rule<LabelFacts>> All =
    [
        new("named in the options", 20, label => label.Told),
        new("excluded in the options", -40, label => label.Denied),
        new("introduced", 4, label => label.Introduced),
        new("a word for who asks", 3, label => label.Class == LabelClass.Asker),
        new("a word for who answers", 3, label => label.Class == LabelClass.Answerer),
        new("a word for a voice", 3, label => label.Class == LabelClass.Voice),
        new("an outlet", 2, label => label.Class == LabelClass.Outlet),
        new("a person's name", 2, label => label.Class == LabelClass.Person && label.Folded.Length > 2),
        new("a person's short name", 1, label => label.Class == LabelClass.Person && label.Folded.Length <= 2),
        new("a name in Latin letters", 1, label => label.Class == LabelClass.LatinName),
        new("a word for a credit", -3, label => label.Class == LabelClass.Credit),
        new("leads up to what follows", -4, label => label.Class == LabelClass.Phrase),
        new("recurs", 1, label => label.Count == 2),
        new("recurs often", 2, label => label.Count is 3 or 4),
        new("recurs very often", 3, label => label.Count > 4),
        new("alternates with other labels", 1, label => label.Count > 1 && label.Alternating * 5 >= label.Count * 3),
        new("stands among speakers", 2, label => label.Count > 1 && label.Surrounded * 2 >= label.Count),
        new("stands among speakers once", 1, label => label is { Count: 1, Surrounded: 1 }),
        new(
            "stands beside people",
            1,
            label => label is { Count: 1, Surrounded: 0, BesidePeople: > 0, Class: LabelClass.Person }
        ),
        new("answers a question", 2, label => label.Answers * 2 >= label.Count && label.Answers > 0),
        new(
            "answers the only question put to it",
            2,
            label => label is { Count: 1, Answers: 1, Class: LabelClass.Unknown or LabelClass.Person }
        ),
        new(
            "is one character as the others are",
            2,
            label => label is { AmongInitials: true, Count: 1, Surrounded: 1 }
        ),
        new(
            "is set exactly as the speakers' labels are",
            5,
            label =>
                label.SetAsSpeakers * 2 > label.Count && label.Class is not (LabelClass.Phrase or LabelClass.Credit)
        ),
        new("ends in a name of the opening", 3, label => label.EndsInName),
        new("stands before a dash, and seldom", -6, label => label is { Dashed: > 0, Count: < 3 }),
        new(
            "stands alone and is no person's name",
            -4,
            label =>
                label.Alone * 2 > label.Count
                && label.Class is LabelClass.Unknown or LabelClass.Initial or LabelClass.LatinName or LabelClass.Voice
                && !label.Introduced
                && !(label.InCompany && label.Count > 1)
        ),
        new("is the next letter of a list", -6, label => label.Enumerated * 2 > label.Count),
        new("recurs as a term above what is said", 2, label => label.Count > 1 && label.Terms * 2 > label.Count),
        new("recurs as a heading with a colon", 2, label => label.Count > 1 && label.Headings * 2 > label.Count),
        new("is given to a voice by the format", 5, label => label.Voiced * 2 > label.Count),
        new("stands with a time", 1, label => label.Timed * 2 > label.Count),
        new("is bold", 1, label => label.Bold * 2 > label.Count),
        new("sentences follow", 1, label => label.Speech * 2 >= label.Count),
        new("no sentence follows", -2, label => label is { Speech: 0, Count: < 3 }),
        new("is short for another", 3, label => label.ShortFor is not null),
    ];
}
