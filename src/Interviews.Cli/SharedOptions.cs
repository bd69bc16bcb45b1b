using System.CommandLine;

namespace Interviews.Cli;

/// <summary>Arguments and options that several verbs take, each with one wording.</summary>
internal static class SharedOptions
{
    public static Argument<string> File(string name = "FILE") =>
        new(name) { Description = "A transcript: HTML, Markdown, plain text, SRT, VTT, SBV, .docx or transcript JSON." };

    public static Option<OutputFormat> Format(OutputFormat otherwise = OutputFormat.Table) =>
        new("--format", "-f")
        {
            Description = "table, csv or json.",
            DefaultValueFactory = _ => otherwise,
        };

    public static Option<string?> UserDictionary() =>
        new("--user-dict")
        {
            Description = "User dictionary in jieba's format: word [frequency] [tag], a word a line.",
            HelpName = "F",
        };

    public static Option<string?> StopWordFile() =>
        new("--stop-words")
        {
            Description = "Words not to show, a word a line; 'none' shows every word. Rates do not change.",
            HelpName = "F",
        };

    public static Option<string[]> Interviewer() =>
        new("--interviewer")
        {
            Description = "A speaker who asks, where the reader guesses wrong; may be repeated.",
            HelpName = "NAME",
        };

    public static Option<int> Top(int otherwise) =>
        Positive(
            new("--top")
            {
                Description = "How many rows of each group to show.",
                HelpName = "N",
                DefaultValueFactory = _ => otherwise,
            }
        );

    public static Option<int> Positive(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{option.Name} must be 1 or more, not {result.Tokens[0].Value}.");
            }
        });
        return option;
    }
}
