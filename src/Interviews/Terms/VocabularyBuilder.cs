using Interviews.Segmentation;

namespace Interviews;

/// <summary>Numbers the terms of a corpus while its turns are added, and picks the form to show for each.</summary>
internal sealed class VocabularyBuilder(Variants variants)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<Form> _counts = [];
    private readonly Dictionary<(int Id, string Tag), int> _tags = [];

    public void Add(CorpusTurn turn)
    {
        var words = new List<int>(turn.Tokens.Count);
        var positions = new List<int>(turn.Tokens.Count);
        for (var i = 0; i < turn.Tokens.Count; i++)
        {
            if (turn.Tokens[i].Text.AsSpan().ContainsLetterOrDigit())
            {
                words.Add(Number(turn.Tokens[i]));
                positions.Add(i);
            }
        }

        turn.WordIds = [.. words];
        turn.WordTokens = [.. positions];
    }

    public Vocabulary Build()
    {
        var best = new Form?[_ids.Count];
        foreach (var form in _counts)
        {
            if (best[form.Id] is not { } other || form.IsBetterThan(other))
            {
                best[form.Id] = form;
            }
        }

        return new Vocabulary(Array.ConvertAll(best, form => form!.Text), Tags(), _ids, variants);
    }

    /// <summary>The most frequent tag of each term; ties go to the ordinally least.</summary>
    private string?[] Tags()
    {
        var tags = new string?[_ids.Count];
        foreach (
            var ((id, tag), _) in _tags
                .OrderBy(pair => pair.Value)
                .ThenByDescending(pair => pair.Key.Tag, StringComparer.Ordinal)
        )
        {
            tags[id] = tag;
        }

        return tags;
    }

    private int Number(Token token)
    {
        var text = token.Text;
        if (!_forms.TryGetValue(text, out var form))
        {
            var folded = variants.Fold(text);
            if (!_ids.TryGetValue(folded, out var id))
            {
                id = _ids.Count;
                _ids.Add(folded, id);
            }

            form = _counts.Count;
            _forms.Add(text, form);
            _counts.Add(new Form(text, id));
        }

        _counts[form].Count++;
        if (token.Tag is { } tag)
        {
            var key = (_counts[form].Id, tag);
            _tags[key] = _tags.GetValueOrDefault(key) + 1;
        }

        return _counts[form].Id;
    }

    private sealed class Form(string text, int id)
    {
        public string Text => text;

        public int Id => id;

        public int Count { get; set; }

        public bool IsBetterThan(Form other) =>
            Count > other.Count || (Count == other.Count && string.CompareOrdinal(Text, other.Text) < 0);
    }
}
