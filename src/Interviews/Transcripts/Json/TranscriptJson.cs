using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interviews;

/// <summary>
/// The plain JSON form of a transcript: it can be written, edited by hand and read back without loss.
/// </summary>
/// <remarks>
/// <para>
/// <c>title</c>, <c>author</c> (null where absent), <c>preamble</c> (an array of strings), <c>speakers</c>
/// (<c>name</c>, <c>abbreviation</c>, <c>role</c>: interviewer, interviewee, other), <c>topics</c> (<c>title</c>,
/// <c>turns</c>), <c>diagnostics</c> (<c>line</c>, <c>message</c>, <c>text</c>, <c>kind</c>). A turn has
/// <c>speaker</c> (the speaker's name), <c>role</c>, <c>text</c>, <c>chars</c>, <c>start</c> and <c>end</c> in the
/// original, <c>time</c> and, where mark-up stands inside it, <c>pieces</c>: <c>[textStart, sourceStart, length,
/// sourceLength]</c> each. <c>name</c> is the document's name, <c>original</c> its text, <c>preambleSpans</c> says where
/// the preamble's paragraphs stand.
/// </para>
/// <para>
/// Only <c>topics</c> with their turns' <c>speaker</c> and <c>text</c> are needed; <c>chars</c> is counted again, a
/// speaker who is not listed is added with the turn's role, spans that are missing are looked for in the original, and
/// where that is missing too it is put together from the turns.
/// </para>
/// </remarks>
public static class TranscriptJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Chinese stays readable in the file; it is not meant to be pasted into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
    };

    /// <summary>The transcript as JSON, indented.</summary>
    /// <param name="transcript">What to write.</param>
    public static string Write(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return JsonSerializer.Serialize(TranscriptDocument.From(transcript), Options);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, or a person by hand.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="file">The file's name, for errors.</param>
    /// <exception cref="TranscriptException">It is no JSON, or not of this form; with the line.</exception>
    public static Transcript Read(string json, string file = "JSON")
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var document = JsonSerializer.Deserialize<TranscriptDocument>(json, Options);
            return document?.Topics is null
                ? throw new TranscriptException(file, null, "The JSON has no topics: it is no transcript.")
                : document.ToTranscript(file);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new TranscriptException(
                file,
                line,
                $"The JSON cannot be read at {e.Path ?? "its start"}: {e.Message}",
                e
            );
        }
    }
}
