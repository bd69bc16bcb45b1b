using System.Buffers;
using System.Text.RegularExpressions;

namespace Interviews;

/// <summary>What holds for the document as a whole, computed once.</summary>
internal sealed class DocumentFacts
{
    private readonly PullQuotes pullQuotes;
    private static readonly SearchValues<char> Persons = SearchValues.Create("我咱俺你您");
    private const int FirstSpeakers = 8;
    private const int MostNames = 100;
    private readonly string[] firstNames;
    private readonly HashSet<string> names;

    public DocumentFacts(
        IReadOnlyList<Line> lines,
        Cast cast,
        TranscriptReaderOptions options,
        ReaderWords words,
        string? metadataTitle
    )
    {
        Lines = lines;
        Cast = cast;
        Words = words;
        TopicPattern = options.TopicPattern;
        MetadataTitle = metadataTitle is null ? null : LabelIndex.Fold(metadataTitle);
        pullQuotes = new PullQuotes(lines);
        firstNames = [.. cast.Names.Where(name => name.Length > 1).Take(FirstSpeakers)];
        names =
        [
            .. cast
                .Names.Take(MostNames)
                .Where(name =>
                    name.Length > 1 && words.Classify(LabelIndex.Fold(name)) is LabelClass.Person
                    || name.Contains(' ', StringComparison.Ordinal)
                ),
        ];
        var said = cast.Labels.Where(label => label.TextStart < lines[label.Line].Text.Length).ToList();
        IsPunctuated =
            cast.Labels.Count - said.Count > said.Count
            || said.Count(label => LineFacts.EndsClause(lines[label.Line].Text)) * 10 >= said.Count * 6;
        BoldStandsOut =
            cast.Labels.Count(label => lines[label.Line].IsBold && label.TextStart < lines[label.Line].Text.Length) * 4
            < cast.Labels.Count;
        QuotesSpeak = cast.Labels.Count(label => lines[label.Line].Shape is LineShape.Quote) * 4 > cast.Labels.Count;
        HeadingsSpeak = cast.Labels.Count(label => lines[label.Line].Level > 0) * 4 > cast.Labels.Count;
        QuotedTitles = lines.Count(line =>
            line.Shape == LineShape.Quote
            && line.Text.Length <= 30
            && line.Text[0] is '(' or '（'
            && line.Text[^1] is ')' or '）'
        );
        GapsPart = cast.Labels.Count(label => lines[label.Line].AfterGap) * 10 >= cast.Labels.Count * 7;
        FirstLabel = cast.Labels.Count > 0 ? cast.Labels[0].Line : -1;
        OpeningEnd = FirstLabel == 0 && cast.Labels.Count > 1 ? cast.Labels[1].Line : FirstLabel;
        ShortLinesBeforeTurns = cast.Labels.Count(label => label.Line > FirstLabel + 1 && IsShortLine(label.Line - 1));
        LevelsAboveTurns =
        [
            .. cast
                .Labels.Where(label => label.Line > 0 && !cast.HasLabel(label.Line - 1))
                .Select(label => lines[label.Line - 1].Level),
        ];
        var post =
            FirstLabel < 0
                ? -1
                : Enumerable
                    .Range(FirstLabel, lines.Count - FirstLabel)
                    .FirstOrDefault(i => LineFacts.OpensPost(lines[i].Text), -1);
        LastLabel = cast
            .Labels.Select(label => label.Line)
            .Where(line => post < 0 || line < post)
            .DefaultIfEmpty(-1)
            .Last();
        FirstLevelHeadings = lines.Count(line => line.Level == 1 && line.Shape == LineShape.Heading);
    }

    public IReadOnlyList<Line> Lines { get; }

    public Cast Cast { get; }

    public ReaderWords Words { get; }

    public Regex? TopicPattern { get; }

    /// <summary>The folded title that the front matter gives.</summary>
    public string? MetadataTitle { get; }

    /// <summary>Whether sentences end with a mark here; in raw speech recognition a short line may be a whole answer.</summary>
    public bool IsPunctuated { get; }

    /// <summary>Whether bold type sets headings apart, because the turns are not bold throughout.</summary>
    public bool BoldStandsOut { get; }

    /// <summary>Whether turns are set as quotations.</summary>
    public bool QuotesSpeak { get; }

    /// <summary>Whether blank lines part the paragraphs.</summary>
    public bool GapsPart { get; }

    /// <summary>Whether labels are headings.</summary>
    public bool HeadingsSpeak { get; }

    /// <summary>How many short quotations stand in brackets.</summary>
    public int QuotedTitles { get; }

    /// <summary>Index of the first line with a speaker's label; -1 where there is none.</summary>
    public int FirstLabel { get; }

    /// <summary>Index of the first line that opens a turn for certain: a title may look like one.</summary>
    public int OpeningEnd { get; }

    /// <summary>How many short lines without a full stop stand directly above a turn that is not the first.</summary>
    public int ShortLinesBeforeTurns { get; }

    /// <summary>The levels of headings that stand directly above turns.</summary>
    public HashSet<int> LevelsAboveTurns { get; }

    /// <summary>Index of the last line with a speaker's label; -1 where there is none.</summary>
    public int LastLabel { get; }

    public int FirstLevelHeadings { get; }

    /// <summary>Whether the line repeats a sentence said elsewhere, to catch the eye.</summary>
    public bool Repeats(int line) => pullQuotes.Contains(line);

    /// <summary>Whether the line names whoever spoke last before it, and says neither I nor you.</summary>
    public bool TellsOfLastSpeaker(int line)
    {
        var text = Lines[line].Text;
        return LastSpeaker(line) is { Length: > 1 } speaker
            && names.Contains(speaker)
            && text.AsSpan().IndexOfAny(Persons) < 0
            && text.Contains(speaker, StringComparison.Ordinal);
    }

    /// <summary>Whether the text begins with the name of somebody who speaks, and says neither I nor you.</summary>
    public bool BeginsWithSpeaker(string text) =>
        text.AsSpan().IndexOfAny(Persons) < 0 && names.Any(name => text.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether the text holds the names of two or more who speak.</summary>
    public bool NamesSeveral(string text) =>
        firstNames.Count(name => text.Contains(name, StringComparison.Ordinal)) > 1;

    private bool IsShortLine(int line) =>
        line >= 0 && !Cast.HasLabel(line) && Lines[line].Text.Length <= 30 && !LineFacts.EndsClause(Lines[line].Text);

    /// <summary>Whether the turn below the line is by somebody whose label says that he asks, and not by who speaks above it.</summary>
    public bool IsNextAsker(int line)
    {
        if (!Cast.HasLabel(line + 1))
        {
            return false;
        }

        var label = Cast.LabelsOf(line + 1)[0];
        return Words.Classify(Cast.KeyOf(label)) is LabelClass.Asker or LabelClass.Outlet
            && Cast.NameOf(label) != LastSpeaker(line);
    }

    private string? LastSpeaker(int line)
    {
        var (low, high) = (0, Cast.Labels.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Cast.Labels[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Cast.NameOf(Cast.Labels[low - 1]);
    }
}
