namespace Interviews;

/// <summary>From a label to the name of who speaks.</summary>
internal static class SpeakerName
{
    /// <summary>安勇 for 记者安勇; the label itself where no name of a person is left over.</summary>
    public static string WithoutRole(string label)
    {
        var space = label.LastIndexOfAny([' ', '\u3000', '\t']);
        if (
            space > 1
            && label.Length - space is 3 or 4
            && Characters.IsHan(label[0])
            && (Lexicon.IsPerson(label[(space + 1)..]) || Lexicon.RolePrefix(label) == label[..space].TrimEnd().Length)
        )
        {
            return label[(space + 1)..];
        }

        if (Lexicon.TitleLength(label) is > 0 and var title)
        {
            return label[title..];
        }

        var prefix = Lexicon.RolePrefix(label);
        var rest = label[prefix..].Trim();
        return prefix > 0 && rest.Length is >= 2 and <= 4 && Lexicon.IsPerson(rest) ? rest : label;
    }
}
