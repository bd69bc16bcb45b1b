using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace Interviews.Tests;

/// <summary>What must hold of any corpus: random turns over a few words.</summary>
public class MeasureProperties
{
    private static readonly string[] Words = ["天", "地", "人", "AI", "ai", "30", "，"];

    /// <summary>A byte a word; every eighth value, on average, ends a turn.</summary>
    private static Corpus Corpus(byte[] bytes)
    {
        var lines = new List<string> { "甲:" };
        foreach (var value in bytes)
        {
            lines[^1] += " " + Words[value % Words.Length];
            if (value >= 224)
            {
                lines.Add(lines.Count % 2 == 0 ? "甲:" : "乙:");
            }
        }

        return Invented.Corpus([
            .. lines.Chunk(6).Select(turns => turns.Select((turn, i) => turn + new string(' ', i + 1)).ToArray()),
        ]);
    }

    private static (FrequencyTable Target, FrequencyTable Reference) Sides(Corpus corpus) =>
        (
            FrequencyTable.Count(corpus.Answers, TermFilter.None),
            FrequencyTable.Count(corpus.Questions, TermFilter.None)
        );

    [Property]
    public bool CountBy_AnyGrouping_SumsToTheTokens(byte[] bytes)
    {
        var corpus = Corpus(bytes);
        var words = corpus.Turns.Sum(turn => turn.WordCount);
        return Enum.GetValues<Grouping>()
            .All(grouping =>
                FrequencyTable
                    .CountBy(corpus, grouping)
                    .Sum(table => table.Rows.Sum(row => row.Count) + table.Dropped.Sum(row => row.Tokens)) == words
            );
    }

    [Property]
    public bool Compare_SidesSwapped_FlipsEverySign(byte[] bytes)
    {
        var (target, reference) = Sides(Corpus(bytes));
        var swapped = Keyness.Compare(reference, target).ToDictionary(row => row.Term);
        return Keyness.Compare(target, reference).All(row => Flips(row, swapped[row.Term]));

        static bool Flips(Keyness row, Keyness other) =>
            Opposite(row.G2, other.G2)
            && Opposite(row.Z, other.Z)
            && Opposite(row.LogRatio, other.LogRatio)
            && Opposite(row.ConservativeLogRatio, other.ConservativeLogRatio)
            && Opposite(row.ChiSquared, -other.ChiSquared)
            && Opposite(row.FisherP, -other.FisherP);

        static bool Opposite(double? left, double? right) =>
            left is null
                ? right is null
                : Math.Abs(left.Value + right!.Value) <= 1e-9 * Math.Max(1, Math.Abs(left.Value));
    }

    [Property]
    public bool Compare_AnySides_KeepsProbabilitiesInRange(byte[] bytes)
    {
        var (target, reference) = Sides(Corpus(bytes));
        return Keyness
            .Compare(target, reference)
            .All(row =>
                row.Reason is not null && row.G2 is null
                || row.P is >= 0 and <= 1
                    && row.FisherP is > 0 and <= 1
                    && row.PBenjaminiHochberg >= row.P
                    && row.PHolm >= row.PBenjaminiHochberg
                    && Math.Abs(row.ConservativeLogRatio ?? 0) <= Math.Abs(row.LogRatio!.Value) + 1e-9
            );
    }

    [Property(MaxTest = 10)]
    public bool Measures_OtherCulture_GiveTheSameText(byte[] bytes)
    {
        var corpus = Corpus(bytes);
        var expected = Text(corpus);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = "," } };
            return Text(Corpus(bytes)) == expected;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Text(Corpus corpus) =>
            string.Concat(
                MeasureCatalog
                    .All.Where(measure => measure.Name is not ("bootstrap" or "permutation"))
                    .Select(measure => measure.Measure(corpus, new MeasureRequest { Filter = TermFilter.None }).ToCsv())
            );
    }

    [Property]
    public bool Compare_DocumentsInAnotherOrder_GivesTheSameRows(byte[] first, byte[] second)
    {
        var (one, two) = (Corpus(first).Transcripts[0], Corpus(second).Transcripts[0]);
        var options = new CorpusOptions { Segmenter = text => text.Split(' ', '\n') };
        return Text(Interviews.Corpus.From([one, two], options)) == Text(Interviews.Corpus.From([two, one], options));

        static string Text(Corpus corpus)
        {
            var (target, reference) = Sides(corpus);
            return Table.Of(target.Rows).ToCsv() + Table.Of(Keyness.Compare(target, reference)).ToCsv();
        }
    }

    [Property]
    public bool TalkShare_EveryPart_SumsToOne(byte[] bytes, PositiveInt parts) =>
        TalkShare
            .Measure(Corpus(bytes), Math.Min(parts.Get, 50))
            .GroupBy(row => row.Part)
            .All(part => Math.Abs(part.Sum(row => row.Share) - 1) < 1e-9);

    [Property]
    public bool Find_SingleWord_HasALineForEachOccurrence(byte[] bytes)
    {
        var corpus = Corpus(bytes);
        return FrequencyTable
            .Count(corpus.Turns, TermFilter.None)
            .Rows.All(row => Concordance.Find(corpus, row.Term).Count == row.Count);
    }

    [Property]
    public bool Dispersion_AnyParts_StaysInRange(byte[] bytes) =>
        Dispersion
            .Measure(FrequencyTable.CountBy(Corpus(bytes), Grouping.Topic, TermFilter.None))
            .All(row =>
                row.Reason is not null
                || row.DpNorm is >= -1e-12 and <= 1 + 1e-12
                    && row.RosengrenS is > 0 and <= 1 + 1e-12
                    && row.Kl >= -1e-12
                    && row.JuillandD is >= -1e-9 and <= 1
            );

    [Property]
    public bool JensenShannon_AnyGroups_LiesBetweenZeroAndLnTwo(byte[] bytes) =>
        JensenShannon
            .Compare(FrequencyTable.CountBy(Corpus(bytes), Grouping.Topic, TermFilter.None))
            .All(row => row.Reason is not null || row.Divergence is >= 0 and <= 0.6931471805599454);
}
