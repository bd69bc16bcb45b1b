using Interviews.Segmentation;

namespace Interviews;

/// <summary>Whether a finding about wording survives another way of cutting the text into words.</summary>
/// <param name="Term">The term.</param>
/// <param name="Segmentation">The name of the other way.</param>
/// <param name="TargetCount">The term's occurrences in the target, cut that way.</param>
/// <param name="ReferenceCount">Its occurrences in the reference.</param>
/// <param name="LogOdds">δ (see <see cref="Interviews.LogOdds"/>); positive for the target.</param>
/// <param name="Z">δ by its standard error.</param>
/// <param name="BaselineZ">z as the corpus itself is cut.</param>
/// <param name="Verdict">What became of the finding.</param>
public sealed record SegmentationSensitivity(
    string Term,
    string Segmentation,
    int TargetCount,
    int ReferenceCount,
    double? LogOdds,
    double? Z,
    double? BaselineZ,
    FindingVerdict Verdict
)
{
    /// <summary>The least |z| of a finding: the 97.5 % point of the normal distribution.</summary>
    public const double Threshold = 1.96;

    /// <summary>Where the term occurs, cut that way: target, then reference.</summary>
    public IEnumerable<Occurrence> Occurrences { get; internal init; } = [];

    /// <summary>Cuts the corpus' transcripts anew and looks for the strongest terms of its comparison.</summary>
    /// <param name="corpus">The corpus as it is cut.</param>
    /// <param name="compare">The comparison; null stands for interviewers against interviewees.</param>
    /// <param name="segmentations">The other ways; null stands for <see cref="Alternatives"/>.</param>
    /// <param name="terms">How many terms to follow: those with the greatest |z|.</param>
    /// <returns>A row per way per term: terms by falling |z| of the corpus itself, ways in their order.</returns>
    public static IReadOnlyList<SegmentationSensitivity> Measure(
        Corpus corpus,
        Func<Corpus, IReadOnlyList<Keyness>>? compare = null,
        IReadOnlyDictionary<string, CorpusOptions>? segmentations = null,
        int terms = 20
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        compare ??= other =>
            Keyness.Compare(FrequencyTable.Count(other.Questions), FrequencyTable.Count(other.Answers));
        var findings = compare(corpus)
            .Where(row => row.Z is not null)
            .OrderByDescending(row => Math.Abs(row.Z!.Value))
            .ThenBy(row => row.Term, StringComparer.Ordinal)
            .Take(terms)
            .ToList();
        var others = (segmentations ?? Alternatives(corpus))
            .Select(way => (Name: way.Key, Rows: ByForm(compare(Corpus.From(corpus.Transcripts, way.Value)), corpus)))
            .ToList();
        return
        [
            .. from finding in findings
            from other in others
            select Row(finding, other.Name, other.Rows.GetValueOrDefault(corpus.Options.Variants.Fold(finding.Term))),
        ];
    }

    /// <summary>The ways tried unless told otherwise: without guessed words, in search mode, without user
    /// words.</summary>
    /// <remarks>A corpus cut by a segmenter of the caller's own is cut by jieba instead.</remarks>
    public static IReadOnlyDictionary<string, CorpusOptions> Alternatives(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var options = corpus.Options;
        if (options.Segmenter is not null)
        {
            return new SortedDictionary<string, CorpusOptions> { ["jieba"] = options with { Segmenter = null } };
        }

        var ways = new SortedDictionary<string, CorpusOptions>(StringComparer.Ordinal)
        {
            ["no-hmm"] = options with { UnknownWords = UnknownWords.Characters },
            ["search"] = options with { Mode = SegmentationMode.Search },
        };
        if (options.UserWords is not null)
        {
            ways.Add("no-user-words", options with { UserWords = null });
        }

        return ways;
    }

    // Two corpora may show different forms of one term.
    private static Dictionary<string, Keyness> ByForm(IReadOnlyList<Keyness> rows, Corpus corpus) =>
        rows.ToDictionary(row => corpus.Options.Variants.Fold(row.Term), StringComparer.Ordinal);

    private static SegmentationSensitivity Row(Keyness finding, string name, Keyness? other) =>
        new(
            finding.Term,
            name,
            other?.TargetCount ?? 0,
            other?.ReferenceCount ?? 0,
            other?.LogOdds,
            other?.Z,
            finding.Z,
            Judge(finding.Z!.Value, other?.Z)
        )
        {
            Occurrences = other is null ? [] : other.TargetOccurrences.Concat(other.ReferenceOccurrences),
        };

    private static FindingVerdict Judge(double baseline, double? z) =>
        Math.Abs(baseline) < Threshold ? FindingVerdict.NoFinding
        : z is not { } other ? FindingVerdict.Gone
        : Math.Sign(other) != Math.Sign(baseline) ? FindingVerdict.Reversed
        : Math.Abs(other) < Threshold ? FindingVerdict.Weakened
        : FindingVerdict.Survives;
}
