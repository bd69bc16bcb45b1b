using System.CommandLine;

namespace Interviews.Cli;

/// <summary>Opens the transcript that a verb is asked about, the same way for every verb.</summary>
internal sealed class Interview
{
    private readonly Argument<string> _file = SharedOptions.File();
    private readonly Option<string?> _userDictionary = SharedOptions.UserDictionary();
    private readonly Option<string?> _stopWords = SharedOptions.StopWordFile();
    private readonly ReaderChoices _reader = new();

    /// <summary>Adds the argument and the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_file);
        verb.Add(_userDictionary);
        verb.Add(_stopWords);
        _reader.AddTo(verb);
    }

    /// <summary>Reads the transcript and cuts it into words.</summary>
    /// <exception cref="UserException">The transcript holds no dialogue.</exception>
    public Corpus Open(ParseResult parsed, Streams streams)
    {
        var path = parsed.GetValue(_file)!;
        var transcript = TranscriptReader.Read(path, _reader.Get(parsed));
        var words = parsed.GetValue(_userDictionary) ?? UserWordsBeside(path);
        var corpus = Corpus.From(transcript, new CorpusOptions { UserWords = words });
        Diagnostics.Write(transcript, streams);

        if (corpus.Turns.Count == 0)
        {
            throw new UserException($"{path}: no dialogue found; 'interviews parse --explain' shows how each line was read.");
        }

        if (words is not null)
        {
            streams.Warn($"user words: {words}");
        }

        return corpus;
    }

    private static string? UserWordsBeside(string path)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "user-words.txt");
        return File.Exists(beside) ? beside : null;
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
