using System.CommandLine;
using Interviews.Charts;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews report</c>: everything on one page that needs no network.</summary>
internal static class ReportVerb
{
    public static Command Create(Streams streams)
    {
        var interview = Interview.OneOrMore();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The page to write; left out: the first transcript's name with .html, in this folder.",
            HelpName = "FILE.html",
        };
        var language = new Option<string>("--language")
        {
            Description = "Language of headings, axes and hints: en or zh.",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "zh");
        var verb = new Command(
            "report",
            "Writes one offline HTML page with charts, tables, passages and the transcript."
        )
        {
            output,
            language,
        };
        interview.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            var path = parsed.GetValue(output) ?? Path.ChangeExtension(corpus.Transcripts[0].Name, ".html");
            var chosen = parsed.GetValue(language) == "zh" ? Language.Chinese : Language.English;
            Report.Write(corpus, path, new ReportOptions { Language = chosen });
            streams.Output.WriteLine(path);
            return ExitCode.Done;
        });
        return verb;
    }
}
