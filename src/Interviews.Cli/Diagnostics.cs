using System.Globalization;

namespace Interviews.Cli;

/// <summary>Says what the reader could not place.</summary>
internal static class Diagnostics
{
    private const int ShownCharacters = 60;

    public static void Write(Transcript transcript, Streams streams)
    {
        foreach (var diagnostic in transcript.Diagnostics)
        {
            var text =
                diagnostic.Text.Length <= ShownCharacters ? diagnostic.Text : diagnostic.Text[..ShownCharacters] + "…";
            var line = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
            streams.Warn($"{transcript.Name}({line}): {diagnostic.Message} {text}".TrimEnd());
        }
    }
}
