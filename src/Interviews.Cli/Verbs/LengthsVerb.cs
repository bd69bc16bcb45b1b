using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews lengths</c>: how long each question and answer is.</summary>
internal static class LengthsVerb
{
    public static Command Create(Streams streams)
    {
        var interview = Interview.One();
        var format = SharedOptions.Format();
        var verb = new Command("lengths", "Measures every turn in characters, words and sentences.") { format };
        interview.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            TableWriter.Write(TurnLength.Measure(corpus.Turns), parsed.GetValue(format), streams);
            return ExitCode.Done;
        });
        return verb;
    }
}
