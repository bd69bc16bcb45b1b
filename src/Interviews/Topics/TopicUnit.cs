namespace Interviews;

/// <summary>What no topic may split: a question with its answers, or a turn where nobody asks.</summary>
/// <param name="Start">Index of its first turn in the transcript, counted from 0.</param>
/// <param name="Turns">Its turns in their order; never empty.</param>
internal sealed record TopicUnit(int Start, IReadOnlyList<Turn> Turns)
{
    /// <summary>The turn that may open a topic: the question, or the first turn where nobody asks.</summary>
    public Turn Opening => Turns[0];

    /// <summary>Index behind its last turn.</summary>
    public int End => Start + Turns.Count;

    /// <summary>Parts the turns of one transcript into units.</summary>
    public static IReadOnlyList<TopicUnit> Of(IReadOnlyList<Turn> turns)
    {
        var asked = turns.Any(turn => turn.Role == Role.Interviewer);
        var units = new List<(int Start, List<Turn> Turns)>();
        for (var i = 0; i < turns.Count; i++)
        {
            var opens = turns[i].Role == Role.Interviewer && (i == 0 || turns[i - 1].Role != Role.Interviewer);
            if (units.Count == 0 || !asked || opens)
            {
                units.Add((i, []));
            }

            units[^1].Turns.Add(turns[i]);
        }

        return [.. units.Select(unit => new TopicUnit(unit.Start, unit.Turns))];
    }
}
