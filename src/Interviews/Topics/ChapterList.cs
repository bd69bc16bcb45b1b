using System.Globalization;
using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>A list of chapters with times, as show notes and front matter hold it: <c>03:15 title</c> a line.</summary>
internal static partial class ChapterList
{
    private const int Fewest = 2;

    /// <summary>The first turn and the title of each chapter that holds turns, in the order of the text.</summary>
    /// <param name="transcript">Its preamble, front matter and lines without a place are looked through.</param>
    /// <param name="turns">Its turns; chapters need their times.</param>
    /// <returns>None unless a list of two chapters or more, in the order of time, meets timed turns.</returns>
    /// <remarks>A chapter begins with the first question at or behind its time: it splits no exchange.</remarks>
    public static IReadOnlyList<(int Start, string Title)> Find(Transcript transcript, IReadOnlyList<Turn> turns)
    {
        var chapters = Lines(transcript).Select(Parse).OfType<(TimeSpan Time, string Title)>().ToList();
        var units = TopicUnit.Of(turns);
        if (chapters.Count < Fewest || !IsAscending(chapters) || !units.Any(unit => unit.Opening.Time is not null))
        {
            return [];
        }

        var starts = new SortedDictionary<int, string>();
        foreach (var (time, title) in chapters)
        {
            if (units.FirstOrDefault(unit => unit.Opening.Time >= time) is { } unit)
            {
                // Of two chapters within one exchange the later one is what it leads to.
                starts[starts.Count == 0 ? 0 : unit.Start] = title;
            }
        }

        return starts.Count < Fewest ? [] : [.. starts.Select(pair => (pair.Key, pair.Value))];
    }

    private static IEnumerable<string> Lines(Transcript transcript) =>
        transcript
            .Metadata.Fields.SelectMany(field => field.Values)
            .Concat(transcript.Preamble.Select(passage => passage.Text))
            .Concat(transcript.Diagnostics.Select(diagnostic => diagnostic.Text))
            .SelectMany(text => text.Split('\n'));

    private static (TimeSpan, string)? Parse(string line)
    {
        var match = Chapter().Match(line);
        return match.Success
            ? (new TimeSpan(Number("hours"), Number("minutes"), Number("seconds")), match.Groups["title"].Value.Trim())
            : null;

        int Number(string group) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsAscending(List<(TimeSpan Time, string Title)> chapters) =>
        chapters.Zip(chapters.Skip(1)).All(pair => pair.First.Time < pair.Second.Time);

    [GeneratedRegex(
        @"^\s*[-*•]?\s*[\[（(]?(?:(?<hours>[0-9]{1,2}):)?(?<minutes>[0-9]{1,2}):(?<seconds>[0-5][0-9])[\]）)]?\s*[-–—|｜:：]?\s*(?<title>\p{L}.*\S)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Chapter();
}
