using System.CommandLine;

namespace Interviews.Cli;

/// <summary>The two sides of a comparison, the same for every verb that compares.</summary>
internal sealed class Sides
{
    private readonly Option<string> _target = Side(
        "--target",
        "interviewer",
        "The side that positive numbers stand for"
    );
    private readonly Option<string> _reference = Side("--reference", "interviewee", "The side it is compared with");

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_target);
        verb.Add(_reference);
    }

    /// <summary>The turns of both sides; a role that nobody has is an empty side, which measures refuse with a reason.</summary>
    /// <exception cref="UnknownGroupException">No speaker of that name takes a turn.</exception>
    public (IReadOnlyList<CorpusTurn> Target, IReadOnlyList<CorpusTurn> Reference) Of(
        ParseResult parsed,
        Corpus corpus
    ) => ([.. Turns(corpus, parsed.GetValue(_target)!)], [.. Turns(corpus, parsed.GetValue(_reference)!)]);

    private static Option<string> Side(string name, string otherwise, string description) =>
        new(name)
        {
            Description = $"{description}: a role (interviewer, interviewee, other) or a speaker's name.",
            HelpName = "ROLE|NAME",
            DefaultValueFactory = _ => otherwise,
        };

    private static IEnumerable<CorpusTurn> Turns(Corpus corpus, string side) =>
        side switch
        {
            "interviewer" => corpus.By(Role.Interviewer),
            "interviewee" => corpus.By(Role.Interviewee),
            "other" => corpus.By(Role.Other),
            _ => corpus.By(side),
        };
}
