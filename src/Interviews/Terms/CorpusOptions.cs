using Interviews.Segmentation;

namespace Interviews;

/// <summary>How a <see cref="Corpus"/> turns text into words.</summary>
public sealed record CorpusOptions
{
    /// <summary>The segmenter: a text in, its words out in their order. Null stands for jieba.</summary>
    /// <remarks>Words must occur in the text one behind the other; what lies between them may be left out.</remarks>
    public Func<string, IEnumerable<string>>? Segmenter { get; init; }

    /// <summary>
    /// Path of a user dictionary in jieba's format. Null stands for the <c>user-words.txt</c> beside the transcript,
    /// where there is one.
    /// </summary>
    /// <remarks>It goes to jieba; together with a segmenter of your own it is an error.</remarks>
    public string? UserWords { get; init; }

    /// <summary>The name of the user dictionary that is looked for beside a transcript.</summary>
    public const string UserWordsName = "user-words.txt";

    /// <summary>Path of the user dictionary beside the first of several transcripts; null where there is none.</summary>
    public static string? UserWordsBeside(IReadOnlyList<string> transcripts)
    {
        ArgumentNullException.ThrowIfNull(transcripts);
        if (transcripts.Count == 0)
        {
            return null;
        }

        var path = Path.Combine(Path.GetDirectoryName(transcripts[0]) ?? "", UserWordsName);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Whether jieba guesses words that no dictionary holds; without effect on a segmenter of your
    /// own.</summary>
    public UnknownWords UnknownWords { get; init; } = UnknownWords.Infer;

    /// <summary>How jieba cuts; a segmenter of your own knows <see cref="SegmentationMode.Exact"/> only.</summary>
    public SegmentationMode Mode { get; init; } = SegmentationMode.Exact;

    /// <summary>What the reader is told about the documents instead of guessing; null for nothing.</summary>
    public TranscriptReaderOptions? Reading { get; init; }

    /// <summary>Which written forms count as one term; by default case and width do not tell terms apart.</summary>
    public Variants Variants { get; init; } = Variants.Default;

    /// <summary>Which topics the transcripts have; by default the author's where there are any, else inferred ones.</summary>
    public TopicChoice Topics { get; init; } = TopicChoice.Author;

    /// <summary>The model that infers topics; null for the library's own.</summary>
    public TopicModel? TopicModel { get; init; }
}
