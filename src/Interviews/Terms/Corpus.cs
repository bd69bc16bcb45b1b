using Interviews.Segmentation;

namespace Interviews;

/// <summary>One or several transcripts, cut into words turn by turn. Immutable.</summary>
public sealed class Corpus
{
    private Corpus(IReadOnlyList<Transcript> transcripts, IReadOnlyList<CorpusTurn> turns, CorpusOptions options)
    {
        Transcripts = transcripts;
        Turns = turns;
        Options = options;
    }

    /// <summary>The transcripts in the order given.</summary>
    public IReadOnlyList<Transcript> Transcripts { get; }

    /// <summary>Every turn of every transcript, in the order of the text.</summary>
    public IReadOnlyList<CorpusTurn> Turns { get; }

    /// <summary>How the text was cut into words.</summary>
    public CorpusOptions Options { get; }

    /// <summary>Path of the user dictionary in use; null where there is none.</summary>
    public string? UserWords => Options.UserWords;

    /// <summary>The turns of interviewers, with or without a question mark.</summary>
    public IEnumerable<CorpusTurn> Questions => By(Role.Interviewer);

    /// <summary>The turns of interviewees.</summary>
    public IEnumerable<CorpusTurn> Answers => By(Role.Interviewee);

    /// <summary>The turns of one role, in the order of the text; none where nobody has it.</summary>
    public IEnumerable<CorpusTurn> By(Role role) => Turns.Where(turn => turn.Role == role);

    /// <summary>The turns of one speaker, named in full or by the abbreviation, in the order of the text.</summary>
    /// <exception cref="UnknownGroupException">Nobody of that name takes a turn.</exception>
    public IEnumerable<CorpusTurn> By(string speaker)
    {
        var turns = Turns.Where(turn => turn.Speaker.Name == speaker || turn.Speaker.Abbreviation == speaker).ToList();
        return turns.Count > 0
            ? turns
            : throw new UnknownGroupException("speaker", speaker, Turns.Select(turn => turn.Speaker.Name));
    }

    /// <summary>The turns of the topics of one title, in the order of the text.</summary>
    /// <exception cref="UnknownGroupException">No topic has this title.</exception>
    public IEnumerable<CorpusTurn> About(string topic)
    {
        var turns = Turns.Where(turn => turn.Topic.Title == topic).ToList();
        return turns.Count > 0
            ? turns
            : throw new UnknownGroupException("topic", topic, Turns.Select(turn => turn.Topic.Title ?? "(untitled)"));
    }

    /// <summary>Reads one transcript and cuts its turns into words.</summary>
    /// <exception cref="TranscriptException">The document cannot be read.</exception>
    /// <exception cref="DictionaryFormatException">The user dictionary is wrong; the message names file, line and
    /// text.</exception>
    /// <exception cref="IOException">The user dictionary cannot be read.</exception>
    public static Corpus Read(string path, CorpusOptions? options = null) => Read([path], options);

    /// <summary>Reads several transcripts and cuts their turns into words.</summary>
    /// <remarks>Unless options name a user dictionary, all use the one beside the first transcript.</remarks>
    /// <inheritdoc cref="Read(string, CorpusOptions?)"/>
    public static Corpus Read(IEnumerable<string> paths, CorpusOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new CorpusOptions();
        var files = paths.ToList();
        var transcripts = Ordered.Map(files, path => TranscriptReader.Read(path, options.Reading));
        var beside = options.Segmenter is null ? CorpusOptions.UserWordsBeside(files) : null;
        return From(transcripts, options with { UserWords = options.UserWords ?? beside });
    }

    /// <summary>Cuts the turns of one transcript into words.</summary>
    /// <exception cref="InvalidOperationException">The segmenter returned a word that the text does not
    /// hold.</exception>
    public static Corpus From(Transcript transcript, CorpusOptions? options = null) => From([transcript], options);

    /// <summary>Cuts the turns of several transcripts into words.</summary>
    /// <inheritdoc cref="From(Transcript, CorpusOptions?)"/>
    public static Corpus From(IEnumerable<Transcript> transcripts, CorpusOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transcripts);
        options ??= new CorpusOptions();
        var list = transcripts.ToList();
        var cut = Tokenize(list, options);
        var builder = new VocabularyBuilder(options.Variants);
        cut.ForEach(turns => turns.ForEach(builder.Add));
        var vocabulary = builder.Build();
        cut.ForEach(turns => turns.ForEach(turn => turn.Vocabulary = vocabulary));
        var divided = list.Zip(cut, (transcript, turns) => TopicInference.Apply(transcript, turns, options)).ToList();
        return new Corpus(
            [.. divided.Select(one => one.Transcript)],
            [.. divided.SelectMany(one => one.Turns)],
            options
        );
    }

    /// <summary>A list of turns a transcript.</summary>
    private static List<List<CorpusTurn>> Tokenize(List<Transcript> transcripts, CorpusOptions options)
    {
        if (options.Segmenter is { } segmenter)
        {
            // Nobody promised that it may run in two threads.
            var cut = Tokenizer.Create(options, segmenter);
            return [.. transcripts.Select(transcript => Tokenize(transcript, cut))];
        }

        using var jieba = new JiebaTokenizer(options);
        return Ordered.Map(transcripts, transcript => Tokenize(transcript, jieba.Cut));
    }

    private static List<CorpusTurn> Tokenize(Transcript transcript, Func<string, IReadOnlyList<Token>> cut) =>
        [
            .. from topic in transcript.Topics
            from turn in topic.Turns
            select new CorpusTurn(transcript, topic, turn, cut(turn.Text)),
        ];
}
