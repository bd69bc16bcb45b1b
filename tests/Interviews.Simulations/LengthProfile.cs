namespace Interviews.Simulations;

/// <summary>How many turns either side of a simulated interview takes, and how long they are in the mean.</summary>
public sealed record LengthProfile(int QuestionWords, int AnswerWords, int TurnsPerSide)
{
    /// <summary>Lengths as real interviews have them: short questions and long answers, and less uneven ones.</summary>
    public static IReadOnlyList<LengthProfile> All { get; } =
    [new(12, 74, 25), new(12, 74, 100), new(31, 62, 50), new(20, 50, 25), new(20, 50, 230)];

    public override string ToString() => $"{QuestionWords} v {AnswerWords} words, {TurnsPerSide} turns a side";
}
