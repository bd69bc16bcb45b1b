using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews concordance</c>: every occurrence of a term with its context.</summary>
internal static class ConcordanceVerb
{
    public static Command Create(Streams streams)
    {
        var interview = Interview.One();
        var term = new Argument<string>("TERM") { Description = "The word or phrase to find." };
        term.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.Tokens.Count > 0 ? result.Tokens[0].Value : null))
            {
                result.AddError("TERM must not be empty.");
            }
        });
        var window = SharedOptions.Positive(
            new Option<int>("--window")
            {
                Description = "How many words to show on either side.",
                HelpName = "N",
                DefaultValueFactory = _ => Concordance.DefaultWindow,
            }
        );
        var format = SharedOptions.Format();
        var verb = new Command("concordance", "Shows every occurrence of a term in its context.") { window, format };
        interview.AddTo(verb);
        verb.Add(term);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            var lines = Concordance.Find(corpus, parsed.GetValue(term)!, parsed.GetValue(window));
            TableWriter.Write(lines, parsed.GetValue(format), streams);
            return ExitCode.Done;
        });
        return verb;
    }
}
