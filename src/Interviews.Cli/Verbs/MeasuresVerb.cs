using System.CommandLine;

namespace Interviews.Cli.Verbs;

/// <summary><c>interviews measures</c>: every other measure by its name.</summary>
internal static class MeasuresVerb
{
    public static Command Create(Streams streams)
    {
        var interview = Interview.One();
        var name = new Argument<string>("NAME")
        {
            HelpName = "NAME",
            Description =
                "Which measure: "
                + string.Join("; ", MeasureCatalog.All.Select(measure => $"{measure.Name} ({measure.Summary})"))
                + ".",
        };
        name.AcceptOnlyFromAmong([.. MeasureCatalog.All.Select(measure => measure.Name)]);
        var sides = new Sides();
        var by = new Option<Grouping>("--by")
        {
            Description = "topic, speaker, role or all: the groups of measures that look at several.",
            DefaultValueFactory = _ => Grouping.Topic,
        };
        var window = SharedOptions.Positive(
            new Option<int>("--window")
            {
                Description = "How many words either side collocations look at.",
                HelpName = "N",
                DefaultValueFactory = _ => new MeasureRequest().Window,
            }
        );
        var samples = SharedOptions.Positive(
            new Option<int>("--samples")
            {
                Description = "How many times permutation and bootstrap draw.",
                HelpName = "N",
                DefaultValueFactory = _ => new ResamplingOptions().Samples,
            }
        );
        var seed = new Option<int>("--seed")
        {
            Description = "Where their random numbers start; the same seed gives the same result.",
            HelpName = "N",
            DefaultValueFactory = _ => new ResamplingOptions().Seed,
        };
        var top = SharedOptions.Top();
        var format = SharedOptions.Format();
        var verb = new Command("measures", "Dispersion, collocations, diversity, uptake, coordination and the rest.")
        {
            name,
            by,
            window,
            samples,
            seed,
            top,
            format,
        };
        interview.AddTo(verb);
        sides.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var corpus = interview.Open(parsed, streams);
            var (target, reference) = sides.Of(parsed, corpus);
            var request = new MeasureRequest
            {
                Filter = interview.Filter(parsed),
                Grouping = parsed.GetValue(by),
                Target = target,
                Reference = reference,
                Resampling = new ResamplingOptions { Samples = parsed.GetValue(samples), Seed = parsed.GetValue(seed) },
                Window = parsed.GetValue(window),
            };
            var table = MeasureCatalog.Find(parsed.GetValue(name)!)!.Measure(corpus, request);
            var shown = parsed.GetValue(format).Limit(parsed.GetValue(top));
            TableWriter.Write(table.Take(shown), parsed.GetValue(format), streams);
            return ExitCode.Done;
        });
        return verb;
    }
}
