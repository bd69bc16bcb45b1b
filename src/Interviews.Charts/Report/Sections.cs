using Interviews.Charts.Figures;
using Interviews.Charts.Passages;
using Interviews.Charts.Questions;
using Interviews.Charts.Rendering;

namespace Interviews.Charts.Reporting;

/// <summary>Which charts and tables the report shows, in which order.</summary>
internal static class Sections
{
    public static IReadOnlyList<Section> Of(CorpusView view, Texts texts, ChartOptions options)
    {
        var corpus = view.Corpus;
        return
        [
            new Section(
                "terms",
                texts.TermsHeading,
                [
                    TermsPerTopicChart.Draw(corpus, options),
                    TermHeatMapChart.Draw(corpus, options),
                    AllTerms(view, texts),
                ]
            ),
            new Section(
                "lengths",
                texts.LengthsHeading,
                [
                    AnswerLengthsChart.Draw(corpus, options),
                    AnswersAgainstQuestionsChart.Draw(corpus, options),
                    TalkShareChart.Draw(corpus, options),
                ]
            ),
            new Section(
                "wording",
                texts.WordingHeading,
                [TermScatterChart.Draw(corpus, options), DistinctiveTermsChart.Draw(corpus, options)]
            ),
            new Section(
                "course",
                texts.CourseHeading,
                [
                    CourseChart.Draw(corpus, options),
                    TermBarcodeChart.Draw(corpus, [], options),
                    CooccurrenceChart.Draw(corpus, options),
                    TopicMapChart.Draw(corpus, options),
                ]
            ),
        ];
    }

    /// <summary>Every term with its counts by speaker.</summary>
    private static Drawing AllTerms(CorpusView view, Texts texts)
    {
        var rows = FrequencyTable.Count(view.Corpus.Turns).Rows;
        var drawing = new Drawing(texts.AllTermsTitle(rows.Count), "", texts);
        if (rows.Count == 0)
        {
            return drawing with { Reason = texts.NoTerms };
        }

        var speakers = view
            .Speakers.Select(speaker => (Speaker: speaker, Table: FrequencyTable.Count(view.Corpus.By(speaker.Name))))
            .ToList();
        var passages = new PassageIndex();
        var cells = new List<Cell[]>();
        foreach (var row in rows.Take(ReportPage.TableRows))
        {
            foreach (var place in row.Occurrences)
            {
                passages.Add(row.Term, row.Term, view.At(place));
                passages.Add(
                    Key(row.Term, place.Turn.Speaker),
                    $"{row.Term} · {place.Turn.Speaker.Name}",
                    view.At(place)
                );
            }

            cells.Add([
                row.Term,
                new($"{row.Count}", row.Count, row.Term),
                new(Number.Short(row.PerMille), row.PerMille, row.Term),
                .. speakers.Select(pair => Count(pair.Table[row.Term], Key(row.Term, pair.Speaker))),
            ]);
        }

        return drawing with
        {
            Passages = passages,
            Table = new DataTable(
                [texts.Term, texts.Occurrences, texts.PerMille, .. view.Speakers.Select(speaker => speaker.Name)],
                cells
            )
            {
                Total = rows.Count,
            },
        };
    }

    private static Cell Count(int count, string key) => new($"{count}", count, count > 0 ? key : null);

    private static string Key(string term, Speaker speaker) => $"{speaker.Name}\n{term}";
}
