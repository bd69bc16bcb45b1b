using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews terms</c>: which terms occur how often.</summary>
internal static class TermsVerb
{
    public static Command Create(Streams streams)
    {
        var interview = Interview.One();
        var by = new Option<Grouping>("--by")
        {
            Description = "topic, speaker, role or all.",
            DefaultValueFactory = _ => Grouping.Topic,
        };
        var top = SharedOptions.Top();
        var format = SharedOptions.Format();
        var verb = new Command("terms", "Counts the terms of each topic, speaker or role.") { by, top, format };
        interview.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            var tables = FrequencyTable.CountBy(corpus, parsed.GetValue(by), interview.Filter(parsed));
            var shown = parsed.GetValue(format).Limit(parsed.GetValue(top));
            TableWriter.Write(tables.SelectMany(table => table.Rows.Take(shown)), parsed.GetValue(format), streams);
            return ExitCode.Done;
        });
        return verb;
    }
}
