namespace Interviews;

/// <summary>The terms of a corpus, numbered; immutable once the corpus is built.</summary>
internal sealed class Vocabulary
{
    private readonly string[] _terms;
    private readonly string?[] _tags;
    private readonly Dictionary<string, int> _ids;
    private readonly Variants _variants;

    internal Vocabulary(string[] terms, string?[] tags, Dictionary<string, int> ids, Variants variants)
    {
        _tags = tags;
        _terms = terms;
        _ids = ids;
        _variants = variants;
    }

    public static Vocabulary Empty { get; } = new([], [], [], Variants.Default);

    public int Count => _terms.Length;

    public Variants Variants => _variants;

    /// <summary>The form shown for a term.</summary>
    public string this[int id] => _terms[id];

    /// <summary>The number of the term that <paramref name="word"/> is a form of; −1 where the corpus lacks
    /// it.</summary>
    public int Find(string word) => _ids.GetValueOrDefault(_variants.Fold(word), -1);

    /// <summary>The form shown for the term that <paramref name="word"/> is a form of; null where the corpus lacks
    /// it.</summary>
    public string? Display(string word) => Find(word) is var id and >= 0 ? _terms[id] : null;

    /// <summary>The part of speech that most occurrences of a term have; null where the corpus has none.</summary>
    public string? Tag(string term) => Find(term) is var id and >= 0 ? _tags[id] : null;
}
