using System.Globalization;
using System.Text;

namespace Interviews.Tests;

/// <summary>A transcript as lines that a person can compare with the document by eye.</summary>
internal static class TranscriptOutline
{
    public static string Of(Transcript transcript)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line("title: " + (transcript.Title ?? "-"));
        Line("author: " + (transcript.Author ?? "-"));
        foreach (var passage in transcript.Preamble)
        {
            Line("preamble: " + passage.Text);
        }

        foreach (var speaker in transcript.Speakers)
        {
            Line($"speaker: {speaker.Name} | {speaker.Abbreviation ?? "-"} | {speaker.Role}");
        }

        foreach (var topic in transcript.Topics)
        {
            Line("# " + (topic.Title ?? "-"));
            foreach (var turn in topic.Turns)
            {
                var time = turn.Time is { } at ? at.ToString("c", CultureInfo.InvariantCulture) + " " : "";
                Line($"{time}{turn.Speaker.Name} | {turn.Text.Replace("\n", " ¶ ", StringComparison.Ordinal)}");
            }
        }

        foreach (var diagnostic in transcript.Diagnostics)
        {
            Line($"! {diagnostic.Line}: {diagnostic.Kind}: {diagnostic.Message} {diagnostic.Text}");
        }

        return text.ToString();
    }
}
