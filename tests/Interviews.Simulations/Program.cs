using Interviews;
using Interviews.Simulations;
using MathNet.Numerics.Random;

int runs = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 100;
Rule[] rules =
[
    new(
        "permutation",
        (a, b) =>
            Permutation
                .Test(a, b, new ResamplingOptions { Samples = 999 })
                .Select(r => new Verdict(r.TargetCount + r.ReferenceCount, r.P))
    ),
    new(
        "bootstrap",
        (a, b) =>
            Bootstrap
                .Interval(a, b, new ResamplingOptions { Samples = 999 })
                .Select(r => new Verdict(r.TargetCount + r.ReferenceCount, r.Low > 0 || r.High < 0 ? 0 : 1))
    ),
    new("G2", (a, b) => Keyness.Compare(a, b).Select(r => new Verdict(r.TargetCount + r.ReferenceCount, r.P))),
    new(
        "z",
        (a, b) =>
            Keyness
                .Compare(a, b)
                .Select(r => new Verdict(r.TargetCount + r.ReferenceCount, Math.Abs(r.Z ?? 0) > 1.96 ? 0 : 1))
    ),
];
foreach (var burst in Enum.GetValues<Burst>())
foreach (var profile in LengthProfile.All)
{
    var tallies = rules.Select(_ => new Tally()).ToArray();
    var halves = rules.Select(_ => new Tally()).ToArray();
    var n = profile.TurnsPerSide > 60 ? runs / 4 : runs;
    for (var run = 0; run < n; run++)
    {
        var random = new Xoshiro256StarStar(1000 + run, false);
        var corpus = SimulatedInterview.Corpus(
            SimulatedInterview.Transcript(
                random,
                profile,
                burst,
                Interviews.Simulations.Vocabulary.Common,
                Interviews.Simulations.Vocabulary.Common
            )
        );
        Judge(corpus.Questions, corpus.Answers, tallies);
        var answers = corpus.Answers.ToArray();
        random.Shuffle(answers);
        Judge(answers[..(answers.Length / 2)], answers[(answers.Length / 2)..], halves);
    }
    Console.WriteLine($"{burst} {profile}");
    for (var i = 0; i < rules.Length; i++)
        Console.WriteLine(
            $"  {rules[i].Name, -12} null {Tally.Write(tallies[i].Rejected)}   halves {Tally.Write(halves[i].Rejected)}"
        );

    void Judge(IEnumerable<CorpusTurn> a, IEnumerable<CorpusTurn> b, Tally[] into)
    {
        var (t, r) = (FrequencyTable.Count(a, TermFilter.None), FrequencyTable.Count(b, TermFilter.None));
        for (var i = 0; i < rules.Length; i++)
            foreach (var v in rules[i].Judge(t, r))
                into[i].Add(v);
    }
}
