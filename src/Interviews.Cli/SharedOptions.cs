using System.CommandLine;
using System.Globalization;

namespace Interviews.Cli;

/// <summary>Arguments and options that several verbs take, each with one wording.</summary>
internal static class SharedOptions
{
    public const string FileDescription =
        "A transcript: HTML, Markdown, plain text, SRT, VTT, SBV, .docx or transcript JSON.";

    /// <summary>The name of the segmenter that is not the default.</summary>
    public const string JiebaNet = "jieba.net";

    public static Argument<string> File() => new("FILE") { Description = FileDescription };

    public static Option<OutputFormat> Format() =>
        new("--format", "-f") { Description = "table, csv or json.", DefaultValueFactory = _ => OutputFormat.Table };

    public static Option<string?> UserDictionary() =>
        new("--user-dict")
        {
            Description = "User dictionary in jieba's format: word [frequency] [tag], a word a line.",
            HelpName = "F",
        };

    /// <summary>Which segmenter cuts the text; null where it is left out.</summary>
    public static Option<string?> Segmenter()
    {
        var option = new Option<string?>("--segmenter")
        {
            Description = "jieba (exactly jieba, by default) or jieba.net (the package jieba.NET).",
        };
        option.AcceptOnlyFromAmong("jieba", JiebaNet);
        return option;
    }

    public static Option<string?> StopWordFile() =>
        new("--stop-words")
        {
            Description = "Words not to show, a word a line; 'none' shows every word. Rates do not change.",
            HelpName = "F",
        };

    /// <summary>Which topics an interview has.</summary>
    public static Option<TopicChoice> Topics(TopicChoice otherwise) =>
        new("--topics")
        {
            Description =
                "author: the author's headings, where there are none inferred ones; inferred: inferred ones, whatever "
                + "headings there are; none: nothing is inferred.",
            DefaultValueFactory = _ => otherwise,
        };

    /// <summary>How many rows; where it is left out, people see some and programs see all.</summary>
    public static Option<int?> Top() =>
        Positive(
            new Option<int?>("--top")
            {
                Description = "How many rows of each group to show; left out: 10 in a table, all in csv and json.",
                HelpName = "N",
            }
        );

    public static Option<T> Positive<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (
                result.Tokens.Count > 0
                && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number)
                && number < 1
            )
            {
                result.AddError($"{option.Name} must be 1 or more, not {result.Tokens[0].Value}.");
            }
        });
        return option;
    }

    /// <summary>An option whose values are <c>NAME=VALUE</c>, as its help name says; others are refused.</summary>
    public static Option<string[]> Paired(Option<string[]> option)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"{option.Name} takes {option.HelpName}, not '{token.Value}'.");
            }
        });
        return option;
    }

    /// <summary>What a <see cref="Paired"/> option was given; of equal names the last counts.</summary>
    public static Dictionary<string, string> Pairs(string[]? given) =>
        (given ?? [])
            .Select(pair => pair.Split('=', 2))
            .GroupBy(pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1], StringComparer.Ordinal);
}
