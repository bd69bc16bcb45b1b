namespace Interviews;

/// <summary>Finds which accepted labels name the same person, and by which name.</summary>
internal sealed class SpeakerNames(LabelIndex index, Introductions introductions, ReaderWords words)
{
    private const int Most = 200;

    /// <summary>What to report of a label that was taken for a slip, by its number.</summary>
    public Dictionary<int, string> Misspelt { get; } = [];

    /// <summary>安勇 for 记者安勇; the label itself where no name of a person is left over.</summary>
    public static string WithoutRole(string label, ReaderWords words)
    {
        var space = label.LastIndexOfAny([' ', '\u3000', '\t']);
        if (
            space > 1
            && label.Length - space is 3 or 4
            && Characters.IsHan(label[0])
            && (
                words.IsPerson(ReaderWords.Fold(label[(space + 1)..])) || words.IsRole(ReaderWords.Fold(label[..space]))
            )
        )
        {
            return label[(space + 1)..];
        }

        var key = ReaderWords.Fold(label);
        if (words.TitleLength(key) is > 0 and var title)
        {
            return label[title..];
        }

        var prefix = words.RolePrefix(key);
        var rest = label[prefix..].Trim();
        return prefix > 0 && rest.Length is >= 2 and <= 4 && words.IsPerson(ReaderWords.Fold(rest)) ? rest : label;
    }

    /// <summary>The name behind every label.</summary>
    /// <param name="counts">How often each accepted label occurs, by its number.</param>
    public string[] Find(IReadOnlyDictionary<int, int> counts)
    {
        var names = new string[index.Count];
        for (var key = 0; key < names.Length; key++)
        {
            names[key] = introductions.Names.GetValueOrDefault(index.Key(key)) ?? index.Name(key);
        }

        var accepted = counts.Keys.Order().ToList();
        accepted.ForEach(key => names[key] = WithoutRole(names[key], words));
        if (accepted.Count <= Most)
        {
            MergeSpellings(names, accepted);
            MergeEnds(names, accepted);
            MergeShort(names, accepted);
            MergeRoles(names, accepted);
            MergeMisspelt(names, accepted, counts);
            MergeStrayAnswer(names, accepted);
        }

        return names;
    }

    /// <summary>《人物》 and 人物, 张三 and 张 三 are one name.</summary>
    private static void MergeSpellings(string[] names, List<int> accepted)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in accepted)
        {
            var bare = LabelIndex.Fold(Bare(names[key]));
            if (!first.TryAdd(bare, names[key]))
            {
                names[key] = first[bare];
            }
        }
    }

    /// <summary>What stands between 《 and 》 where a name has them: 《人物》杂志 is 人物.</summary>
    private static string Bare(string name)
    {
        var open = name.IndexOf('《', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf('》', open);
        return close > open + 1 ? name[(open + 1)..close] : name;
    }

    /// <summary>A person's name that ends another label names the same person: 董正伟 in 律师董正伟.</summary>
    private void MergeEnds(string[] names, List<int> accepted)
    {
        foreach (var key in accepted)
        {
            var own = LabelIndex.Fold(names[key]);
            var ends = accepted
                .Where(other => other != key && names[other] != names[key])
                .Where(other => own.EndsWith(index.Key(other), StringComparison.Ordinal))
                .Where(other => index.Key(other).Length >= 2 && own.Length > index.Key(other).Length + 1)
                .Where(other => words.IsPerson(index.Key(other)) || words.Has("numbered-voices", index.Key(other)));
            names[key] = OnlyName(names, ends) ?? names[key];
        }
    }

    /// <summary>One character stands for the only name that begins with it; so does a first name.</summary>
    private void MergeShort(string[] names, List<int> accepted)
    {
        foreach (var key in accepted)
        {
            var own = index.Key(key);
            if (introductions.IsIntroduced(own) || !MayBeShort(own))
            {
                continue;
            }

            var full = accepted.Where(other =>
                other != key && names[other] != names[key] && Begins(LabelIndex.Fold(names[other]), own)
            );
            names[key] = OnlyName(names, full) ?? names[key];
        }
    }

    /// <summary>记者 is 安勇 where 记者安勇 is the only one so called.</summary>
    private void MergeRoles(string[] names, List<int> accepted)
    {
        foreach (var key in accepted.Where(key => !introductions.IsIntroduced(index.Key(key))))
        {
            var own = index.Key(key);
            var titled = accepted.Where(other =>
                other != key
                && index.Key(other).StartsWith(own, StringComparison.Ordinal)
                && names[other] != index.Name(other)
                && words.RolePrefix(index.Key(other)) == own.Length
            );
            names[key] = OnlyName(names, titled) ?? names[key];
        }
    }

    /// <summary>The name that all of some labels have; null where there are several or none.</summary>
    private static string? OnlyName(string[] names, IEnumerable<int> keys) =>
        keys.Select(key => names[key]).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>A label seen seldom that is one slip away from one seen often is its slip.</summary>
    private void MergeMisspelt(string[] names, List<int> accepted, IReadOnlyDictionary<int, int> counts)
    {
        foreach (var key in accepted.Where(key => index.Key(key).Length >= 2))
        {
            var own = index.Key(key);
            var near = accepted
                .Where(other => counts[other] >= 10 * counts[key] || (counts[key] == 1 && counts[other] >= 3))
                .Where(other => IsOneSlip(own, index.Key(other)))
                .Take(2)
                .ToList();
            if (near.Count == 1)
            {
                names[key] = names[near[0]];
                Misspelt[key] = $"“{index.Name(key)}” is read as a slip for “{index.Name(near[0])}”.";
            }
        }
    }

    /// <summary>答 where nobody is called 问 is the only one who answers.</summary>
    private void MergeStrayAnswer(string[] names, List<int> accepted)
    {
        var answer = accepted.Where(key => index.Key(key) is "答" or "a").DefaultIfEmpty(-1).First();
        var others = accepted
            .Where(key =>
                key != answer && words.Classify(index.Key(key)) is not (LabelClass.Asker or LabelClass.Outlet)
            )
            .Select(key => names[key])
            .Distinct()
            .ToList();
        var asked = accepted.Exists(key => index.Key(key) is "问" or "q");
        if (answer >= 0 && !asked && accepted.Count > 2 && others.Count == 1)
        {
            names[answer] = others[0];
        }
    }

    /// <summary>Whether a label is one that abbreviates: a single character, a single Latin word.</summary>
    public static bool MayBeShort(string key) =>
        key.Length == 1 ? Characters.IsHan(key[0]) : key.Length > 1 && key.All(char.IsAsciiLetter);

    public static bool Begins(string full, string own) =>
        full.Length > own.Length
        && full.StartsWith(own, StringComparison.Ordinal)
        && (Characters.IsHan(own[0]) || full[own.Length] is ' ' or '·' or '.' || Characters.IsHan(full[own.Length]));

    /// <summary>One character too many that repeats its neighbour or is a hyphen; or, in three or more, one other character.</summary>
    private static bool IsOneSlip(string own, string right)
    {
        if (!Characters.IsHan(right[0]) || right.Length < 2)
        {
            return false;
        }

        if (own.Length == right.Length + 1)
        {
            return Enumerable
                .Range(0, own.Length)
                .Any(i =>
                    own.Remove(i, 1) == right
                    && (
                        own[i] == '-' || (i > 0 && own[i - 1] == own[i]) || (i + 1 < own.Length && own[i + 1] == own[i])
                    )
                );
        }

        return own.Length == right.Length
            && own.Length >= 3
            && own.Zip(right).Count(pair => pair.First != pair.Second) == 1
            && !own.Any(char.IsAsciiLetterOrDigit);
    }
}
