namespace Interviews;

/// <summary>An interview whose topics are known, to learn from or to be measured by.</summary>
/// <param name="Evidence">What it says about its topics.</param>
/// <param name="Starts">Indices of the units that open a topic in the author's eyes; 0 is the first.</param>
internal sealed record TopicExample(TopicEvidence Evidence, IReadOnlyList<int> Starts)
{
    /// <summary>How many units it has.</summary>
    public int Units => Evidence.Count;

    /// <summary>Takes the topics of a transcript for the truth.</summary>
    public static TopicExample Of(Transcript transcript)
    {
        List<Turn> turns = [.. transcript.Turns];
        var units = TopicUnit.Of(turns);
        var starts = new SortedSet<int> { 0 };
        var turn = 0;
        foreach (var topic in transcript.Topics)
        {
            var unit = Nearest(units, turn);
            if (unit < units.Count)
            {
                starts.Add(unit);
            }

            turn += topic.Turns.Count;
        }

        return new TopicExample(TopicEvidence.Of(units), [.. starts]);
    }

    /// <summary>The unit whose start is nearest in characters to a turn, for headings inside an exchange.</summary>
    private static int Nearest(IReadOnlyList<TopicUnit> units, int turn)
    {
        var index = units.TakeWhile(unit => unit.Start <= turn).Count() - 1;
        var turns = units[index].Turns;
        var before = turns.Take(turn - units[index].Start).Sum(other => other.Characters);
        var behind = turns.Skip(turn - units[index].Start).Sum(other => other.Characters);
        return before == 0 || before < behind ? index : index + 1;
    }
}
