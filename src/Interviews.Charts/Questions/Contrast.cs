using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;

namespace Interviews.Charts.Questions;

/// <summary>Interviewer against interviewee, measured once for the charts that show it.</summary>
internal sealed class Contrast
{
    private const double Normal95 = 1.959964;

    private readonly FrequencyTable target;
    private readonly FrequencyTable reference;

    public Contrast(CorpusView view, Texts texts)
    {
        View = view;
        Texts = texts;
        target = FrequencyTable.Count(view.Corpus.Questions);
        reference = FrequencyTable.Count(view.Corpus.Answers);
        TargetName = Name(Role.Interviewer, texts.Interviewer);
        ReferenceName = Name(Role.Interviewee, texts.Interviewee);
        TargetColour = view.Colour(Role.Interviewer);
        ReferenceColour = view.Colour(Role.Interviewee);
    }

    public CorpusView View { get; }

    public Texts Texts { get; }

    /// <summary>The interviewers' side, by name where there is one of them.</summary>
    public string TargetName { get; }

    public string TargetLabel => Escape.ShortLabel(TargetName, 24);

    public string ReferenceLabel => Escape.ShortLabel(ReferenceName, 24);

    public string ReferenceName { get; }

    public string TargetColour { get; }

    public string ReferenceColour { get; }

    public int TargetTokens => target.Tokens;

    public int ReferenceTokens => reference.Tokens;

    /// <summary>Why there is nothing to compare; null where there is.</summary>
    public string? Reason =>
        reference.Tokens == 0 ? Texts.NoAnswers
        : target.Tokens == 0 ? Texts.NoQuestions
        : target.Rows.Count + reference.Rows.Count == 0 ? Texts.NoTerms
        : null;

    /// <summary>The terms that tell most, by how sure their difference is, then by how often they occur.</summary>
    public IReadOnlyList<ContrastRow> Rows(int limit) =>
        [
            .. Keyness
                .Compare(target, reference)
                .OrderByDescending(row => Math.Abs(row.Z ?? 0))
                .ThenByDescending(row => row.TargetCount + row.ReferenceCount)
                .ThenBy(row => row.Term, StringComparer.Ordinal)
                .Take(limit)
                .Select(Measure),
        ];

    /// <summary>How many terms could be compared.</summary>
    public int Terms =>
        target.Rows.Concat(reference.Rows).Select(row => row.Term).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The interval at 95 % of the log-odds: δ ± 1.96·√(1/(a+α) + 1/(b+α)), after Monroe et al. 2008.</summary>
    private static ContrastRow Measure(Keyness row)
    {
        var prior = row.PriorAlpha!.Value;
        var deviation = Math.Sqrt((1 / (row.TargetCount + prior)) + (1 / (row.ReferenceCount + prior)));
        return new ContrastRow(row, row.LogOdds!.Value, Normal95 * deviation);
    }

    /// <summary>Notes the places of each row under the row's key.</summary>
    public PassageIndex Passages(IEnumerable<ContrastRow> rows)
    {
        var passages = new PassageIndex();
        foreach (var row in rows)
        {
            foreach (var place in Both(row).Select(View.At).OrderBy(place => place.Turn).ThenBy(place => place.Start))
            {
                passages.Add(row.Keyness.Term, row.Keyness.Term, place);
            }
        }

        return passages;
    }

    public string Hover(ContrastRow row)
    {
        var measured = row.Keyness;
        return $"<b>{Escape.ShortLabel(measured.Term, 40)}</b><br>"
            + $"{TargetLabel}: {Texts.Rate(measured.TargetCount, Number.Short(measured.TargetPerMille ?? 0))}<br>"
            + $"{ReferenceLabel}: {Texts.Rate(measured.ReferenceCount, Number.Short(measured.ReferencePerMille ?? 0))}<br>"
            + $"{Texts.LogOdds} {Number.Signed(row.LogOdds)} [{Number.Signed(row.Low)}, {Number.Signed(row.High)}]<br>"
            + Quote.Of(Both(row));
    }

    private static IEnumerable<Occurrence> Both(ContrastRow row) =>
        row.Keyness.TargetOccurrences.Concat(row.Keyness.ReferenceOccurrences);

    public DataTable Table(IEnumerable<ContrastRow> rows) =>
        new(
            [
                Texts.Term,
                Texts.CountBy(TargetName),
                Texts.CountBy(ReferenceName),
                Texts.LogOdds,
                Texts.Low95,
                Texts.High95,
            ],
            [
                .. rows.Select(row =>
                    new Cell[]
                    {
                        row.Keyness.Term,
                        new($"{row.Keyness.TargetCount}", row.Keyness.TargetCount, row.Keyness.Term),
                        new($"{row.Keyness.ReferenceCount}", row.Keyness.ReferenceCount, row.Keyness.Term),
                        new(Number.Signed(row.LogOdds), row.LogOdds, row.Keyness.Term),
                        new(Number.Signed(row.Low), row.Low, row.Keyness.Term),
                        new(Number.Signed(row.High), row.High, row.Keyness.Term),
                    }
                ),
            ]
        );

    private string Name(Role role, string several)
    {
        var speakers = View.Of(role).ToList();
        return speakers.Count == 1 ? speakers[0].Name : several;
    }
}

/// <summary>A term's difference between the sides.</summary>
/// <param name="Keyness">The measures.</param>
/// <param name="LogOdds">δ, positive for the interviewer.</param>
/// <param name="HalfWidth">Half the width of its interval at 95 %.</param>
internal sealed record ContrastRow(Keyness Keyness, double LogOdds, double HalfWidth)
{
    public double Low => LogOdds - HalfWidth;

    public double High => LogOdds + HalfWidth;

    /// <summary>Whether the interval leaves out zero.</summary>
    public bool IsSure => Low > 0 || High < 0;
}
