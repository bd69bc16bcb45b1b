using Interviews.Charts.Passages;
using Interviews.Charts.Rendering;

namespace Interviews.Charts.Reporting;

/// <summary>What the interview is, in a few numbers; and how the numbers of the page are made.</summary>
internal static class OverviewSection
{
    public static void Write(CorpusView view, Texts texts, TextWriter writer)
    {
        var corpus = view.Corpus;
        writer.Write($"<section id=\"overview\"><h2>{Escape.Html(texts.Overview)}</h2>\n<dl class=\"facts\">\n");
        Fact(texts.Topics, view.Topics.Count, writer);
        Fact(texts.Turns, corpus.Turns.Count, writer);
        Fact(texts.Questions, corpus.Questions.Count(), writer);
        Fact(texts.Answers, corpus.Answers.Count(), writer);
        Fact(texts.CharactersUnit, corpus.Turns.Sum(turn => turn.Turn.Characters), writer);
        Fact(texts.Words, corpus.Turns.Sum(turn => turn.WordCount), writer);
        writer.Write("</dl>\n");
        WriteInferred(view, texts, writer);
        WriteSpeakers(view, texts, writer);
        WriteUnplaced(view, texts, writer);
        writer.Write("</section>\n");
    }

    public static void WriteMethod(CorpusView view, Texts texts, TextWriter writer)
    {
        writer.Write($"<section id=\"method\"><h2>{Escape.Html(texts.Method)}</h2>\n<ul class=\"method\">\n");
        var single = view.Topics.Count(topic => topic.Exchanges == 1);
        foreach (var sentence in texts.MethodSentences(single, view.Topics.Count))
        {
            writer.Write($"<li>{Escape.Html(sentence)}</li>\n");
        }

        writer.Write("</ul></section>\n");
    }

    private static void Fact(string name, int value, TextWriter writer) =>
        writer.Write($"<div><dt>{Escape.Html(name)}</dt><dd><a href=\"#transcript\">{value}</a></dd></div>\n");

    private static void WriteInferred(CorpusView view, Texts texts, TextWriter writer)
    {
        foreach (var transcript in view.Corpus.Transcripts)
        {
            if (transcript.TopicEstimate is { } estimate)
            {
                var name = view.Corpus.Transcripts.Count == 1 ? "" : $"{transcript.Name}: ";
                var text = estimate.Reason is null
                    ? texts.InferredTopics(estimate)
                    : texts.NoInferredTopics(estimate.Exchanges);
                writer.Write($"<p class=\"inferred\">{Escape.Html(name + text)}</p>\n");
            }
        }
    }

    private static void WriteSpeakers(CorpusView view, Texts texts, TextWriter writer)
    {
        writer.Write("<ul class=\"speakers\">\n");
        foreach (var speaker in view.Speakers)
        {
            var turns = view.Corpus.By(speaker.Name).ToList();
            writer.Write(
                $"<li><span class=\"swatch\" style=\"background:{view.Colour(speaker)}\"></span><bdi>{Escape.Html(speaker.Name)}</bdi>"
                    + $" · {Escape.Html(texts.RoleName(speaker.Role))} · <a href=\"#turn-{view.Number(turns[0])}\">"
                    + $"{Escape.Html(texts.TurnsAndCharacters(turns.Count, turns.Sum(turn => turn.Turn.Characters)))}</a></li>\n"
            );
        }

        writer.Write("</ul>\n");
    }

    private static void WriteUnplaced(CorpusView view, Texts texts, TextWriter writer)
    {
        var diagnostics = view.Corpus.Transcripts.SelectMany(transcript => transcript.Diagnostics).ToList();
        if (diagnostics.Count == 0)
        {
            return;
        }

        writer.Write($"<details><summary>{Escape.Html(texts.NotPlaced(diagnostics.Count))}</summary><ul>\n");
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(
                $"<li>{Escape.Html(texts.Line(diagnostic.Line))}: {Escape.Html(diagnostic.Message)} <bdi>{Escape.Html(diagnostic.Text)}</bdi></li>\n"
            );
        }

        writer.Write("</ul></details>\n");
    }
}
