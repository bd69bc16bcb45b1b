using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews compare</c>: which words one side uses more than the other.</summary>
internal static class CompareVerb
{
    private static readonly string[] ColumnsForPeople =
    [
        "term",
        "targetCount",
        "referenceCount",
        "targetPerMille",
        "referencePerMille",
        "g2",
        "p",
        "pHolm",
        "logOdds",
        "z",
        "logRatio",
    ];

    public static Command Create(Streams streams)
    {
        var interview = Interview.One();
        var sides = new Sides();
        var top = SharedOptions.Top();
        var format = SharedOptions.Format();
        var verb = new Command(
            "compare",
            "Compares the wording of two sides, interviewer against interviewee by default."
        )
        {
            top,
            format,
        };
        interview.AddTo(verb);
        sides.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            var filter = interview.Filter(parsed);
            var (target, reference) = sides.Of(parsed, corpus);
            var rows = Keyness.Compare(FrequencyTable.Count(target, filter), FrequencyTable.Count(reference, filter));
            var shown = parsed.GetValue(format).Limit(parsed.GetValue(top));
            TableWriter.Write(BothEnds(rows, shown), parsed.GetValue(format), streams, ColumnsForPeople);
            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>The terms most typical of either side; rows are ordered from the one side to the other.</summary>
    private static IEnumerable<Keyness> BothEnds(IReadOnlyList<Keyness> rows, int each) =>
        rows.Where((_, index) => index < each || index >= rows.Count - each);
}
