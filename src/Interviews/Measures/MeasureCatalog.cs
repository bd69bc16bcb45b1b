namespace Interviews;

/// <summary>Every measure that yields a table, by name.</summary>
public static class MeasureCatalog
{
    /// <summary>The measures in alphabetical order of their names.</summary>
    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new(
            "bootstrap",
            "interval of the log-odds, turns resampled",
            (corpus, ask) => Pair(corpus, ask, (a, b) => Table.Of(Bootstrap.Interval(a, b, ask.Resampling)))
        ),
        new(
            "collocations",
            "terms that keep company",
            (corpus, ask) => Table.Of(Collocation.Find(corpus.Turns, Near(ask)))
        ),
        new(
            "coordination",
            "whether one side falls in with the other's function words",
            (corpus, _) => Table.Of(Coordination.Measure(corpus))
        ),
        new(
            "course",
            "what each question does with the answer before, and how its answer treats it",
            (corpus, ask) => Table.Of(Course.Follow(corpus, ask.Filter))
        ),
        new(
            "dispersion",
            "how evenly a term is spread over the groups",
            (corpus, ask) => Table.Of(Dispersion.Measure(Groups(corpus, ask)))
        ),
        new(
            "divergence",
            "Jensen–Shannon divergence of every two groups",
            (corpus, ask) => Table.Of(JensenShannon.Compare(Groups(corpus, ask)))
        ),
        new(
            "diversity",
            "how varied each group's words are",
            (corpus, ask) => Table.Of(LexicalDiversity.Measure(Groups(corpus, ask)))
        ),
        new(
            "dropped",
            "how much the filter keeps out of each group",
            (corpus, ask) => Table.Of(Groups(corpus, ask).SelectMany(table => table.Dropped))
        ),
        new(
            "first-use",
            "who said a term first and who took it over",
            (corpus, ask) => Table.Of(FirstUse.Find(corpus, ask.Filter))
        ),
        new(
            "hedges",
            "hedges and boosters per thousand words of each group",
            (corpus, ask) => Table.Of(LexiconRate.Measure(Groups(corpus, ask), PhraseLexicon.Hedges))
        ),
        new(
            "keyness",
            "wording of target against reference",
            (corpus, ask) => Pair(corpus, ask, (a, b) => Table.Of(Keyness.Compare(a, b)))
        ),
        new(
            "keywords",
            "what tells a group from Chinese in general (jieba's TF-IDF)",
            (corpus, ask) => Table.Of(GroupKeyword.Extract(corpus, ask.Grouping, KeywordMethod.TfIdf, ask.Filter))
        ),
        new(
            "length-test",
            "whether the target's turns are longer",
            (corpus, ask) =>
                Table.Of(
                    LengthComparison.Compare(
                        TurnLength.Measure(Target(corpus, ask)),
                        TurnLength.Measure(Reference(corpus, ask))
                    )
                )
        ),
        new(
            "map",
            "correspondence analysis: groups and terms on two axes",
            (corpus, ask) => Table.Of(CorrespondenceAnalysis.Measure(Groups(corpus, ask)).Points)
        ),
        new(
            "map-axes",
            "correspondence analysis: the axes' inertia",
            (corpus, ask) => Table.Of(CorrespondenceAnalysis.Measure(Groups(corpus, ask)).Axes)
        ),
        new(
            "network",
            "terms with their number of neighbours",
            (corpus, ask) => Table.Of(CooccurrenceNetwork.Build(corpus.Turns, Near(ask)).Nodes)
        ),
        new(
            "ngrams",
            "pairs of words side by side",
            (corpus, ask) => Table.Of(Ngram.Find(corpus.Turns, filter: ask.Filter))
        ),
        new(
            "permutation",
            "whether a difference in wording is more than chance, turns shuffled",
            (corpus, ask) => Pair(corpus, ask, (a, b) => Table.Of(Permutation.Test(a, b, ask.Resampling)))
        ),
        new(
            "question-types",
            "what kind of question each turn of an interviewer asks",
            (corpus, _) => Table.Of(QuestionType.Classify(corpus.Questions))
        ),
        new(
            "sensitivity",
            "whether findings survive another segmentation",
            (corpus, _) => Table.Of(SegmentationSensitivity.Measure(corpus))
        ),
        new("talk-share", "who talks how much along the interview", (corpus, _) => Table.Of(TalkShare.Measure(corpus))),
        new(
            "text-rank",
            "words that hold a group together (TextRank)",
            (corpus, ask) => Table.Of(GroupKeyword.Extract(corpus, ask.Grouping, KeywordMethod.TextRank, ask.Filter))
        ),
        new(
            "tf-idf",
            "terms that tell a group from the others",
            (corpus, ask) => Table.Of(TfIdf.Weigh(Groups(corpus, ask)))
        ),
        new(
            "uptake",
            "how much of a question's wording its answer takes up",
            (corpus, ask) => Table.Of(Uptake.Measure(corpus, ask.Filter))
        ),
    ];

    /// <summary>The measure of that name; null where there is none.</summary>
    public static NamedMeasure? Find(string name) => All.FirstOrDefault(measure => measure.Name == name);

    private static IReadOnlyList<FrequencyTable> Groups(Corpus corpus, MeasureRequest ask) =>
        FrequencyTable.CountBy(corpus, ask.Grouping, ask.Filter);

    private static IEnumerable<CorpusTurn> Target(Corpus corpus, MeasureRequest ask) => ask.Target ?? corpus.Questions;

    private static IEnumerable<CorpusTurn> Reference(Corpus corpus, MeasureRequest ask) =>
        ask.Reference ?? corpus.Answers;

    private static CollocationOptions Near(MeasureRequest ask) => new() { Window = ask.Window, Filter = ask.Filter };

    private static Table Pair(Corpus corpus, MeasureRequest ask, Func<FrequencyTable, FrequencyTable, Table> compare) =>
        compare(
            FrequencyTable.Count(Target(corpus, ask), ask.Filter, "target"),
            FrequencyTable.Count(Reference(corpus, ask), ask.Filter, "reference")
        );
}
