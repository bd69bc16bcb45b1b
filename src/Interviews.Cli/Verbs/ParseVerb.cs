using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews parse</c>: the structure of a transcript, or why each line was read as it was.</summary>
internal static class ParseVerb
{
    public static Command Create(Streams streams)
    {
        var file = SharedOptions.File();
        var reader = new ReaderChoices();
        var explain = new Option<bool>("--explain")
        {
            Description = "For each line: what it became and which evidence decided.",
        };
        var format = SharedOptions.Format(OutputFormat.Json);
        var verb = new Command("parse", "Reads a transcript into topics, turns and speakers.") { file, explain, format };
        reader.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var reading = TranscriptReader.Explain(parsed.GetValue(file)!, reader.Get(parsed));
            Diagnostics.Write(reading.Transcript, streams);
            if (parsed.GetValue(explain))
            {
                TableWriter.Write(reading.Lines.Select(LineRow.Of), parsed.GetValue(format), streams);
            }
            else if (parsed.GetValue(format) == OutputFormat.Json)
            {
                streams.Output.WriteLine(TranscriptJson.Write(reading.Transcript));
            }
            else
            {
                TableWriter.Write(reading.Transcript.Turns.Select(TurnRow.Of(reading.Transcript)), parsed.GetValue(format), streams);
            }

            return ExitCode.Done;
        });
        return verb;
    }
}
