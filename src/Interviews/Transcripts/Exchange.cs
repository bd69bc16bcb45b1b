namespace Interviews;

/// <summary>A question with its answers.</summary>
/// <param name="Question">The interviewer's turn; null for answers that no question precedes in their topic.</param>
/// <param name="Answers">The turns up to the next question of the same topic; empty where nobody answers.</param>
public sealed record Exchange(Turn? Question, IReadOnlyList<Turn> Answers);
