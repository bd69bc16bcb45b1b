using Interviews.Segmentation;

namespace Interviews;

/// <summary>From the lines of a document to its transcript: cast, outline, assembly, roles.</summary>
internal sealed class TranscriptParser(string source, IReadOnlyList<Line> lines, TranscriptReaderOptions options)
{
    /// <summary>The transcript, with the reasons for its shape where they are asked for.</summary>
    public Reading Parse(string name, IReadOnlyList<Diagnostic> found, Detail detail)
    {
        var cast = new CastFinder(lines, options).Find();
        var outline = new Outline(lines, cast, options);
        var verdicts = outline.Draw();
        var assembler = new TurnAssembler(lines, cast, verdicts);
        var drafts = assembler.Assemble();
        var speakers = new SpeakerFinder(lines, cast, options).Find(drafts);
        var topics = Build(drafts, speakers);
        var title = Array.FindIndex(verdicts, verdict => verdict.Kind == LineKind.Title);
        var written = new DiagnosticWriter(lines, cast).Write(verdicts, topics, assembler.Loose);
        var transcript = new Transcript(
            name,
            source,
            title < 0 ? null : lines[title].Text,
            outline.Author,
            [.. Passages(verdicts)],
            [.. speakers.Values],
            topics,
            [.. found, .. written.OrderBy(diagnostic => diagnostic.Span.Start)]
        );
        return detail == Detail.Reasons
            ? new Reading(transcript, LineReadings(verdicts, cast), cast.Readings)
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

            topics.Add(new Topic(topics.Count, Title(draft), TitleSpan(draft), turns));
        }

        return topics;
    }

    private string? Title(DraftTopic draft) =>
        draft.Headings.Count == 0 ? null : string.Join(' ', draft.Headings.Select(line => Title(lines[line].Text)));

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

    private List<LineReading> LineReadings(LineVerdict[] verdicts, Cast cast)
    {
        var readings = new List<LineReading>(lines.Count);
        string? speaker = null;
        var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var reading in cast.Readings.Where(reading => reading.Verdict == LabelVerdict.Accepted))
        {
            labels[reading.Label] = [.. reading.Evidence.Select(evidence => $"“{reading.Label}” {evidence}")];
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            var (kind, evidence, _) = verdicts[i];
            speaker =
                kind == LineKind.Turn ? cast.NameOf(cast.LabelsOf(i)[^1])
                : kind == LineKind.Heading ? null
                : speaker;
            readings.Add(
                new LineReading(
                    lines[i].Number,
                    lines[i].Span,
                    lines[i].Text,
                    kind,
                    kind is LineKind.Turn or LineKind.Continuation ? speaker : null,
                    kind == LineKind.Turn && labels.TryGetValue(cast.WordingOf(cast.LabelsOf(i)[0]), out var reasons)
                        ? [evidence, .. reasons]
                        : [evidence]
                )
            );
        }

        return readings;
    }
}
