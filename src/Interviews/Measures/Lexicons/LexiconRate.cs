namespace Interviews;

/// <summary>How often a group of turns uses the entries of a lexicon's category.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="Category">The category's name.</param>
/// <param name="Count">Places found; of overlapping entries the longest counts.</param>
/// <param name="Tokens">Word tokens of the group.</param>
/// <param name="PerMille">Places per thousand word tokens; null where the group has no words.</param>
/// <param name="Turns">How many turns hold one.</param>
/// <param name="OfTurns">How many turns the group has.</param>
/// <param name="Reason">Why there is no rate; null where there is.</param>
public sealed record LexiconRate(
    string Group,
    string Category,
    int Count,
    int Tokens,
    double? PerMille,
    int Turns,
    int OfTurns,
    string? Reason = null
)
{
    /// <summary>The places, in the order of the text.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Counts each category in each group.</summary>
    /// <returns>A row per category per group: groups in the order given, categories in the lexicon's.</returns>
    public static IReadOnlyList<LexiconRate> Measure(IEnumerable<FrequencyTable> groups, PhraseLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(lexicon);
        return [.. groups.SelectMany(group => Measure(group, lexicon))];
    }

    private static IEnumerable<LexiconRate> Measure(FrequencyTable group, PhraseLexicon lexicon)
    {
        var texts = group.Turns.Select(turn => (Turn: turn, Text: new TokenText(turn))).ToList();
        foreach (var category in lexicon.Categories)
        {
            var places = texts.SelectMany(text => PhraseLexicon.Find(text.Turn, text.Text, category)).ToList();
            yield return new LexiconRate(
                group.Group,
                category.Name,
                places.Count,
                group.Tokens,
                group.Tokens == 0 ? null : 1000.0 * places.Count / group.Tokens,
                places.Select(place => place.Turn).Distinct().Count(),
                group.Turns.Count,
                group.Tokens == 0 ? "the group has no words" : null
            )
            {
                Occurrences = places,
            };
        }
    }
}
