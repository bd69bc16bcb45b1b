using Interviews.Segmentation;

namespace Interviews;

/// <summary>From the lines of a document to its transcript: cast, outline, assembly, roles.</summary>
internal sealed class TranscriptParser(
    string source,
    IReadOnlyList<Line> lines,
    TranscriptMetadata metadata,
    TranscriptReaderOptions options,
    Knowledge knowledge
)
{
    /// <summary>The transcript, with the reasons for its shape where they are asked for.</summary>
    public Reading Parse(string name, IReadOnlyList<Diagnostic> found, Detail detail)
    {
        var cast = new CastFinder(lines, options, knowledge).Find();
        var outline = new Outline(lines, cast, options, knowledge, metadata.Title);
        var assembler = new TurnAssembler(lines, cast, outline.Verdicts);
        var drafts = assembler.Assemble();
        var speakers = new SpeakerFinder(lines, cast, options, knowledge.Words).Find(drafts);
        var topics = Build(drafts, speakers);
        var written = new DiagnosticWriter(lines, cast, options).Write(outline, topics, assembler.Loose);
        var transcript = new Transcript(
            name,
            source,
            outline.Title < 0 ? metadata.Title : lines[outline.Title].Text,
            outline.Author ?? metadata.Author,
            [.. Passages(outline.Verdicts)],
            [.. speakers.Values],
            topics,
            [.. found, .. written.OrderBy(diagnostic => diagnostic.Span.Start)]
        )
        {
            Metadata = metadata,
        };
        return detail == Detail.Reasons
            ? new Reading(transcript, LineReadings(outline, cast), cast.Readings)
            : new Reading(transcript, [], []);
    }

    private List<Topic> Build(List<DraftTopic> drafts, Dictionary<string, Speaker> speakers)
    {
        var topics = new List<Topic>(drafts.Count);
        foreach (var draft in drafts)
        {
            var turns = new List<Turn>(draft.Turns.Count);
            foreach (var turn in draft.Turns)
            {
                var (text, span, map) = turn.Build(lines);
                turns.Add(
                    new Turn(topics.Count, turns.Count, speakers[turn.Name], text, span)
                    {
                        Time = turn.Time,
                        Source = map,
                    }
                );
            }

            topics.Add(
                new Topic(topics.Count, Title(draft), TitleSpan(draft), turns) { Chapter = draft.Chapter?.Text }
            );
        }

        return topics;
    }

    private string? Title(DraftTopic draft) =>
        draft.Headings.Count == 0 ? null
        // 01. belongs to its title; 01 alone is only a mark between the parts.
        : draft.Headings.Count > 1 && lines[draft.Headings[0]].Text.All(char.IsDigit)
            ? Title(lines[draft.Headings[^1]].Text)
        : string.Join(' ', draft.Headings.Select(line => Title(lines[line].Text)));

    /// <summary>What the topic pattern calls the title, else the whole heading.</summary>
    private string Title(string heading) =>
        options.TopicPattern?.Match(heading).Groups["title"] is { Success: true } title ? title.Value : heading;

    private TextSpan? TitleSpan(DraftTopic draft) =>
        draft.Headings.Count == 0
            ? null
            : new TextSpan(lines[draft.Headings[0]].Span.Start, lines[draft.Headings[^1]].Span.End);

    private IEnumerable<Passage> Passages(LineVerdict[] verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Kind == LineKind.Preamble)
            {
                yield return new Passage(lines[i].Text, lines[i].Span);
            }
        }
    }

    private List<LineReading> LineReadings(Outline outline, Cast cast)
    {
        var readings = new List<LineReading>(lines.Count);
        string? speaker = null;
        var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var reading in cast.Readings.Where(reading => reading.Verdict == LabelVerdict.Accepted))
        {
            labels[reading.Label] = [.. reading.Evidence.Select(evidence => $"“{reading.Label}” {evidence}")];
        }

        for (var i = 0; i < outline.Verdicts.Length; i++)
        {
            var (kind, evidence, _) = outline.Verdicts[i];
            speaker =
                kind == LineKind.Turn ? cast.NameOf(cast.LabelsOf(i)[^1])
                : kind == LineKind.Heading ? null
                : speaker;
            IReadOnlyList<string> label =
                kind == LineKind.Turn ? labels.GetValueOrDefault(cast.WordingOf(cast.LabelsOf(i)[0]), []) : [];
            readings.Add(
                new LineReading(
                    lines[i].Number,
                    lines[i].Span,
                    lines[i].Text,
                    kind,
                    kind is LineKind.Turn or LineKind.Continuation ? speaker : null,
                    [evidence, .. label, .. outline.Reasons(i)]
                )
            );
        }

        return readings;
    }
}
