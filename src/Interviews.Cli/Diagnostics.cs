using System.Globalization;

namespace Interviews.Cli;

/// <summary>Says what the reader could not place.</summary>
internal static class Diagnostics
{
    private const int ShownCharacters = 60;

    public static void Write(Transcript transcript, Streams streams)
    {
        // Credits, narration and footnotes found their place outside the turns; nobody needs to be warned of them.
        var warnings = transcript.Diagnostics.Where(diagnostic =>
            diagnostic.Kind
                is DiagnosticKind.Unplaced
                    or DiagnosticKind.Doubt
                    or DiagnosticKind.NoDialogue
                    or DiagnosticKind.Undecodable
        );
        foreach (var diagnostic in warnings)
        {
            var text =
                diagnostic.Text.Length <= ShownCharacters ? diagnostic.Text : diagnostic.Text[..ShownCharacters] + "…";
            var line = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
            streams.Warn($"{transcript.Name}({line}): {diagnostic.Message} {text}".TrimEnd());
        }
    }

    /// <summary>Says that topics were inferred, and how sure their number is; or why none were.</summary>
    public static void WriteTopics(Transcript transcript, Streams streams)
    {
        if (transcript.TopicEstimate is not { } estimate)
        {
            return;
        }

        var text =
            estimate.Reason
            ?? string.Create(
                CultureInfo.InvariantCulture,
                $"{estimate.Topics} topics inferred from {estimate.Exchanges} exchanges; an author might set {estimate.Fewest} to {estimate.Most}."
            );
        streams.Warn($"{transcript.Name}: {text}");
    }
}
