using Interviews.Segmentation;
using MathNet.Numerics.Distributions;

namespace Interviews.Simulations;

/// <summary>Makes interviews of random words, read by the product as any other transcript is.</summary>
public static class SimulatedInterview
{
    private static readonly CorpusOptions Spaced = new() { Segmenter = text => text.Split(' ') };
    private static readonly Speaker Asking = new("Q", null, Role.Interviewer);
    private static readonly Speaker Answering = new("A", null, Role.Interviewee);

    /// <summary>An interview in which questions and answers take turns.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="profile">How many turns and how long.</param>
    /// <param name="burst">How words come (see <see cref="Words"/>).</param>
    /// <param name="questions">What the interviewer draws from.</param>
    /// <param name="answers">What the interviewee draws from.</param>
    public static Transcript Transcript(
        Random random,
        LengthProfile profile,
        Burst burst,
        Vocabulary questions,
        Vocabulary answers
    )
    {
        var turns = new List<Turn>();
        for (var number = 0; number < profile.TurnsPerSide; number++)
        {
            Add(Asking, Words(random, Length(random, profile.QuestionWords), burst, questions));
            Add(Answering, Words(random, Length(random, profile.AnswerWords), burst, answers));
        }

        var text = string.Join('\n', turns.Select(turn => turn.Text));
        return new Transcript("", text, null, null, [], [Asking, Answering], [new Topic(0, null, null, turns)], []);

        void Add(Speaker speaker, IEnumerable<int> words) =>
            turns.Add(
                new Turn(0, turns.Count, speaker, string.Join(' ', words.Select(Vocabulary.Name)), new TextSpan(0, 0))
            );
    }

    public static Corpus Corpus(params IEnumerable<Transcript> transcripts) =>
        Interviews.Corpus.From(transcripts, Spaced);

    /// <summary>Turns of one kind scatter around their mean as a gamma variate of shape 2 does.</summary>
    private static int Length(Random random, int mean) =>
        Math.Max(3, (int)Math.Round(Gamma.Sample(random, 2, 2.0 / mean)));

    /// <summary>
    /// Words of one turn: each drawn by itself, or, where they come in bursts, repeating one of the turn's earlier words
    /// with chance i/(i+θ) (Pólya's urn).
    /// </summary>
    private static List<int> Words(Random random, int length, Burst burst, Vocabulary vocabulary)
    {
        const double theta = 60;
        var words = new List<int>(length);
        for (var i = 0; i < length; i++)
        {
            words.Add(
                burst == Burst.Bursty && random.NextDouble() < i / (i + theta)
                    ? words[random.Next(i)]
                    : vocabulary.Draw(random)
            );
        }

        return words;
    }
}

/// <summary>Whether a word once said is said again in the same turn.</summary>
public enum Burst
{
    Independent,
    Bursty,
}
