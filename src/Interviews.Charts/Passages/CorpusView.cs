using Interviews.Charts.Figures;

namespace Interviews.Charts.Passages;

/// <summary>A corpus as charts see it: numbered turns, topics in order, speakers with their colours.</summary>
internal sealed class CorpusView
{
    private readonly Dictionary<CorpusTurn, int> numbers;
    private readonly List<string> names;

    public CorpusView(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Corpus = corpus;
        numbers = corpus
            .Turns.Select((turn, number) => (turn, number))
            .ToDictionary(pair => pair.turn, pair => pair.number);
        Speakers =
        [
            .. corpus.Turns.Select(turn => turn.Speaker).DistinctBy(speaker => speaker.Name, StringComparer.Ordinal),
        ];
        names = [.. Speakers.Select(speaker => speaker.Name)];
        Topics =
        [
            .. corpus
                .Turns.GroupBy(turn => turn.Topic, ReferenceEqualityComparer.Instance)
                .Select((turns, number) => new TopicView(number, NameOf(turns.First()), [.. turns])),
        ];
    }

    public Corpus Corpus { get; }

    /// <summary>Whoever takes a turn, in the order of the first.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>The topics that hold a turn, in the order of the text.</summary>
    public IReadOnlyList<TopicView> Topics { get; }

    /// <summary>What the whole is called: the transcript's title or name; how many there are, where several.</summary>
    public string Subject =>
        Corpus.Transcripts.Count == 1
            ? Corpus.Transcripts[0].Title ?? Corpus.Transcripts[0].Name
            : string.Join("、", Corpus.Transcripts.Select(transcript => transcript.Title ?? transcript.Name));

    /// <summary>The turn's place in the corpus, counted from 0.</summary>
    public int Number(CorpusTurn turn) => numbers[turn];

    public string Colour(Speaker speaker) => Palette.Colour(names.IndexOf(speaker.Name));

    public string Symbol(Speaker speaker) => Palette.Symbol(names.IndexOf(speaker.Name));

    /// <summary>The speakers of a role that take turns.</summary>
    public IEnumerable<Speaker> Of(Role role) => Speakers.Where(speaker => speaker.Role == role);

    /// <summary>The colour of a role: that of its first speaker.</summary>
    public string Colour(Role role) => Of(role).Select(Colour).FirstOrDefault() ?? Palette.Neutral;

    public Place Whole(CorpusTurn turn) => new(Number(turn), 0, 0);

    public Place At(Occurrence occurrence) => new(Number(occurrence.Turn), occurrence.Span.Start, occurrence.Span.End);

    /// <summary>The turns that an index points into.</summary>
    public Dictionary<int, TurnText> Texts(PassageIndex passages) =>
        passages
            .Entries.Values.SelectMany(evidence => evidence.Places)
            .Select(place => place.Turn)
            .Distinct()
            .Order()
            .ToDictionary(number => number, number => Text(Corpus.Turns[number]));

    /// <summary>Every turn in its order.</summary>
    public IReadOnlyList<TurnText> AllTexts() => [.. Corpus.Turns.Select(Text)];

    private TurnText Text(CorpusTurn turn) => new(NameOf(turn), turn.Speaker.Name, turn.Turn.Text);

    private string NameOf(CorpusTurn turn)
    {
        var name = turn.Topic.Name;
        return Corpus.Transcripts.Count == 1 ? name : $"{turn.Transcript.Title ?? turn.Transcript.Name} · {name}";
    }
}

/// <summary>A topic with its turns.</summary>
/// <param name="Number">Place among the topics of the corpus, counted from 0.</param>
/// <param name="Name">What <see cref="Topic.Name"/> says, behind the transcript's where there are several.</param>
/// <param name="Turns">Its turns in the order of the text; never none.</param>
internal sealed record TopicView(int Number, string Name, IReadOnlyList<CorpusTurn> Turns)
{
    /// <summary>A question with its answers is one exchange.</summary>
    public int Exchanges => Math.Max(1, Turns.Count(turn => turn.Role == Role.Interviewer));

    /// <summary>The question that opens an inferred topic; null where the author named it or nobody asks.</summary>
    public string? OpeningQuestion =>
        Turns[0].Topic.Source == TopicSource.Inferred
            ? Turns.FirstOrDefault(turn => turn.Role == Role.Interviewer)?.Turn.Text
            : null;
}
