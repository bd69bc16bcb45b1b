namespace Interviews;

/// <summary>Finds which accepted labels name the same person, and by which name.</summary>
internal sealed class SpeakerMerger(LabelIndex index, LabelHints hints)
{
    /// <summary>What to report of a label that was taken for a slip, by its number.</summary>
    public Dictionary<int, string> Misspelt { get; } = [];

    /// <summary>The name behind every label.</summary>
    /// <param name="counts">How often each accepted label occurs, by its number.</param>
    public string[] Names(IReadOnlyDictionary<int, int> counts)
    {
        var names = new string[index.Count];
        for (var key = 0; key < names.Length; key++)
        {
            names[key] = hints.Names.TryGetValue(index.Key(key), out var full)
                ? full
                : SpeakerName.WithoutRole(index.Name(key));
        }

        var accepted = counts.Keys.OrderBy(key => key).ToList();
        if (accepted.Count <= 200)
        {
            MergeSpellings(names, accepted);
            MergeShort(names, accepted);
            MergeRoles(names, accepted);
            MergeMisspelt(names, accepted, counts);
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

    /// <summary>One character stands for the only name that begins with it; so does a first name.</summary>
    private void MergeShort(string[] names, List<int> accepted)
    {
        foreach (var key in accepted)
        {
            var own = index.Key(key);
            if (hints.Names.ContainsKey(own) || !MayBeShort(own))
            {
                continue;
            }

            var full = accepted
                .Where(other =>
                    other != key && names[other] != names[key] && Begins(LabelIndex.Fold(names[other]), own)
                )
                .Select(other => names[other])
                .Distinct()
                .Take(2)
                .ToList();
            if (full.Count == 1)
            {
                names[key] = full[0];
            }
        }
    }

    /// <summary>记者 is 安勇 where 记者安勇 is the only one so called.</summary>
    private void MergeRoles(string[] names, List<int> accepted)
    {
        foreach (var key in accepted.Where(key => !hints.Names.ContainsKey(index.Key(key))))
        {
            var own = index.Name(key);
            var titled = accepted
                .Where(other =>
                    other != key
                    && index.Name(other).StartsWith(own, StringComparison.Ordinal)
                    && names[other] != index.Name(other)
                    && Lexicon.RolePrefix(index.Name(other)) == own.Length
                )
                .Select(other => names[other])
                .Distinct()
                .Take(2)
                .ToList();
            if (titled.Count == 1)
            {
                names[key] = titled[0];
            }
        }
    }

    /// <summary>A label seen once that differs in one character from one seen often is its slip.</summary>
    private void MergeMisspelt(string[] names, List<int> accepted, IReadOnlyDictionary<int, int> counts)
    {
        foreach (var key in accepted.Where(key => counts[key] == 1 && index.Key(key).Length >= 3))
        {
            var own = index.Key(key);
            var near = accepted.Where(other => counts[other] >= 3 && IsOneSlip(own, index.Key(other))).Take(2).ToList();
            if (near.Count == 1)
            {
                names[key] = names[near[0]];
                Misspelt[key] = $"“{index.Name(key)}” is read as a slip for “{index.Name(near[0])}”.";
            }
        }
    }

    /// <summary>Whether a label is one that abbreviates: a single character, a single Latin word.</summary>
    public static bool MayBeShort(string key) =>
        key.Length == 1 ? Characters.IsHan(key[0]) : key.Length > 1 && key.All(char.IsAsciiLetter);

    public static bool Begins(string full, string own) =>
        full.Length > own.Length
        && full.StartsWith(own, StringComparison.Ordinal)
        && (Characters.IsHan(own[0]) || full[own.Length] is ' ' or '·' or '.' || Characters.IsHan(full[own.Length]));

    private static bool IsOneSlip(string a, string b) =>
        a.Length == b.Length
        && Characters.IsHan(a[0])
        && a.Zip(b).Count(pair => pair.First != pair.Second) == 1
        && a.All(character => !char.IsAsciiLetterOrDigit(character));
}
