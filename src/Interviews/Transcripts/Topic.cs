using System.Globalization;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>A section of the interview and the turns in it.</summary>
/// <param name="Index">Place among the transcript's topics, counted from 0.</param>
/// <param name="Title">The heading without mark-up; null where the transcript has no headings.</param>
/// <param name="TitleSpan">Where the heading stands in <see cref="Transcript.Text"/>; null where there is none.</param>
/// <param name="Turns">The turns in their order.</param>
public sealed record Topic(int Index, string? Title, TextSpan? TitleSpan, IReadOnlyList<Turn> Turns)
{
    /// <summary>The heading of the chapter that the topic is a section of; null where there is none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Where its title and borders come from; null where the interview is not divided.</summary>
    public TopicSource? Source { get; init; } = Title is null ? null : TopicSource.Heading;

    /// <summary>What tables and charts call it: the title, <c>#3</c> where there is none, behind <c>≈</c> where nobody but
    /// <see cref="TopicModel"/> set it.</summary>
    public string Name =>
        Source == TopicSource.Inferred ? $"≈ {Title ?? Number}"
        : Title is null ? Number
        : Title;

    /// <summary>How well its beginning is supported, 0 to 1, where it is inferred; null where it is not.</summary>
    /// <remarks>See <see cref="TopicDivision.Support"/>.</remarks>
    public double? Support { get; init; }

    private string Number => string.Create(CultureInfo.InvariantCulture, $"#{Index + 1}");

    /// <summary>Every question with the turns up to the next one, in the order of the text.</summary>
    public IEnumerable<Exchange> Exchanges
    {
        get
        {
            Turn? question = null;
            var answers = new List<Turn>();
            foreach (var turn in Turns)
            {
                if (turn.Role != Role.Interviewer)
                {
                    answers.Add(turn);
                    continue;
                }

                if (question is not null || answers.Count > 0)
                {
                    yield return new Exchange(question, answers);
                }

                (question, answers) = (turn, []);
            }

            if (question is not null || answers.Count > 0)
            {
                yield return new Exchange(question, answers);
            }
        }
    }
}
