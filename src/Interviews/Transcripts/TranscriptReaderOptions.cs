using System.Text;
using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>What the reader is told instead of guessing.</summary>
public sealed record TranscriptReaderOptions
{
    /// <summary>Nothing is told, everything is guessed.</summary>
    public static TranscriptReaderOptions Default { get; } = new();

    /// <summary>Encoding of the bytes; null to detect it.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Format of the document; null to detect it.</summary>
    public SourceFormat? Format { get; init; }

    /// <summary>What to call the document; null for the file's name.</summary>
    public string? Name { get; init; }

    /// <summary>Labels that are speakers for certain; others are still discovered.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Labels that are no speakers, however they look.</summary>
    public IReadOnlyList<string> NotSpeakers { get; init; } = [];

    /// <summary>The full name that a short label stands for: <c>梁</c> → <c>梁文峰</c>.</summary>
    public IReadOnlyDictionary<string, string> Abbreviations { get; init; } = new Dictionary<string, string>();

    /// <summary>The role of a speaker, by name or by label.</summary>
    public IReadOnlyDictionary<string, Role> Roles { get; init; } = new Dictionary<string, Role>();

    /// <summary>
    /// What a heading looks like; null to discover headings. A line is a heading where the pattern matches anywhere in
    /// it; the group <c>title</c>, where the pattern has one, is the topic's title. It should carry
    /// <see cref="RegexOptions.NonBacktracking"/> or a time-out if it comes from strangers.
    /// </summary>
    public Regex? TopicPattern { get; init; }

    /// <summary>What the reader knows; another to see what a rule is good for.</summary>
    internal Knowledge Knowledge { get; init; } = Knowledge.Default;
}
