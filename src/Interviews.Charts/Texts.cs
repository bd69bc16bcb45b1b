namespace Interviews.Charts;

/// <summary>The words around the data, in one language; what a page's script says is handed to it from here.</summary>
internal abstract partial record Texts
{
    public static Texts In(Language language) => language == Language.Chinese ? new ChineseTexts() : new EnglishTexts();

    public abstract string LanguageTag { get; }

    public abstract string NotDrawn { get; }

    public abstract string DataAsTable { get; }

    public abstract string FirstRows(int shown, int all);

    /// <summary>What the page's script says, by the script's own names.</summary>
    public abstract IReadOnlyDictionary<string, string> Script { get; }
}
