using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>
/// Which label stands for whom, as the options and the document say: <c>安勇（以下简称“安”）</c>, <c>记=记者</c>,
/// <c>（问：本报记者　答：王小明）</c>, <c>Q 代表问题。</c>
/// </summary>
internal sealed partial class Introductions
{
    private const int Opening = 120;
    private const int LongestLegend = 200;
    private const int LongestAlias = 4;
    private const string Quotes = "“”\"「」『』‘’'《》：: 为為作〝〞";
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> denied = new(StringComparer.Ordinal);
    private readonly ReaderWords words;

    public Introductions(TranscriptReaderOptions options, ReaderWords words)
    {
        this.words = words;
        told.UnionWith(options.Speakers.Select(LabelIndex.Fold));
        told.UnionWith(options.Abbreviations.Keys.Select(LabelIndex.Fold));
        denied.UnionWith(options.NotSpeakers.Select(LabelIndex.Fold));
        foreach (var (alias, name) in options.Abbreviations)
        {
            Introduce(alias, name);
        }
    }

    /// <summary>The full name by folded short label.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Roles that a box at the start gives to names: <c>主持人：王某</c>.</summary>
    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines that hold nothing but a legend.</summary>
    public HashSet<int> Legends { get; } = [];

    public bool IsTold(string folded) => told.Contains(folded);

    public bool IsDenied(string folded) => denied.Contains(folded);

    public bool IsIntroduced(string folded) => Names.ContainsKey(folded);

    /// <summary>Notes who is meant; what was said first wins.</summary>
    public void Introduce(string alias, string name) => Names.TryAdd(LabelIndex.Fold(alias), name);

    /// <summary>The short label that a note in parentheses introduces, or null.</summary>
    public static string? AliasIn(string note)
    {
        var match = Keyword().Match(note);
        if (!match.Success)
        {
            return null;
        }

        var rest = note.AsSpan(match.Index + match.Length).TrimStart(Quotes);
        var end = rest.IndexOfAny(Characters.AliasEnds);
        var alias = (end < 0 ? rest : rest[..end]).TrimEnd(Quotes);
        return alias.Length is > 0 and <= 12 ? alias.ToString() : null;
    }

    /// <summary>Reads the legends of the opening and the notes behind labels.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="labels">What looks like a label at the head of a line.</param>
    /// <param name="index">The keys of the labels.</param>
    public void Read(IReadOnlyList<Line> lines, IReadOnlyList<Label> labels, LabelIndex index)
    {
        for (var i = 0; i < Math.Min(lines.Count, Opening); i++)
        {
            var text = lines[i].Text;
            foreach (Match match in Abbreviated().Matches(text))
            {
                if (AliasIn(match.Groups["note"].Value) is { } alias)
                {
                    Introduce(alias, NameBefore(match.Groups["name"].Value, alias));
                }
            }

            foreach (Match match in Meaning().Matches(text))
            {
                // Said in a sentence: it introduces, but the line is no mere legend.
                if (
                    index.Find(Side(match, "left")) >= 0
                    && IsSomebody(NameBefore(Side(match, "right"), Side(match, "left")))
                )
                {
                    Introduce(Side(match, "left"), NameBefore(Side(match, "right"), Side(match, "left")));
                }
            }

            if (text.Length <= LongestLegend && text.AsSpan().IndexOfAny("？?！!…") < 0 && ReadLegend(text, index))
            {
                Legends.Add(i);
            }
        }

        foreach (var label in labels.Where(label => label.Note is not null))
        {
            ReadNote(index.Name(label.Key), label.Note!, index);
        }
    }

    /// <summary><c>李怀宇（简称“李”）：</c>, <c>林（林深处）：</c>, <c>林深处（LS）：</c>.</summary>
    private void ReadNote(string name, string note, LabelIndex index)
    {
        if (AliasIn(note) is { } alias)
        {
            Introduce(alias, SpeakerNames.WithoutRole(name, words));
        }
        else if (name.Length <= 2 && note.Length is > 2 and <= 12 && note.Contains(name[0], StringComparison.Ordinal))
        {
            Introduce(name, note);
        }
        else if (
            note.Length <= LongestAlias
            && (!Characters.IsHan(note[0]) || note.Length < name.Length)
            && index.Find(note) >= 0
        )
        {
            Introduce(note, SpeakerNames.WithoutRole(name, words));
        }
    }

    /// <summary>Whether a line is made of pairs of a label that occurs and whom it names.</summary>
    private bool ReadLegend(string text, LabelIndex index)
    {
        var pairs = Pair()
            .Matches(text)
            .Select(match =>
                (
                    match.Length,
                    Alias: Side(match, "left"),
                    Name: Side(match, "right"),
                    Colon: Characters.IsColon(match.Groups["sign"].Value[0])
                )
            )
            .Select(pair =>
                pair.Alias.Length <= pair.Name.Length || pair.Colon
                    ? pair
                    : pair with
                    {
                        Alias = pair.Name,
                        Name = pair.Alias,
                    }
            )
            .Where(pair => pair.Alias.Length <= LongestAlias && pair.Name.Length > 1 && pair.Alias.Any(char.IsLetter))
            .ToList();
        var covered = pairs.Sum(pair => pair.Length);
        var rest = text.Length - covered - Frame().Matches(text).Sum(match => match.Length);
        if (pairs.Count == 0 || rest * 5 > text.Length || pairs.Exists(pair => !IsLabel(pair.Alias, index)))
        {
            return false;
        }

        // "记：记者" alone may be a turn; it is a legend where it names a role, an outlet or a person.
        if (pairs is [{ Colon: true } only] && (text[^1] == '。' || !NamesSomebody(only.Alias, only.Name)))
        {
            return false;
        }

        foreach (
            var (_, alias, name, _) in pairs.Where(pair =>
                IsSomebody(pair.Name) || (pair.Colon && !ReaderWords.IsQuestionMark(pair.Alias))
            )
        )
        {
            Introduce(alias, NameBefore(name, alias));
        }

        return true;
    }

    private bool IsSomebody(string name) =>
        words.Classify(LabelIndex.Fold(name))
            is LabelClass.Person
                or LabelClass.Outlet
                or LabelClass.Asker
                or LabelClass.LatinName
                or LabelClass.Answerer
                or LabelClass.Voice;

    private bool NamesSomebody(string alias, string name)
    {
        var kind = words.Classify(LabelIndex.Fold(name));
        return kind is LabelClass.Asker or LabelClass.Outlet
            || (kind is LabelClass.Person or LabelClass.Answerer && alias.Length == 1)
            || (alias.Length <= 2 && name.StartsWith(alias, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsLabel(string alias, LabelIndex index)
    {
        var key = LabelIndex.Fold(alias);
        return index.Find(alias) >= 0 && words.Classify(key) is not (LabelClass.Credit or LabelClass.Phrase);
    }

    private static string Side(Match match, string group) => match.Groups[group].Value.Trim();

    /// <summary>The name at the end of what stands before the bracket: behind 记者, 与, 对话 and the like.</summary>
    private string NameBefore(string text, string alias)
    {
        text = SpeakerNames.WithoutRole(text.Trim(), words);
        var cut = text.LastIndexOfAny(['与', '和', '对', '與', '、', ' ', '由', '是', '访', '話', '话']);
        var tail = text[(cut + 1)..];
        tail = tail.Length > 1 ? SpeakerNames.WithoutRole(tail, words) : text;
        var person = alias.Length == 1 ? tail.LastIndexOf(alias[0]) : -1;
        return person > 0 && tail.Length - person <= 4 && words.IsPerson(LabelIndex.Fold(tail[person..]))
            ? tail[person..]
            : tail;
    }

    [GeneratedRegex("(以下|下文|后文|後文)?(简称|簡稱)(为|為)?|(以下|下|后|後)(称|稱)")]
    private static partial Regex Keyword();

    [GeneratedRegex(
        """(?<name>[^，。；;,、：:！？!?“”"（）()\s]{1,24})\s?[（(](?<note>[^（）()]{0,12}(?:简称|簡稱|下称|下稱|以下称|以下稱)[^（）()]{1,16})[）)]"""
    )]
    private static partial Regex Abbreviated();

    [GeneratedRegex(
        """[“"「]?(?<left>[^\s，。；;,、：:（）()=＝“”"「」]{1,12})[”"」]?\s?(?<sign>[=＝：:]|代表|指|即)\s?[“"「]?(?<right>[^\s，。；;,、：:（）()=＝“”"「」/？?！!…]{1,16})[”"」]?(?:[（(][^（）()]{1,16}[）)])?"""
    )]
    private static partial Regex Pair();

    [GeneratedRegex(
        """[“"「](?<left>[^“”"「」]{1,2})[”"」]\s?(?:为|為|指|代表|即|是)(?<right>[^，。；;,、：:（）()“”"「」]{2,12})"""
    )]
    private static partial Regex Meaning();

    [GeneratedRegex("[（）()，、；;。,\\s【】\\[\\]/]|以下|注")]
    private static partial Regex Frame();
}
