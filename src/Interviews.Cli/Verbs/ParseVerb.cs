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
            Description = "For each label and line: what it became and which evidence decided.",
        };
        var format = new Option<OutputFormat?>("--format", "-f")
        {
            Description = "table, csv or json; left out: json, and table with --explain.",
        };
        // What the document says is this verb's matter; what nobody wrote has to be asked for.
        var topics = SharedOptions.Topics(TopicChoice.None);
        var verb = new Command("parse", "Reads a transcript into topics, turns and speakers.")
        {
            file,
            explain,
            topics,
            format,
        };
        reader.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var (path, options) = (parsed.GetValue(file)!, reader.Get(parsed));
            if (parsed.GetValue(explain))
            {
                var reading = TranscriptReader.Explain(path, options);
                Diagnostics.Write(reading.Transcript, streams);
                Explain(reading, parsed.GetValue(format) ?? OutputFormat.Table, streams);
            }
            else
            {
                var transcript = TranscriptReader.Read(path, options);
                Diagnostics.Write(transcript, streams);
                Write(Divide(transcript, parsed.GetValue(topics), streams), parsed.GetValue(format), streams);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Transcript Divide(Transcript transcript, TopicChoice topics, Streams streams)
    {
        if (topics == TopicChoice.None)
        {
            return transcript;
        }

        var divided = Corpus.From(transcript, new CorpusOptions { Topics = topics }).Transcripts[0];
        Diagnostics.WriteTopics(divided, streams);
        return divided;
    }

    private static void Write(Transcript transcript, OutputFormat? format, Streams streams)
    {
        if (format is null or OutputFormat.Json)
        {
            streams.Output.WriteLine(TranscriptJson.Write(transcript));
        }
        else
        {
            TableWriter.Write(TurnRow.All(transcript), format.Value, streams);
        }
    }

    private static void Explain(Reading reading, OutputFormat format, Streams streams)
    {
        if (format == OutputFormat.Table)
        {
            TableWriter.Write(reading.Labels.Select(LabelRow.Of), format, streams);
        }

        TableWriter.Write(reading.Lines.Select(LineRow.Of), format, streams);
    }

    private sealed record LabelRow(string Label, int Lines, LabelVerdict Verdict, double Score, string Evidence)
    {
        public static LabelRow Of(LabelReading label) =>
            new(label.Label, label.Count, label.Verdict, label.Score, string.Join("; ", label.Evidence));
    }

    private sealed record LineRow(int Line, LineKind Became, string? Speaker, string Evidence, string Text)
    {
        public static LineRow Of(LineReading line) =>
            new(line.Line, line.Kind, line.Speaker, string.Join("; ", line.Evidence), line.Text);
    }

    private sealed record TurnRow(string? Topic, int Index, string Speaker, Role Role, int Chars, string Text)
    {
        public static IEnumerable<TurnRow> All(Transcript transcript) =>
            from topic in transcript.Topics
            from turn in topic.Turns
            select new TurnRow(topic.Title, turn.Index, turn.Speaker.Name, turn.Role, turn.Characters, turn.Text);
    }
}
