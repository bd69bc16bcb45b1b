namespace Interviews;

/// <summary>Reads introductions: <c>安勇（以下简称“安”）</c>.</summary>
internal static class Introduction
{
    private static readonly string[] Keywords =
    [
        "以下简称为",
        "以下簡稱為",
        "以下简称",
        "以下簡稱",
        "以下称",
        "以下稱",
        "下文简称",
        "下文簡稱",
        "后文简称",
        "後文簡稱",
        "下称",
        "下稱",
        "简称为",
        "簡稱為",
        "简称",
        "簡稱",
        "后称",
    ];

    private const string Quotes = "“”\"「」『』‘’'《》：: 为為作〝〞";

    /// <summary>The short label that a note in parentheses introduces, or null.</summary>
    public static string? AliasIn(string note)
    {
        foreach (var keyword in Keywords)
        {
            var at = note.IndexOf(keyword, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var rest = note.AsSpan(at + keyword.Length).TrimStart(Quotes);
            var end = rest.IndexOfAny(Characters.AliasEnds);
            var alias = (end < 0 ? rest : rest[..end]).TrimEnd(Quotes);
            return alias.Length is > 0 and <= 12 ? alias.ToString() : null;
        }

        return null;
    }
}
