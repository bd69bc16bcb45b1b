using System.Text;
using Interviews.Segmentation;

namespace Interviews;

/// <summary>A part of a line that belongs to a turn.</summary>
internal readonly record struct DraftPart(int Line, int Start, int End);

/// <summary>A turn before its speaker's role is known.</summary>
internal sealed class DraftTurn(string name, TimeSpan? time, int line)
{
    public string Name { get; } = name;

    public TimeSpan? Time { get; } = time;

    /// <summary>The line with its label.</summary>
    public int Line { get; } = line;

    public List<DraftPart> Parts { get; } = new(1);

    /// <summary>The turn's text, its place and the way back, paragraphs joined by a line end.</summary>
    public (string Text, TextSpan Span, SourceMap Map) Build(IReadOnlyList<Line> lines)
    {
        var pieces = new List<SourcePiece>(Parts.Count);
        if (Parts is [var only])
        {
            var said = lines[only.Line].Text[only.Start..only.End];
            lines[only.Line].AddPieces(pieces, only.Start, only.End, 0);
            return (said, new TextSpan(pieces[0].SourceStart, pieces[^1].SourceEnd), new SourceMap(pieces));
        }

        var text = new StringBuilder(Parts.Sum(part => part.End - part.Start + 1));
        foreach (var part in Parts)
        {
            var line = lines[part.Line];
            if (text.Length > 0)
            {
                var end = pieces[^1].SourceEnd;
                var next = line.ToOriginal(part.Start, part.Start + 1).Start;
                pieces.Add(new SourcePiece(text.Length, end, 1, next - end));
                text.Append('\n');
            }

            line.AddPieces(pieces, part.Start, part.End, text.Length);
            text.Append(line.Text, part.Start, part.End - part.Start);
        }

        var span = pieces.Count == 0 ? default : new TextSpan(pieces[0].SourceStart, pieces[^1].SourceEnd);
        return (text.ToString(), span, new SourceMap(pieces));
    }
}

/// <summary>A topic before its turns have speakers.</summary>
internal sealed class DraftTopic
{
    /// <summary>Lines of its heading; more than one where number and title stand apart.</summary>
    public List<int> Headings { get; } = [];

    /// <summary>The heading of the level above, where it heads no turn itself.</summary>
    public Line? Chapter { get; init; }

    public List<DraftTurn> Turns { get; } = [];
}
