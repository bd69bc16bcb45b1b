namespace Interviews;

/// <summary>How long a turn is.</summary>
/// <param name="Topic">The topic's title; null where it has none.</param>
/// <param name="Index">The turn's place within its topic, counted from 0.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Role">The speaker's role.</param>
/// <param name="Chars">Unicode code points of the text, inner spaces included.</param>
/// <param name="Tokens">Word tokens, stop words included.</param>
/// <param name="Sentences">Sentences: stretches that hold a letter or digit, parted by 。！？!? or a line end, or by a
/// full stop before white space.</param>
public sealed record TurnLength(
    string? Topic,
    int Index,
    string Speaker,
    Role Role,
    int Chars,
    int Tokens,
    int Sentences
)
{
    /// <summary>The turn measured.</summary>
    public required CorpusTurn Turn { get; init; }

    /// <summary>Measures turns: a row a turn, in their order.</summary>
    public static IReadOnlyList<TurnLength> Measure(IEnumerable<CorpusTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return [.. turns.Select(Measure)];
    }

    private static TurnLength Measure(CorpusTurn turn) =>
        new(
            turn.Topic.Title,
            turn.Turn.Index,
            turn.Speaker.Name,
            turn.Role,
            turn.Turn.Characters,
            turn.WordCount,
            Sentence.Split(turn.Turn.Text).Count
        )
        {
            Turn = turn,
        };
}
