using System.CommandLine;

namespace Interviews.Cli;

/// <summary>The two sides of a comparison, the same for every verb that compares.</summary>
internal sealed class Sides
{
    private const string Rest = "rest";

    private readonly Option<string> _target = Side(
        "--target",
        "interviewer",
        "The side that positive numbers stand for"
    );
    private readonly Option<string> _reference = Side(
        "--reference",
        "interviewee",
        $"The side it is compared with, '{Rest}' for all other turns"
    );

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_target);
        verb.Add(_reference);
    }

    /// <summary>The turns of both sides; a role that nobody has is an empty side, which measures refuse with a reason.</summary>
    /// <exception cref="UserException">A side is neither role, speaker nor topic.</exception>
    public (IReadOnlyList<CorpusTurn> Target, IReadOnlyList<CorpusTurn> Reference) Of(ParseResult parsed, Corpus corpus)
    {
        var target = Turns(corpus, parsed.GetValue(_target)!);
        var reference = parsed.GetValue(_reference)!;
        return (target, reference == Rest ? [.. corpus.Turns.Except(target)] : Turns(corpus, reference));
    }

    private static Option<string> Side(string name, string otherwise, string description) =>
        new(name)
        {
            Description =
                description + ": a role (interviewer, interviewee, other), a speaker's name or a topic's title.",
            HelpName = "ROLE|NAME|TOPIC",
            DefaultValueFactory = _ => otherwise,
        };

    private static CorpusTurn[] Turns(Corpus corpus, string side)
    {
        try
        {
            return side switch
            {
                "interviewer" => [.. corpus.By(Role.Interviewer)],
                "interviewee" => [.. corpus.By(Role.Interviewee)],
                "other" => [.. corpus.By(Role.Other)],
                _ when corpus.Turns.Any(turn => turn.Topic.Title == side) => [.. corpus.About(side)],
                _ => [.. corpus.By(side)],
            };
        }
        catch (UnknownGroupException unknown)
        {
            var topics = string.Join(", ", corpus.Turns.Select(turn => turn.Topic.Title).OfType<string>().Distinct());
            throw new UserException(
                $"{unknown.Message}{(topics.Length > 0 ? $" Nor is it a topic: {topics}." : "")}",
                unknown
            );
        }
    }
}
