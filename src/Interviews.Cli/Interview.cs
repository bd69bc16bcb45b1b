using System.CommandLine;

namespace Interviews.Cli;

/// <summary>Opens the transcript that a verb is asked about, the same way for every verb.</summary>
internal sealed class Interview
{
    private readonly Argument _file;
    private readonly Func<ParseResult, string[]> _paths;
    private readonly Option<string?> _userDictionary = SharedOptions.UserDictionary();
    private readonly Option<string?> _segmenter = SharedOptions.Segmenter();
    private readonly Option<string?> _stopWords = SharedOptions.StopWordFile();
    private readonly Option<TopicChoice> _topics = SharedOptions.Topics(TopicChoice.Author);
    private readonly ReaderChoices _reader = new();

    private Interview(Argument file, Func<ParseResult, string[]> paths) => (_file, _paths) = (file, paths);

    /// <summary>For a verb that looks at one transcript.</summary>
    public static Interview One()
    {
        var file = SharedOptions.File();
        return new Interview(file, parsed => [parsed.GetValue(file)!]);
    }

    /// <summary>For a verb that looks at one transcript or several together.</summary>
    public static Interview OneOrMore()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = SharedOptions.FileDescription,
            Arity = ArgumentArity.OneOrMore,
        };
        return new Interview(files, parsed => parsed.GetValue(files)!);
    }

    /// <summary>Adds the argument and the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_file);
        verb.Add(_userDictionary);
        verb.Add(_segmenter);
        verb.Add(_stopWords);
        verb.Add(_topics);
        _reader.AddTo(verb);
    }

    /// <summary>Reads the transcripts and cuts them into words.</summary>
    /// <exception cref="UserException">The transcript holds no dialogue.</exception>
    public Corpus Open(ParseResult parsed, Streams streams)
    {
        string[] paths = [.. _paths(parsed).SelectMany(TranscriptFiles.Find)];
        var words = parsed.GetValue(_userDictionary) ?? CorpusOptions.UserWordsBeside(paths);
        var options = new CorpusOptions
        {
            UserWords = words,
            Reading = _reader.Get(parsed),
            Topics = parsed.GetValue(_topics),
        };
        if (parsed.GetValue(_segmenter) == SharedOptions.JiebaNet)
        {
            // It takes the words itself: the library hands them to jieba only.
            options = options with
            {
                UserWords = null,
                Segmenter = JiebaNetSegmenter.Create(words).Cut,
            };
        }

        var corpus = Corpus.Read(paths, options);
        foreach (var transcript in corpus.Transcripts)
        {
            Diagnostics.Write(transcript, streams);
            Diagnostics.WriteTopics(transcript, streams);
        }

        if (corpus.Turns.Count == 0)
        {
            throw new UserException(
                $"{string.Join(", ", paths)}: no dialogue found; 'interviews parse --explain' shows how each line was read."
            );
        }

        if (words is not null)
        {
            streams.Warn($"user words: {words}");
        }

        return corpus;
    }

    /// <summary>Which words to show.</summary>
    public TermFilter Filter(ParseResult parsed) =>
        parsed.GetValue(_stopWords) switch
        {
            null => TermFilter.Default,
            "none" => TermFilter.None,
            var path => TermFilter.Default with { StopWords = StopWords.Read(path) },
        };
}
