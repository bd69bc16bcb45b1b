namespace Interviews;

/// <summary>What speaks for a label's naming a speaker, and against it. A row a rule; the sum decides.</summary>
/// <remarks>An example is a small document in which the rule holds for the label of the line that → marks.</remarks>
internal static class LabelRules
{
    public static readonly IReadOnlyList<Rule<LabelFacts>> All =
    [
        new("named in the options", 20, label => label.Told, ""),
        new("excluded in the options", -40, label => label.Denied, ""),
        new("introduced", 4, label => label.Introduced, "记=记者\n→记：几点？"),
        new("a word for who asks", 3, label => label.Class == LabelClass.Asker, "→记者：几点？"),
        new("a word for who answers", 3, label => label.Class == LabelClass.Answerer, "→答：五点。"),
        new("a word for a voice", 3, label => label.Class == LabelClass.Voice, "→发言人1：五点。"),
        new("an outlet", 2, label => label.Class == LabelClass.Outlet, "→潮汐周刊：几点？"),
        new("a person's name", 2, label => label.Class == LabelClass.Person && label.Folded.Length > 2, "→林深处：五点。"),
        new("a person's short name", 1, label => label.Class == LabelClass.Person && label.Folded.Length <= 2, "→林深：五点。"),
        new("a name in Latin letters", 1, label => label.Class == LabelClass.LatinName, "→Ada Wren: At five."),
        new("unknown wording", -1, label => label.Class == LabelClass.Unknown, "→灯塔：亮着。"),
        new("a word for a credit", -3, label => label.Class == LabelClass.Credit, "→校对：小满"),
        new("leads up to what follows", -4, label => label.Class == LabelClass.Phrase, "→首先：看潮。"),
        new("recurs", 1, label => label.Count == 2, "→甲：一。\n甲：二。"),
        new("recurs often", 2, label => label.Count is 3 or 4, "→甲：一。\n甲：二。\n甲：三。"),
        new("recurs very often", 3, label => label.Count > 4, "→甲：一。\n甲：二。\n甲：三。\n甲：四。\n甲：五。"),
        new(
            "alternates with other labels",
            1,
            label => label.Count > 1 && label.Alternating * 5 >= label.Count * 3,
            "→甲：一。\n乙：二。\n甲：三。\n乙：四。"
        ),
        new(
            "stands among speakers",
            2,
            label => label.Count > 1 && label.Surrounded * 2 >= label.Count,
            "记者：一？\n→灯塔：二。\n记者：三？\n灯塔：四。\n记者：五？"
        ),
        new(
            "stands among speakers once",
            1,
            label => label is { Count: 1, Surrounded: 1 },
            "记者：一？\n林深处：二。\n记者：三？\n→灯塔：四。\n记者：五？"
        ),
        new(
            "stands beside people",
            1,
            label => label is { Count: 1, Surrounded: 0, BesidePeople: > 0, Class: LabelClass.Person },
            "→林深处：一。\n主持人：二。"
        ),
        new(
            "answers a question",
            2,
            label => label.Answers * 2 >= label.Count && label.Answers > 0,
            "记者：一？\n→灯塔：二。\n记者：三？\n灯塔：四。"
        ),
        new(
            "answers the only question put to it",
            2,
            label => label is { Count: 1, Answers: 1, Class: LabelClass.Unknown or LabelClass.Person },
            "记者：一？\n→灯塔：二。"
        ),
        new(
            "is one character as the others are",
            2,
            label => label is { AmongInitials: true, Count: 1, Surrounded: 1 },
            "甲：一？\n乙：二。\n甲：三？\n→丙：四。\n甲：五？\n乙：六。"
        ),
        new(
            "is set exactly as the speakers' labels are",
            5,
            label => label.SetAsSpeakers * 2 > label.Count && label.Class is not (LabelClass.Phrase or LabelClass.Credit),
            "**记者：**一？\n**林深处：**二。\n**记者：**三？\n**林深处：**四。\n→**片段：**五。"
        ),
        new(
            "ends in a name of the opening",
            3,
            label => label.EndsInName,
            "林深处，看潮的人。\n记者：几点？\n→码头林深处：五点。"
        ),
        new("stands before a dash, and seldom", -6, label => label is { Dashed: > 0, Count: < 3 }, "→灯塔——亮着。"),
        new(
            "stands alone and is no person's name",
            -4,
            label =>
                label.Alone * 2 > label.Count
                && label.Class is LabelClass.Unknown or LabelClass.Initial or LabelClass.LatinName or LabelClass.Voice
                && !label.Introduced
                && !(label.InCompany && label.Count > 1),
            "→对\n好的好的。"
        ),
        new("is the next letter of a list", -6, label => label.Enumerated * 2 > label.Count, "a. 一\n→b. 二\nc. 三"),
        new(
            "is an item of a list, as other labels are not",
            -4,
            label => label.Listed * 2 > label.Count,
            "**记者：**几点？\n林深处：五点。\n- →灯塔：亮着，一直亮着。\n记者：好？\n林深处：好。"
        ),
        new("recurs as a term above what is said", 2, label => label.Count > 1 && label.Terms * 2 > label.Count, ""),
        new("stands with a time", 1, label => label.Timed * 2 > label.Count, "→林深处 10:02\n五点。"),
        new("heads a section", -5, label => label.Titles * 2 > label.Count, "## →灯塔：夜里\n亮着。"),
        new("is bold", 1, label => label.Bold * 2 > label.Count, "→**灯塔：**亮着。"),
        new("sentences follow", 1, label => label.Speech * 2 >= label.Count, "→灯塔：亮着，一直亮着。"),
        new("no sentence follows", -2, label => label is { Speech: 0, Count: < 3 }, "→灯塔：白色"),
        new("is short for another", 3, label => label.ShortFor is not null, "林深处：一。\n记者：二？\n→林：三。\n记者：四？"),
        new("named in the opening", 1, label => label.Mentioned, "灯塔的话\n→灯塔：亮着。"),
    ];
}
