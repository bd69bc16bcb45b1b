using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;

namespace Interviews.Charts.Reporting;

/// <summary>The interview itself, to be read beside the charts; every turn has an address.</summary>
internal static class TranscriptSection
{
    public static void Write(CorpusView view, Texts texts, TextWriter writer)
    {
        writer.Write(
            $"<aside id=\"transcript\" aria-label=\"{Escape.Html(texts.Transcript)}\" tabindex=\"0\"><h2>{Escape.Html(texts.Transcript)}</h2>\n"
        );
        if (view.Topics.Count == 0)
        {
            writer.Write($"<p class=\"reason\">{Escape.Html(texts.NoTurns)}</p>\n");
        }

        var language = IsChinese(view.Corpus) ? " lang=\"zh\"" : "";
        foreach (var passage in view.Corpus.Transcripts.SelectMany(transcript => transcript.Preamble))
        {
            writer.Write($"<p{language} class=\"preamble\"><bdi>{Escape.Html(passage.Text)}</bdi></p>\n");
        }

        foreach (var topic in view.Topics)
        {
            var hover = topic.OpeningQuestion is { } question
                ? $" class=\"inferred\" title=\"{Escape.Html(question)}\""
                : "";
            writer.Write($"<section{language}><h3{hover}><bdi>{Escape.Html(topic.Name)}</bdi></h3>\n");
            foreach (var turn in topic.Turns)
            {
                writer.Write(
                    $"<div class=\"turn\" id=\"turn-{view.Number(turn)}\" style=\"border-color:{view.Colour(turn.Speaker)}\">"
                        + $"<b><bdi>{Escape.Html(turn.Speaker.Name)}</bdi></b> "
                );
                foreach (var paragraph in turn.Turn.Text.Split('\n'))
                {
                    writer.Write($"<p><bdi>{Escape.Html(paragraph)}</bdi></p>");
                }

                writer.Write("</div>\n");
            }

            writer.Write("</section>\n");
        }

        writer.Write("</aside>\n");
    }

    // So that a screen reader reads it, and a browser picks glyphs for it, in its own language.
    private static bool IsChinese(Corpus corpus)
    {
        var letters = corpus
            .Turns.Take(50)
            .SelectMany(turn => turn.Turn.Text.EnumerateRunes())
            .Where(System.Text.Rune.IsLetter)
            .ToList();
        return letters.Count(letter => letter.Value is >= 0x4E00 and <= 0x9FFF) * 2 > letters.Count;
    }
}
