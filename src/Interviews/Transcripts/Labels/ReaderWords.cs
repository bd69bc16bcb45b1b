using System.Buffers;
using System.Collections.Frozen;

namespace Interviews;

/// <summary>The words the reader knows, from <c>Transcripts/Data</c>: evidence for what a label or line is, never proof.</summary>
/// <remarks>The lists are simplified and in lower case; what is looked up is folded first (<see cref="Fold"/>).</remarks>
internal sealed class ReaderWords
{
    /// <summary>The lists by the names of their files.</summary>
    public static readonly IReadOnlyList<string> Lists =
    [
        "answerers",
        "askers",
        "asking-words",
        "caption-ends",
        "cast-words",
        "clause-ends",
        "credits",
        "numbered-voices",
        "occupation-ends",
        "outlet-ends",
        "person-ends",
        "phrases",
        "reader-words",
        "section-words",
        "surnames",
        "voices",
    ];

    private const string FunctionCharacters = "我你他她它您们这那哪是不没的了着著就都也还把被让给从因但而且如若虽";

    private static readonly SearchValues<char> Pronouns = SearchValues.Create("我你您他她它这那哪是不没的了着把被");
    private const string RoleEnds = "者人员宾播家";
    private const string LabelEndings = "0123456789abcdefghijklmnopqrstuvwxyz甲乙丙丁一二三四五六七八九十_- ";
    private readonly Dictionary<string, FrozenSet<string>> lists;
    private readonly int longestEnd;

    private ReaderWords(Dictionary<string, FrozenSet<string>> lists)
    {
        this.lists = lists;
        longestEnd = lists.Values.SelectMany(list => list).Max(word => word.Length);
    }

    public static ReaderWords Default { get; } = new(Lists.ToDictionary(list => list, Read, StringComparer.Ordinal));

    /// <summary>These words without one list, to see what it is good for.</summary>
    public ReaderWords Without(string list) =>
        new(new Dictionary<string, FrozenSet<string>>(lists, StringComparer.Ordinal) { [list] = [] });

    /// <summary>Narrow, simplified, lower case: as long as the text, so that offsets hold.</summary>
    public static string Fold(string text) => Variants.Simplified.FoldCharacters(text);

    /// <summary>Whether a list holds the folded word.</summary>
    public bool Has(string list, string word) => lists[list].Contains(word);

    /// <summary>Length of the longest word of a list that ends the folded text, of whatever is shorter than the text; or 0.</summary>
    public int EndIn(string list, ReadOnlySpan<char> text, bool whole = false)
    {
        var words = lists[list].GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(text.Length - (whole ? 0 : 1), longestEnd); length > 0; length--)
        {
            if (words.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest word of a list that the folded text begins with; or 0.</summary>
    public int StartIn(string list, ReadOnlySpan<char> text)
    {
        var words = lists[list].GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(text.Length, longestEnd); length > 0; length--)
        {
            if (words.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether the folded text holds a word of a list anywhere.</summary>
    public bool IsIn(string list, string text) =>
        lists[list].Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>What a folded label is by its wording.</summary>
    public LabelClass Classify(string key) =>
        Has("credits", key) ? LabelClass.Credit
        : Has("askers", key) ? LabelClass.Asker
        : Has("answerers", key) ? LabelClass.Answerer
        : Has("voices", key) || IsNumberedVoice(key) || IsAccount(key) ? LabelClass.Voice
        : IsCredit(key) ? LabelClass.Credit
        : Has("phrases", key) || IsOrdinal(key) ? LabelClass.Phrase
        : TitleLength(key) is > 0 and var title
            ? EndIn("askers", key.AsSpan(0, title), whole: true) > 1 ? LabelClass.Asker
                : LabelClass.Person
        : key.Length == 1 || (key.Length <= 3 && key.All(char.IsAsciiLetter)) ? LabelClass.Initial
        : EndIn("askers", key) > 1 || (RolePrefix(key) is > 1 and var asker && Has("askers", key[..asker]))
            ? LabelClass.Asker
        : RolePrefix(key) is > 1 and var role && Has("answerers", key[..role]) ? LabelClass.Answerer
        : IsOutlet(key) ? LabelClass.Outlet
        : IsPerson(key) ? LabelClass.Person
        : key.All(c => Characters.IsAlphabetic(c) || " .·'-&".Contains(c, StringComparison.Ordinal))
            ? LabelClass.LatinName
        : IsClause(key) ? LabelClass.Phrase
        : LabelClass.Unknown;

    public bool IsCredit(string key) =>
        Has("credits", key)
        || Has("credits", key.TrimEnd('人', '者', '方', '员', '师'))
        || EndIn("section-words", key, whole: true) > 1;

    /// <summary>Whether a folded name has the form of a Chinese or foreign person's.</summary>
    public bool IsPerson(string key)
    {
        if (key.Contains('·', StringComparison.Ordinal) && key.Length > 3)
        {
            return !key.Any(char.IsDigit);
        }

        if (key.Length < 2 || !key.All(Characters.IsHan))
        {
            return false;
        }

        var nick =
            key[0] is '老' or '小' or '阿' && (key.Length == 2 || (key.Length == 3 && EndIn("clause-ends", key) == 0));
        var surname = SurnameLength(nick && key[0] != '阿' ? key[1..] : key);
        return nick && (key[0] == '阿' || surname > 0)
            || (
                surname > 0
                && !key.AsSpan(surname).ContainsAny(Pronouns)
                && (
                    key.Length <= surname + 2 || (EndIn("person-ends", key) is > 0 and var end && key.Length - end <= 4)
                )
            );
    }

    /// <summary>How much of a folded label is a title before a person's name: 4 in 总工程师赵铁心; 0 where none is.</summary>
    public int TitleLength(string key)
    {
        for (var length = Math.Min(3, key.Length - 2); length >= 2; length--)
        {
            var start = key.Length - length;
            if (
                key.Length <= 14
                && start > 1
                && Has("occupation-ends", key[(start - 1)..start])
                && IsFullName(key[start..])
            )
            {
                return start;
            }
        }

        return 0;
    }

    /// <summary>Length of the word for who asks or answers that stands before a name: 2 in 记者安勇; else 0.</summary>
    public int RolePrefix(string key)
    {
        for (var length = Math.Min(4, key.Length - 2); length >= 2; length--)
        {
            if (
                RoleEnds.Contains(key[length - 1], StringComparison.Ordinal)
                && IsRole(key[..length])
                && key.Length - length <= 10
            )
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>A word for who asks or answers.</summary>
    public bool IsRole(string key) => Has("askers", key) || Has("answerers", key);

    /// <summary>《人物》, 三联生活周刊.</summary>
    public bool IsOutlet(string key) =>
        (key[0] == '《' && key.IndexOf('》', StringComparison.Ordinal) is > 1 and var close && key.Length - close <= 5)
        || (key.Length > 2 && EndIn("outlet-ends", key) > 0);

    /// <summary>Labels that stand for question and answer themselves.</summary>
    public static bool IsQuestionMark(ReadOnlySpan<char> label)
    {
        var head = label.TrimEnd("0123456789");
        return head is "Q" or "A" or "q" or "a" or "问" or "答" or "問" or "Ｑ" or "Ａ";
    }

    private int SurnameLength(string key) =>
        key.Length > 2 && Has("surnames", key[..2]) ? 2
        : Has("surnames", key[..1]) ? 1
        : 0;

    private bool IsFullName(string name) =>
        name.All(Characters.IsHan)
        && Has("surnames", name[..1])
        && EndIn("person-ends", name) == 0
        && !Has("occupation-ends", name[^1..]);

    /// <summary>发言人1, 嘉宾A, speaker_00.</summary>
    private bool IsNumberedVoice(string key)
    {
        var bare = key.TrimEnd([.. LabelEndings]);
        return (
                bare.Length < key.Length
                && key.Length - bare.Length <= 3
                && bare.Length > 0
                && Has("numbered-voices", bare)
            ) || key.StartsWith("speaker", StringComparison.Ordinal);
    }

    /// <summary>Somebody of a forum by the name that was taken there: <c>网友@早起的鸟</c>.</summary>
    public bool IsAccount(string key) =>
        key.IndexOf('@', StringComparison.Ordinal) is >= 0 and <= 4 and var at
        && at + 1 < key.Length
        && (at == 0 || Has("voices", key[..at]) || Has("numbered-voices", key[..at]));

    private static bool IsOrdinal(string key) =>
        key.Length > 1
        && key[0] is '第' or '其'
        && "一二三四五六七八九十0123456789".Contains(key[1], StringComparison.Ordinal);

    private bool IsClause(string key) =>
        key.Length > 10
        || key.Any(character => FunctionCharacters.Contains(character, StringComparison.Ordinal))
        || (key.Length > 2 && EndIn("clause-ends", key) > 0);

    private static FrozenSet<string> Read(string list) =>
        WordFile.ReadResource(list + ".txt").ToFrozenSet(StringComparer.Ordinal);
}
