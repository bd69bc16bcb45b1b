using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.RegularExpressions;

namespace Interviews.Cli;

/// <summary>Options with which the user overrules the reader, the same for every verb that reads a transcript.</summary>
internal sealed class ReaderChoices
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(10);

    private readonly Option<string[]> _interviewers = Names("--interviewer", "NAME", "A speaker who asks.");
    private readonly Option<string[]> _interviewees = Names("--interviewee", "NAME", "A speaker who is asked.");
    private readonly Option<string[]> _speakers = Names("--speaker", "LABEL", "A label that is a speaker for certain.");
    private readonly Option<string[]> _notSpeakers = Names("--not-speaker", "LABEL", "A label that is no speaker.");
    private readonly Option<string[]> _abbreviations = SharedOptions.Paired(
        Names("--abbreviation", "SHORT=NAME", "The name a short label stands for.")
    );
    private readonly Option<Regex?> _topicPattern = new("--topic-pattern")
    {
        Description = "Regular expression of a heading; its group 'title' is the topic's title.",
        HelpName = "REGEX",
        CustomParser = ParsePattern,
    };
    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        Description = "Encoding of the file, where it is detected wrongly: utf-8, gb18030, big5, …",
        HelpName = "NAME",
        CustomParser = ParseEncoding,
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_interviewers);
        verb.Add(_interviewees);
        verb.Add(_speakers);
        verb.Add(_notSpeakers);
        verb.Add(_abbreviations);
        verb.Add(_topicPattern);
        verb.Add(_encoding);
    }

    /// <summary>What the user chose.</summary>
    public TranscriptReaderOptions Get(ParseResult parsed) =>
        new()
        {
            Encoding = parsed.GetValue(_encoding),
            Speakers = parsed.GetValue(_speakers) ?? [],
            NotSpeakers = parsed.GetValue(_notSpeakers) ?? [],
            Abbreviations = SharedOptions.Pairs(parsed.GetValue(_abbreviations)),
            Roles = Roles(parsed),
            TopicPattern = parsed.GetValue(_topicPattern),
        };

    private Dictionary<string, Role> Roles(ParseResult parsed)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var name in parsed.GetValue(_interviewees) ?? [])
        {
            roles[name] = Role.Interviewee;
        }

        foreach (var name in parsed.GetValue(_interviewers) ?? [])
        {
            roles[name] = Role.Interviewer;
        }

        return roles;
    }

    private static Option<string[]> Names(string name, string help, string description) =>
        new(name) { Description = description + " May be repeated.", HelpName = help };

    private static Regex? ParsePattern(ArgumentResult result)
    {
        try
        {
            return new Regex(result.Tokens[0].Value, RegexOptions.CultureInvariant, PatternTimeout);
        }
        catch (ArgumentException failure)
        {
            result.AddError($"--topic-pattern: {failure.Message}");
            return null;
        }
    }

    private static Encoding? ParseEncoding(ArgumentResult result)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(result.Tokens[0].Value);
        }
        catch (ArgumentException)
        {
            result.AddError($"--encoding: no encoding is called '{result.Tokens[0].Value}'.");
            return null;
        }
    }
}
